using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Compound growth (复合增长率, CAGR) and projection with it.</summary>
public static class CompoundGrowthCalculator
{
    /// <summary>The compound annual growth rate (年均复合增长率): (last / first)^(1/n) - 1.</summary>
    /// <param name="first">The first amount (期初), more than nil.</param>
    /// <param name="last">The last amount (期末), not negative.</param>
    /// <param name="periods">How many periods lie between the two, 1 or more: from 2019 to 2021 they are 2.</param>
    /// <returns>The rate; a reason where an amount has the wrong sign.</returns>
    /// <exception cref="ArgumentNullException">An amount is null.</exception>
    public static Calculated<Rate> CompoundGrowth(MonetaryAmount first, MonetaryAmount last, int periods) => CompoundGrowthOf(first, last, periods);

    /// <summary>The compound growth rate of a count, such as customers: (last / first)^(1/n) - 1.</summary>
    /// <param name="first">The first count, more than nil.</param>
    /// <param name="last">The last count, not negative.</param>
    /// <param name="periods">How many periods lie between the two, 1 or more.</param>
    /// <returns>The rate; a reason where a count has the wrong sign.</returns>
    /// <exception cref="ArgumentNullException">A count is null.</exception>
    public static Calculated<Rate> CompoundGrowth(Count first, Count last, int periods) => CompoundGrowthOf(first, last, periods);

    /// <summary>An amount after some periods of even growth: amount × (1 + growth)^n.</summary>
    /// <param name="amount">The amount to start from.</param>
    /// <param name="growth">The growth per period, -100% or more.</param>
    /// <param name="periods">How many periods, 0 or more.</param>
    /// <returns>The amount; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Project(MonetaryAmount amount, Rate growth, int periods) =>
        Formula.Of("amount x (1 + growth)^periods", ("amount", amount), ("growth", growth), ("periods", Count.Exact(periods, "periods"))).Amount(() =>
        {
            Operand factor = Operand.One + Operand.Of(growth);
            return factor.Range.Low < 0m ? NoResult.Outside("growth", "-100% or more")
                : periods is < 0 or > DecimalPower.MaxExponent ? NoResult.Outside("periods", "0 to 1200")
                : Operand.Of(amount) * DecimalPower.Power(factor, periods);
        });

    private static Calculated<Rate> CompoundGrowthOf(IQuantity first, IQuantity last, int periods) =>
        Formula.Of("(last / first)^(1 / periods) - 1", ("first", first), ("last", last), ("periods", Count.Exact(periods, "periods"))).Rate(() =>
        {
            if (periods is < 1 or > DecimalPower.MaxExponent)
            {
                return NoResult.Outside("periods", "1 to 1200");
            }

            if (first.Value < 0m || last.Value < 0m)
            {
                return NoResult.Negative(first.Value < 0m ? "first" : "last");
            }

            // Printed 0.00 can stand for -0.004, of which there is no root: an amount that is not negative starts at nil.
            return Operand.Of(last).AtLeast(0m).Over(Operand.Of(first).AtLeast(0m)) is { } ratio ? DecimalPower.Root(ratio, periods) - Operand.One : NoResult.Nil("first");
        });
}
