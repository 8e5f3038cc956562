using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class DecimalBoundsTests
{
    [Fact]
    public void Multiply_ByZero_IsExact() =>
        (Interval.Point(0m) * Interval.Point(0.8095703125m)).Should().Be(Interval.Point(0m), "the scale that a zero comes back with says nothing of rounding");

    [Fact]
    public void Divide_Zero_IsExact() =>
        Interval.Point(0m).DividedBy(Interval.Point(0.8095703125m)).Should().Be(Interval.Point(0m));

    [Fact]
    public void Multiply_VanishingProduct_IsWidenedByTheLastDigitOnly()
    {
        Interval product = Interval.Point(0.00000000000000000001m) * Interval.Point(0.00000000000000000001m);

        product.Contains(0m).Should().BeTrue();
        product.High.Should().BePositive();
        product.Width.Should().BeLessThan(0.000000000000000000000000001m);
    }
}
