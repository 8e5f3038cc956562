using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Whether a trigger is met by the printed figures.</summary>
public enum TriggerState
{
    /// <summary>No value within the printed digits meets it.</summary>
    NotMet,

    /// <summary>Every value within the printed digits meets it.</summary>
    Met,

    /// <summary>The printed digits do not settle it, or a figure is missing.</summary>
    Undecided,
}

/// <summary>The audited figures of the last fiscal year that a delisting rule looks at; null where one is not disclosed. Restated figures (追溯重述后) are assessed alike.</summary>
/// <param name="Revenue">Revenue, without what has nothing to do with the main business (扣除与主营业务无关的业务收入后的营业收入).</param>
/// <param name="NetProfit">Net profit (净利润).</param>
/// <param name="NetProfitExcludingNonRecurring">Net profit without non-recurring items (扣除非经常性损益后的净利润).</param>
/// <param name="NetAssets">Net assets at the end of the year (期末净资产).</param>
public sealed record DelistingFigures(MonetaryAmount? Revenue, MonetaryAmount? NetProfit, MonetaryAmount? NetProfitExcludingNonRecurring, MonetaryAmount? NetAssets);

/// <summary>The financial triggers of a delisting rule, assessed.</summary>
/// <param name="Thresholds">The thresholds applied.</param>
/// <param name="RevenueWithLoss">Revenue under the threshold, and net profit negative before or after non-recurring items.</param>
/// <param name="NegativeNetAssets">Net assets under the threshold.</param>
/// <param name="RevenueMargin">Revenue - threshold: how far off the trigger is; a reason where revenue is not disclosed.</param>
/// <param name="NetAssetsMargin">Net assets - threshold; a reason where net assets are not disclosed.</param>
public sealed record DelistingAssessment(
    DelistingThresholds Thresholds,
    TriggerState RevenueWithLoss,
    TriggerState NegativeNetAssets,
    Calculated<MonetaryAmount> RevenueMargin,
    Calculated<MonetaryAmount> NetAssetsMargin)
{
    /// <summary>Whether any financial trigger is met (财务类强制退市).</summary>
    public TriggerState Any => DelistingCalculator.Or(RevenueWithLoss, NegativeNetAssets);
}

/// <summary>Assesses the financial delisting triggers (财务类退市指标), such as the STAR market rule 12.4.2.</summary>
public static class DelistingCalculator
{
    /// <summary>Assesses the figures of a year.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="thresholds">The thresholds, such as <see cref="DelistingThresholds.Star"/>.</param>
    /// <returns>The assessment; undecided where figures are missing and the others do not settle it.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static DelistingAssessment Assess(DelistingFigures figures, DelistingThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(thresholds);
        MonetaryAmount nil = MonetaryAmount.Exact(0m, "nil");

        // 扣除非经常性损益之前或者之后: the lower of the two decides, so one negative figure is enough.
        TriggerState loss = Or(Below(figures.NetProfit, nil), Below(figures.NetProfitExcludingNonRecurring, nil));
        return new(
            thresholds,
            And(Below(figures.Revenue, thresholds.Revenue), loss),
            Below(figures.NetAssets, thresholds.NetAssets),
            Margin("revenue", figures.Revenue, thresholds.Revenue),
            Margin("net assets", figures.NetAssets, thresholds.NetAssets));
    }

    internal static TriggerState Or(TriggerState left, TriggerState right) =>
        left == TriggerState.Met || right == TriggerState.Met ? TriggerState.Met
        : left == TriggerState.Undecided || right == TriggerState.Undecided ? TriggerState.Undecided
        : TriggerState.NotMet;

    private static TriggerState And(TriggerState left, TriggerState right) =>
        left == TriggerState.NotMet || right == TriggerState.NotMet ? TriggerState.NotMet
        : left == TriggerState.Undecided || right == TriggerState.Undecided ? TriggerState.Undecided
        : TriggerState.Met;

    private static TriggerState Below(MonetaryAmount? figure, MonetaryAmount threshold) =>
        figure is null || (figure.Currency != threshold.Currency && threshold.Value != 0m) ? TriggerState.Undecided
        : figure.Range.High < threshold.Range.Low ? TriggerState.Met
        : figure.Range.Low >= threshold.Range.High ? TriggerState.NotMet
        : TriggerState.Undecided;

    private static Calculated<MonetaryAmount> Margin(string name, MonetaryAmount? figure, MonetaryAmount threshold) =>
        figure is null ? new(NoResult.Because(NoResultReason.NoInput, $"'{name}' is not disclosed.")) : TotalCalculator.Less(figure, threshold);
}
