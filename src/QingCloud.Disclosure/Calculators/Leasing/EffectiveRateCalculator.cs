using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Effective rates of financings (实际利率, 融资成本).</summary>
public static class EffectiveRateCalculator
{
    /// <summary>The effective rate per period: the internal rate of receiving the amount and paying the payments.</summary>
    /// <param name="financed">What is received at the start (融资金额).</param>
    /// <param name="payments">The payments, evenly spaced, the first a period later.</param>
    /// <returns>The rate per period; a reason where the flows have no single rate.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a payment is null.</exception>
    public static Calculated<Rate> Periodic(MonetaryAmount financed, params IReadOnlyList<MonetaryAmount> payments)
    {
        ArgumentNullException.ThrowIfNull(financed);
        ArgumentNullException.ThrowIfNull(payments);
        return CashFlowCalculator.InternalRateOfReturn([financed, .. payments.Select(Negated)]);
    }

    /// <summary>The nominal rate per year (年化利率): periodic rate × periods per year.</summary>
    /// <param name="financed">What is received at the start.</param>
    /// <param name="payments">The payments.</param>
    /// <param name="periodsPerYear">How many payments a year has.</param>
    /// <returns>The rate; a reason where the flows have no single rate.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a payment is null.</exception>
    public static Calculated<Rate> Nominal(MonetaryAmount financed, IReadOnlyList<MonetaryAmount> payments, int periodsPerYear) =>
        Periodic(financed, payments).Then(rate => Formula.Of("periodic rate x periods per year", ("periodic rate", rate), ("periods per year", Count.Exact(periodsPerYear, "periods")))
            .Rate(() => periodsPerYear < 1 ? NoResult.Outside("periodsPerYear", "1 or more") : Operand.Of(rate) * Operand.Exact(periodsPerYear)));

    /// <summary>The rate per year with compounding (实际年利率): (1 + periodic rate)^periods - 1.</summary>
    /// <param name="financed">What is received at the start.</param>
    /// <param name="payments">The payments.</param>
    /// <param name="periodsPerYear">How many payments a year has.</param>
    /// <returns>The rate; a reason where the flows have no single rate.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a payment is null.</exception>
    public static Calculated<Rate> Compounded(MonetaryAmount financed, IReadOnlyList<MonetaryAmount> payments, int periodsPerYear) =>
        Periodic(financed, payments).Then(rate => Formula.Of("(1 + periodic rate)^periods per year - 1", ("periodic rate", rate), ("periods per year", Count.Exact(periodsPerYear, "periods")))
            .Rate(() => periodsPerYear is < 1 or > DecimalPower.MaxExponent
                ? NoResult.Outside("periodsPerYear", "1 to 1200")
                : DecimalPower.Power(Operand.One + Operand.Of(rate), periodsPerYear) - Operand.One));

    private static MonetaryAmount Negated(MonetaryAmount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new(-amount.Value, -amount.Range, amount.Currency, amount.Provenance);
    }
}
