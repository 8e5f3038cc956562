using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class QuantityTypesTests
{
    [Fact]
    public void Add_TwoCurrencies_Throws()
    {
        MonetaryAmount yuan = MonetaryAmount.Exact(1);
        MonetaryAmount dollars = new(1, Interval.Point(1), Currency.Usd);

        ((Action)(() => yuan.Add(dollars))).Should().Throw<ArgumentException>();
        ((Action)(() => yuan.Subtract(dollars))).Should().Throw<ArgumentException>();
        ((Action)(() => yuan.RatioTo(dollars))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Subtract_Rates_GivesPoints()
    {
        PercentagePoints change = Rate.Exact(0.6961m) - Rate.Exact(0.5404m);

        change.Value.Should().Be(0.1557m);
        change.Provenance.Should().BeOfType<CalculatedProvenance>().Which.Inputs.Should().HaveCount(2);
    }

    [Fact]
    public void Equals_DifferentProvenance_IsEqual()
    {
        MonetaryAmount.Exact(5, "a").Should().Be(MonetaryAmount.Exact(5, "b"));
        MonetaryAmount.Exact(5).Should().NotBe(new MonetaryAmount(5, new(4, 6)));
        MonetaryAmount.Exact(5).Should().NotBe(new MonetaryAmount(5, Interval.Point(5), Currency.Hkd));
        Rate.Exact(0.5m).Equals(PercentagePoints.Exact(0.5m)).Should().BeFalse();
    }

    [Fact]
    public void RatioTo_AmountThatCanBeZero_IsNull()
    {
        MonetaryAmount.Exact(1).RatioTo(new(0, new(-1, 1))).Should().BeNull();
        MonetaryAmount.Exact(1).RatioTo(MonetaryAmount.Exact(4))!.Value.Should().Be(0.25m);
    }

    [Fact]
    public void Constructor_ValueOutsideItsRange_Throws()
    {
        ((Action)(() => _ = new Rate(2, new(0, 1)))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new Count(2, new(0, 1)))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new UnitPrice(2, new(0, 1)))).Should().Throw<ArgumentException>();
    }
}
