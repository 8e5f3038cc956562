using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Turnover ratios and days (周转率, 周转天数).</summary>
public static class TurnoverCalculator
{
    /// <summary>A turnover ratio (应收账款周转率 with revenue, 存货周转率 with cost): flow / ((opening + closing) / 2).</summary>
    /// <param name="flow">Revenue (营业收入) for receivables, cost of sales (营业成本) for inventory.</param>
    /// <param name="opening">The balance at the start (期初余额).</param>
    /// <param name="closing">The balance at the end (期末余额).</param>
    /// <returns>How many times the balance turns over in the period (次); a reason where the average balance is nil or a balance is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Turnover(MonetaryAmount flow, MonetaryAmount opening, MonetaryAmount closing) =>
        Formula.Of("flow / ((opening + closing) / 2)", ("flow", flow), ("opening", opening), ("closing", closing)).NotNegative("opening", opening).NotNegative("closing", closing).Rate(() =>
            (Operand.Of(flow) * Operand.Exact(2m)).Over(Operand.Of(opening) + Operand.Of(closing), "average balance"));

    /// <summary>Turnover days (周转天数): days of the period / turnover.</summary>
    /// <param name="turnover">The turnover ratio of the period.</param>
    /// <param name="daysInPeriod">Days of the period: 360 or 365 for a year, as the filing counts.</param>
    /// <returns>Days; a reason where nothing turns over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnover"/> is null.</exception>
    public static Calculated<Count> Days(Rate turnover, int daysInPeriod = 365) =>
        Formula.Of("days in period / turnover", ("days in period", Count.Exact(daysInPeriod, "days")), ("turnover", turnover)).Count(() =>
            daysInPeriod < 1 ? NoResult.Outside("daysInPeriod", "1 or more") : Operand.Exact(daysInPeriod).Over(Operand.Of(turnover), "turnover"));
}
