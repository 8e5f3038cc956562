using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Gross profit (毛利), gross margin (毛利率) and net margin.</summary>
public static class MarginCalculator
{
    /// <summary>Gross profit (毛利): revenue - cost.</summary>
    /// <param name="revenue">Revenue (营业收入).</param>
    /// <param name="cost">Cost of sales (营业成本).</param>
    /// <returns>The profit, negative for a loss; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> GrossProfit(MonetaryAmount revenue, MonetaryAmount cost) =>
        Formula.Of("revenue - cost", ("revenue", revenue), ("cost", cost)).Amount(() => Operand.Of(revenue) - Operand.Of(cost));

    /// <summary>Gross margin (毛利率): (revenue - cost) / revenue.</summary>
    /// <param name="revenue">Revenue (营业收入).</param>
    /// <param name="cost">Cost of sales (营业成本).</param>
    /// <returns>The margin; a reason where revenue is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> GrossMargin(MonetaryAmount revenue, MonetaryAmount cost) =>
        Formula.Of("(revenue - cost) / revenue", ("revenue", revenue), ("cost", cost)).Rate(() => MarginOf(revenue, cost));

    /// <summary>A profit as a share of revenue (毛利率, 净利率): profit / revenue.</summary>
    /// <param name="profit">Gross or net profit (毛利, 净利润).</param>
    /// <param name="revenue">Revenue (营业收入).</param>
    /// <returns>The margin; a reason where revenue is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> ProfitMargin(MonetaryAmount profit, MonetaryAmount revenue) =>
        Formula.Of("profit / revenue", ("profit", profit), ("revenue", revenue)).Rate(() => Operand.Of(profit).Over(Operand.Of(revenue), "revenue"));

    // 1 - cost / revenue names each figure once, so that its range is as tight as can be.
    internal static Outcome MarginOf(MonetaryAmount revenue, MonetaryAmount cost)
    {
        Outcome ratio = Operand.Of(cost).Over(Operand.Of(revenue), "revenue");
        return ratio.None is null
            ? Operand.Within((revenue.Value - cost.Value) / revenue.Value, Interval.Point(1m) - ratio.Operand.Range)
            : ratio;
    }
}
