using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Listing;

public sealed class DelistingCalculatorTests
{
    [Fact]
    public void Assess_SmallRevenueAndLossAfterNonRecurringItems_IsMet()
    {
        DelistingAssessment assessment = Assess(revenue: 99_000_000m, profit: 1_000_000m, excluding: -2_000_000m, netAssets: 5_000_000m);

        assessment.RevenueWithLoss.Should().Be(TriggerState.Met, "the lower of the two profits decides");
        assessment.NegativeNetAssets.Should().Be(TriggerState.NotMet);
        assessment.Any.Should().Be(TriggerState.Met);
        assessment.RevenueMargin.Value!.Value.Should().Be(-1_000_000m);
    }

    [Fact]
    public void Assess_LossWithEnoughRevenue_IsNotMet() =>
        Assess(revenue: 100_000_000m, profit: -1m, excluding: -1m, netAssets: 0m).Any.Should().Be(TriggerState.NotMet, "the rule says under 1亿元 and negative, not nil");

    [Fact]
    public void Assess_NegativeNetAssets_IsMetWhateverElseIsMissing()
    {
        DelistingAssessment assessment = DelistingCalculator.Assess(new(null, null, null, MonetaryAmount.Exact(-1m)), DelistingThresholds.Star);

        assessment.RevenueWithLoss.Should().Be(TriggerState.Undecided);
        assessment.Any.Should().Be(TriggerState.Met);
        assessment.RevenueMargin.Reason.Should().Be(NoResultReason.NoInput);
    }

    [Fact]
    public void Assess_RevenuePrintedAtTheThreshold_IsUndecided()
    {
        // 1.00亿元 can stand for 99,500,000 as well as for 100,500,000.
        MonetaryAmount revenue = new(100_000_000m, new(99_500_000m, 100_500_000m));

        DelistingCalculator.Assess(new(revenue, MonetaryAmount.Exact(-5m), null, null), DelistingThresholds.Star).RevenueWithLoss.Should().Be(TriggerState.Undecided);
    }

    [Fact]
    public void Assess_OtherThresholds_AreData()
    {
        DelistingThresholds stricter = DelistingThresholds.Star with { Rule = "another market", Revenue = MonetaryAmount.Exact(300_000_000m) };
        DelistingFigures figures = new(MonetaryAmount.Exact(200_000_000m), MonetaryAmount.Exact(-1m), null, MonetaryAmount.Exact(1m));

        DelistingCalculator.Assess(figures, stricter).RevenueWithLoss.Should().Be(TriggerState.Met);
        DelistingCalculator.Assess(figures, DelistingThresholds.Star).RevenueWithLoss.Should().Be(TriggerState.NotMet);
    }

    private static DelistingAssessment Assess(decimal revenue, decimal profit, decimal excluding, decimal netAssets) => DelistingCalculator.Assess(
        new(MonetaryAmount.Exact(revenue), MonetaryAmount.Exact(profit), MonetaryAmount.Exact(excluding), MonetaryAmount.Exact(netAssets)), DelistingThresholds.Star);
}
