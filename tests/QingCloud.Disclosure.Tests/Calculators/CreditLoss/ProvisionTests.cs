using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.CreditLoss;

public sealed class ProvisionTests
{
    private static readonly AgingBalances Balances = Printed.Aging(2023, "1,000.00", "500.00", "200.00");
    private static readonly LossRates Rates = LossRates.Of(
        [.. new[] { 0.05m, 0.20m, 1m }.Select((rate, i) => new BucketRate(Printed.Bucket(i, 3), Rate.Exact(rate)))]).Value!;

    [Fact]
    public void ApplyTo_Balances_TracesToThePrintedFigures()
    {
        Provision provision = Rates.ApplyTo(Balances).Value!;

        provision.Total.Value.Should().Be(350m);
        provision.Coverage.Value.AgreesWith("20.59%").Should().BeTrue();
        CalculationTrace.Describe(provision.Trace).Should().Contain("= balance x rate\n").And.StartWith("= sum of items\n");
    }

    [Fact]
    public void DifferenceTo_Booked_InYuanAndAsShareOfProfit()
    {
        ProvisionDifference difference = Rates.ApplyTo(Balances).Then(provision => provision.DifferenceTo(MonetaryAmount.Exact(300m))).Value!;

        difference.Amount.Value.Should().Be(50m);
        difference.ShareOf(MonetaryAmount.Exact(-200m)).Value!.Value.Should().Be(0.25m);
        difference.ShareOf(MonetaryAmount.Exact(0m)).Reason.Should().Be(NoResultReason.NilBase);
    }

    [Fact]
    public void Between_ExpectedAndBookedRates_DifferInYuanAndAsShareOfProfit()
    {
        LossRates booked = Rates.WithRate(Printed.Bucket(1, 3), Rate.Exact(0.10m)).Value!;

        ProvisionDifference difference = ChangeOfEstimate.Between(Balances, booked, Rates).Value!.Difference;

        difference.Amount.Value.Should().Be(50m, "500 x (20% - 10%)");
        difference.ShareOf(MonetaryAmount.Exact(-1000m)).Value!.Value.Should().Be(0.05m);
    }

    [Fact]
    public void WhatIf_ShiftedRateOrBucket_ChangesTheProvisionByAsMuch()
    {
        AgingBucket first = Printed.Bucket(0, 3);
        AgingBucket second = Printed.Bucket(1, 3);

        Rates.Shifted(first, PercentagePoints.Exact(0.01m)).ApplyTo(Balances).Value!.Total.Value.Should().Be(360m);
        Rates.WithRate(second, Rate.Exact(0.5m)).ApplyTo(Balances).Value!.Total.Value.Should().Be(500m);
        Balances.Moved(first, second, MonetaryAmount.Exact(100m)).Then(Rates.ApplyTo).Value!.Total.Value.Should().Be(365m);
        Rates.Shifted(first, PercentagePoints.Exact(2m)).Value!.RateOf(first)!.Value.Should().Be(1m);
    }

    [Fact]
    public void Of_RateOutsideOrBucketMissing_SaysWhyThereIsNone()
    {
        LossRates.Of(new BucketRate(Printed.Bucket(0, 3), Rate.Exact(1.2m))).Reason.Should().Be(NoResultReason.InputOutOfRange);
        Rates.ApplyTo(Printed.Aging(2023, "1.00", "1.00")).Reason.Should().Be(NoResultReason.MissingBucket);
        Rates.WithForwardLooking(-1m).Reason.Should().Be(NoResultReason.NegativeInput);
        Balances.Moved(Printed.Bucket(0, 3), Printed.Bucket(1, 3), MonetaryAmount.Exact(2000m)).Reason.Should().Be(NoResultReason.NegativeInput);
    }

    [Fact]
    public void ByScenarios_WeightsAddUp_WeighsLosses()
    {
        LossScenario good = new("optimistic", Rate.Exact(0.3m), MonetaryAmount.Exact(100m));
        LossScenario bad = new("pessimistic", Rate.Exact(0.7m), MonetaryAmount.Exact(200m));

        ExpectedLossCalculator.ByScenarios(good, bad).Value!.Value.Should().Be(170m);
        ExpectedLossCalculator.ByScenarios(bad).Reason.Should().Be(NoResultReason.ContradictoryInput);
    }

    [Fact]
    public void ByDefault_PdAndLgd_Multiply()
    {
        ExpectedLossCalculator.ByDefault(MonetaryAmount.Exact(1000m), Rate.Exact(0.1m), Rate.Exact(0.45m)).Value!.Value.Should().Be(45m);
        ExpectedLossCalculator.LossRate(Rate.Exact(0.1m), Rate.Exact(0.45m)).Value!.Value.Should().Be(0.045m);
        ExpectedLossCalculator.ByDefault(MonetaryAmount.Exact(1000m), Rate.Exact(1.1m), Rate.Exact(0.45m)).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }
}
