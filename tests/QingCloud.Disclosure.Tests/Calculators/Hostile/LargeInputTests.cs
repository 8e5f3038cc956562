using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Hostile;

/// <summary>Many items take time in proportion, and what does not has a stated limit.</summary>
public sealed class LargeInputTests
{
    private const int Many = 20_000;
    private static readonly MonetaryAmount One = MonetaryAmount.Exact(1m);

    [Fact]
    public void InternalRateOfReturn_MostFlows_MakesTheNetPresentValueZero()
    {
        MonetaryAmount[] flows = [MonetaryAmount.Exact(-100_000m), .. Enumerable.Range(0, 1199).Select(t => MonetaryAmount.Exact(500m + (t % 7)))];

        Rate rate = CashFlowCalculator.InternalRateOfReturn(flows).Value!;

        Math.Abs(CashFlowCalculator.NetPresentValue(Rate.Exact(rate.Value), FlowTiming.StartOfPeriod, flows).Value!.Value).Should().BeLessThan(700_000m * 1e-12m);
        CashFlowCalculator.StaticPayback(flows).Value!.Value.Should().BeApproximately(199.8m, 0.2m);
        CashFlowCalculator.DynamicPayback(rate, FlowTiming.StartOfPeriod, flows).Reason.Should().Be(NoResultReason.NotPaidBack, "at the internal rate the last flow just fails to turn the sum positive for certain");
    }

    [Fact]
    public void CashFlows_MoreThanTheLimit_AreRefused()
    {
        MonetaryAmount[] flows = [MonetaryAmount.Exact(-100m), .. Enumerable.Repeat(One, 1200)];

        CashFlowCalculator.InternalRateOfReturn(flows).Explanation.Should().Be("'the number of flows' must be at most 1200.");
        CashFlowCalculator.StaticPayback(flows).Reason.Should().Be(NoResultReason.InputOutOfRange);
        AnnuityCalculator.Payment(One, Rate.Exact(0.01m), int.MaxValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
        LeaseSchedule.Level(One, Rate.Exact(0.01m), int.MinValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
        CompoundGrowthCalculator.CompoundGrowth(One, One, int.MaxValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
        CompoundGrowthCalculator.Project(One, Rate.Exact(0.1m), int.MinValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
        GrowthCalculator.Annualized(One, int.MinValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
        TurnoverCalculator.Days(Rate.Exact(2m), int.MinValue).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }

    [Fact]
    public void Shares_ManyItems_AddUpToOne()
    {
        MonetaryAmount[] items = [.. Enumerable.Range(1, Many).Select(i => MonetaryAmount.Exact(i))];

        ShareCalculator.Shares(items).Value!.Items.Sum(share => share.Value).Should().BeApproximately(1m, 1e-20m);
        ShareCalculator.Concentration(items, MonetaryAmount.Exact(Many), 2).Value!.Value.Should().Be((Many + Many - 1m) / Many);
    }

    [Fact]
    public void MarginBridge_ManyLines_AddsUpExactly()
    {
        MarginLine[] before = [.. Enumerable.Range(1, Many).Select(i => new MarginLine($"line {i}", MonetaryAmount.Exact(i), MonetaryAmount.Exact(i / 3m)))];
        MarginLine[] now = [.. Enumerable.Range(1, Many).Select(i => new MarginLine($"line {i}", MonetaryAmount.Exact(i + (i % 13)), MonetaryAmount.Exact(i / 2m)))];

        MarginBridge bridge = MarginBridge.Between(before, now).Value!;

        bridge.Effects.Sum(effect => effect.Total.Value).Should().Be(bridge.Change.Value);
    }

    [Fact]
    public void CreditLossMethod_MostBuckets_HasAResult()
    {
        AgedBalance[] items = [.. Enumerable.Range(0, AgingBalances.MaxBuckets).Select(i => new AgedBalance(new(i, i + 1), MonetaryAmount.Exact(AgingBalances.MaxBuckets - i)))];
        AgingBalances before = AgingBalances.Of(new LocalDate(2023, 11, 30), items).Value!;
        AgingBalances now = AgingBalances.Of(new LocalDate(2023, 12, 31), items).Value!;

        Provision provision = MigrationRates.Between([before, now], LastBuckets.Sequential).Average(1).ToHistoricalLossRates().ApplyTo(now).Value!;

        provision.Lines.Should().HaveCount(AgingBalances.MaxBuckets);
        provision.Lines[0].Rate.Value.Should().BeApproximately(1m / AgingBalances.MaxBuckets, 1e-20m, "each bucket keeps (n - 1) / n of the one before");
    }
}
