using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class IntervalTests
{
    [Fact]
    public void FromPrinted_TwoDecimals_IsHalfAUnitEachWay() =>
        Interval.FromPrinted(12.34m, 2).Should().Be(new Interval(12.335m, 12.345m));

    [Fact]
    public void Constructor_HighBelowLow_Throws()
    {
        Action act = () => _ = new Interval(2, 1);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void DividedBy_DivisorThatHoldsZero_IsNull()
    {
        Interval.Point(1).DividedBy(new(-1, 1)).Should().BeNull();
        Interval.Point(1).DividedBy(new(0, 1)).Should().BeNull();
    }

    [Fact]
    public void DividedBy_ThirdOfOne_LiesBetweenTwoDecimals()
    {
        Interval third = Interval.Point(1).DividedBy(Interval.Point(3))!.Value;

        (third.Low * 3).Should().BeLessThan(1m);
        third.High.Should().BeGreaterThan(third.Low);
        third.Contains(1m / 3m).Should().BeTrue();
    }

    [Fact]
    public void Operations_MembersOfTheOperands_GiveMembersOfTheResult()
    {
        Random random = new(20240630);
        for (int i = 0; i < 2_000; i++)
        {
            (Interval left, decimal a) = Draw(random);
            (Interval right, decimal b) = Draw(random);

            (left + right).Contains(a + b).Should().BeTrue($"{a} + {b}");
            (left - right).Contains(a - b).Should().BeTrue($"{a} - {b}");
            (left * right).Contains(a * b).Should().BeTrue($"{a} * {b}");
            left.Abs().Contains(Math.Abs(a)).Should().BeTrue($"|{a}|");
            if (left.DividedBy(right) is { } quotient)
            {
                quotient.Contains(a / b).Should().BeTrue($"{a} / {b}");
            }
        }
    }

    [Fact]
    public void Operations_BeyondDecimal_AreHeldAtItsEnds()
    {
        Interval most = Interval.Point(decimal.MaxValue);

        (most + most).High.Should().Be(decimal.MaxValue);
        (most * -most).Low.Should().Be(decimal.MinValue);
    }

    [Fact]
    public void GapTo_Ranges_IsTheSmallestDifference()
    {
        new Interval(1, 2).GapTo(new(5, 6)).Should().Be(3);
        new Interval(5, 6).GapTo(new(1, 2)).Should().Be(3);
        new Interval(1, 2).GapTo(new(2, 3)).Should().Be(0);
        new Interval(1, 2).Intersection(new(3, 4)).Should().BeNull();
        new Interval(1, 2).Hull(new(3, 4)).Should().Be(new Interval(1, 4));
    }

    private static (Interval Range, decimal Member) Draw(Random random)
    {
        decimal low = random.Next(-1_000_000, 1_000_000) / 997m;
        decimal width = random.Next(0, 10_000) / 1_013m;
        return (new(low, low + width), low + (width * random.Next(0, 101) / 100m));
    }
}
