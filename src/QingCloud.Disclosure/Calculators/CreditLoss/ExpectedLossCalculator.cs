using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>One scenario of an expected-loss measurement (情景).</summary>
/// <param name="Name">Its name, such as 基准, 乐观, 悲观.</param>
/// <param name="Weight">Its probability (权重).</param>
/// <param name="Loss">The loss in it.</param>
public sealed record LossScenario(string Name, Rate Weight, MonetaryAmount Loss);

/// <summary>Expected credit losses (预期信用损失) by rate, by scenario, and by probability of default (企业会计准则第22号).</summary>
public static class ExpectedLossCalculator
{
    /// <summary>The provision of one balance: balance × rate.</summary>
    /// <param name="balance">The balance (账面余额).</param>
    /// <param name="rate">The loss rate (计提比例), between 0% and 100%.</param>
    /// <returns>The provision; a reason where the rate is out of its range or the balance is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> Provision(MonetaryAmount balance, Rate rate) =>
        Formula.Of("balance x rate", ("balance", balance), ("rate", rate)).NotNegative("balance", balance).Amount(() =>
            IsShare(rate) ? Operand.Of(balance) * Share(rate) : NoResult.Outside("rate", "between 0% and 100%"));

    /// <summary>Expected loss by default (违约概率法): exposure × probability of default × loss given default.</summary>
    /// <param name="exposure">The exposure at default, EAD (违约风险敞口).</param>
    /// <param name="probabilityOfDefault">PD (违约概率), between 0% and 100%.</param>
    /// <param name="lossGivenDefault">LGD (违约损失率), between 0% and 100%.</param>
    /// <returns>The expected loss; a reason where a rate is out of its range or the exposure is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> ByDefault(MonetaryAmount exposure, Rate probabilityOfDefault, Rate lossGivenDefault) =>
        Formula.Of("exposure x PD x LGD", ("exposure", exposure), ("PD", probabilityOfDefault), ("LGD", lossGivenDefault)).NotNegative("exposure", exposure).Amount(() =>
            !IsShare(probabilityOfDefault) ? NoResult.Outside("PD", "between 0% and 100%")
            : !IsShare(lossGivenDefault) ? NoResult.Outside("LGD", "between 0% and 100%")
            : Operand.Of(exposure) * Share(probabilityOfDefault) * Share(lossGivenDefault));

    /// <summary>The loss rate that a probability of default stands for: PD × LGD.</summary>
    /// <param name="probabilityOfDefault">PD (违约概率), between 0% and 100%.</param>
    /// <param name="lossGivenDefault">LGD (违约损失率), between 0% and 100%.</param>
    /// <returns>The loss rate; a reason where a rate is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> LossRate(Rate probabilityOfDefault, Rate lossGivenDefault) =>
        Formula.Of("PD x LGD", ("PD", probabilityOfDefault), ("LGD", lossGivenDefault)).Rate(() =>
            IsShare(probabilityOfDefault) && IsShare(lossGivenDefault) ? Share(probabilityOfDefault) * Share(lossGivenDefault) : NoResult.Outside("PD and LGD", "between 0% and 100%"));

    /// <summary>The probability-weighted loss (概率加权): Σ weight × loss.</summary>
    /// <param name="scenarios">The scenarios; their weights add up to 100% within their printed digits.</param>
    /// <returns>The loss; a reason where there are no scenarios or their weights do not add up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenarios"/> or one of them is null.</exception>
    public static Calculated<MonetaryAmount> ByScenarios(params IReadOnlyList<LossScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        foreach (LossScenario scenario in scenarios)
        {
            ArgumentNullException.ThrowIfNull(scenario, nameof(scenarios));
        }

        (string, IQuantity)[] inputs = AverageCalculator.Interleaved(scenarios.Select(item => ((IQuantity)item.Weight, (IQuantity)item.Loss)), "weight", "loss");
        return Formula.Of("sum of weight x loss", inputs).Amount(() =>
        {
            if (scenarios.Count == 0)
            {
                return NoResult.Empty("scenarios");
            }

            if (scenarios.FirstOrDefault(item => !IsShare(item.Weight)) is { } odd)
            {
                return NoResult.Outside($"weight of {odd.Name}", "between 0% and 100%");
            }

            Operand weights = Operand.Sum(scenarios.Select(item => Operand.Of(item.Weight)));
            return weights.Range.Contains(1m)
                ? Operand.Sum(scenarios.Select(item => Share(item.Weight) * Operand.Of(item.Loss)))
                : new NoResult(NoResultReason.ContradictoryInput, "The weights of the scenarios do not add up to 100%.");
        });
    }

    private static bool IsShare(Rate rate) => rate.Value is >= 0m and <= 1m;

    // Printed 100.00% can stand for 100.004%; a loss rate cannot be over 100%.
    private static Operand Share(Rate rate) => Operand.Of(rate).AtLeast(0m).AtMost(1m);
}
