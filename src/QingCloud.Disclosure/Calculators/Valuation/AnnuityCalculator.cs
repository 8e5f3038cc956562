using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Annuities (年金): level payments at the end of every period.</summary>
public static class AnnuityCalculator
{
    /// <summary>The level payment that pays off a principal (等额本息): principal / Σ (1 + rate)^-t, t = 1..n; principal / n at a rate of 0.</summary>
    /// <param name="principal">The principal (本金).</param>
    /// <param name="periodicRate">The rate per period, not negative.</param>
    /// <param name="periods">How many payments, 1 to 1200.</param>
    /// <returns>The payment; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Payment(MonetaryAmount principal, Rate periodicRate, int periods) =>
        Formula.Of("principal / sum of (1 + rate)^-t", ("principal", principal), ("rate", periodicRate), ("periods", Count.Exact(periods, "periods"))).Amount(() =>
        {
            Outcome factor = Factor(periodicRate, periods);
            return factor.None is null ? Operand.Of(principal).Over(factor.Operand, "annuity factor") : factor;
        });

    /// <summary>The present value of level payments (年金现值): payment × Σ (1 + rate)^-t, t = 1..n.</summary>
    /// <param name="payment">The payment per period.</param>
    /// <param name="periodicRate">The rate per period, not negative.</param>
    /// <param name="periods">How many payments, 1 to 1200.</param>
    /// <returns>The value; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Value(MonetaryAmount payment, Rate periodicRate, int periods) =>
        Formula.Of("payment x sum of (1 + rate)^-t", ("payment", payment), ("rate", periodicRate), ("periods", Count.Exact(periods, "periods"))).Amount(() =>
        {
            Outcome factor = Factor(periodicRate, periods);
            return factor.None is null ? Operand.Of(payment) * factor.Operand : factor;
        });

    // v + v^2 + ... + v^n by Horner's scheme: falling in the rate, and right at a rate of 0 where the closed form divides by it.
    private static Outcome Factor(Rate rate, int periods)
    {
        if (periods is < 1 or > PresentValue.MaxFlows)
        {
            return NoResult.Outside("periods", "1 to 1200");
        }

        if (rate.Value < 0m || CashFlowCalculator.Discount(rate) is not { } discount)
        {
            return NoResult.Negative("rate");
        }

        Operand factor = default;
        for (int i = 0; i < periods; i++)
        {
            factor = (factor + Operand.One) * discount;
        }

        return factor;
    }
}
