using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;
using Interval = QingCloud.Disclosure.Quantities.Interval;

namespace QingCloud.Disclosure.Tests.Calculators.Hostile;

/// <summary>What a filing may contain never throws from within, and never gives a range that is too narrow: there is a result, or the reason why there is none.</summary>
public sealed class HostileInputTests
{
    private static readonly MonetaryAmount Greatest = MonetaryAmount.Exact(decimal.MaxValue);
    private static readonly Rate Enormous = Rate.Exact(decimal.MaxValue);
    private static readonly MonetaryAmount One = MonetaryAmount.Exact(1m);

    [Fact]
    public void Change_OfEnormousRates_HasAResultAndAText()
    {
        PercentagePoints change = GrowthCalculator.Change(Rate.Exact(1e27m), Rate.Exact(0m)).Value!;

        change.Value.Should().Be(1e27m);
        CalculationTrace.Describe(change.Provenance).Should().Contain("now: ");
        TaxCalculator.Tax(One, Enormous).Reason.Should().Be(NoResultReason.ResultOutOfRange);
    }

    [Fact]
    public void Schedules_EnormousRate_SaysSo()
    {
        LocalDate start = new(2024, 1, 1);

        LeaseSchedule.ByDays(One, Enormous, One, start, [start.PlusDays(300)]).Reason.Should().Be(NoResultReason.ResultOutOfRange);
        LeaseSchedule.Level(One, Enormous, 3).Reason.Should().Be(NoResultReason.ResultOutOfRange);
    }

    [Fact]
    public void Agings_AtTheEndsOfTheCalendar_SaySo()
    {
        AgedBalance[] items = [new(new(0, 12), One), new(new(12, null), MonetaryAmount.Exact(0m))];
        AgingBalances last = AgingBalances.Of(LocalDate.MaxIsoValue, items).Value!;
        AgingBalances first = AgingBalances.Of(LocalDate.MinIsoValue, items).Value!;
        MigrationYear year = MigrationRates.Between([AgingBalances.Of(new LocalDate(2022, 12, 31), items).Value!, AgingBalances.Of(new LocalDate(2023, 12, 31), items).Value!], LastBuckets.Accumulated).Value!.Years[0];

        first.OneYearEarlier().Reason.Should().Be(NoResultReason.MissingPeriod);
        MigrationRates.Between([last, first], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
        year.Project(last, One).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void InternalRateOfReturn_FlowsWhoseSumIsBeyondDecimal_IsNotGuessed()
    {
        // -10^29 + 1.4 x 10^29 is beyond a decimal on the way, and held at its end the rest would be another number.
        MonetaryAmount[] flows = [MonetaryAmount.Exact(-5e28m), MonetaryAmount.Exact(-5e28m), MonetaryAmount.Exact(7e28m), MonetaryAmount.Exact(7e28m)];

        CashFlowCalculator.InternalRateOfReturn(flows).Reason.Should().Be(NoResultReason.ResultOutOfRange);
    }

    [Fact]
    public void Range_BoundBeyondDecimalOnTheWay_IsNoResultRatherThanTooNarrow()
    {
        // The value x 1.25 fits, the upper bound x 1.25 does not: held at the end and then divided, it would lose what it promises.
        MonetaryAmount principal = new(6e28m, new(5e28m, 7e28m));

        InterestCalculator.Interest(principal, Rate.Exact(1.25m), 1).Reason.Should().Be(NoResultReason.ResultOutOfRange);
        GrowthCalculator.Annualized(new MonetaryAmount(6.5e27m, new(6e27m, 7e27m)), 12).Reason.Should().Be(NoResultReason.ResultOutOfRange);
    }

    [Fact]
    public void Shares_WholeBeyondDecimal_SaysSo()
    {
        MonetaryAmount wide = new(3e28m, new(1e28m, 7e28m));

        ShareCalculator.Shares(wide, wide).Reason.Should().Be(NoResultReason.ResultOutOfRange);
    }

    [Fact]
    public void MarginBridge_MarginsOfAnySize_AddUpExactly()
    {
        MarginLine[] before = [new("a", MonetaryAmount.Exact(0.01m), MonetaryAmount.Exact(123_456_789.12m)), new("b", MonetaryAmount.Exact(7m), MonetaryAmount.Exact(3m))];
        MarginLine[] now = [new("a", MonetaryAmount.Exact(0.03m), MonetaryAmount.Exact(987_654_321.98m)), new("b", MonetaryAmount.Exact(11m), MonetaryAmount.Exact(13m))];
        foreach (MarginBridgeMethod method in Enum.GetValues<MarginBridgeMethod>())
        {
            MarginBridge bridge = MarginBridge.Between(before, now, method).Value!;

            bridge.Effects.Sum(effect => effect.Mix.Value + effect.Rate.Value).Should().Be(bridge.Change.Value);
            (bridge.Now.Value - bridge.Before.Value).Should().Be(bridge.Change.Value);
        }
    }

    [Fact]
    public void Balances_Negative_SayWhyThereIsNone()
    {
        MonetaryAmount negative = MonetaryAmount.Exact(-5m);
        Rate half = Rate.Exact(0.5m);

        AgingCalculator.Coverage(One, negative).Reason.Should().Be(NoResultReason.NegativeInput);
        AgingCalculator.Coverage(negative, One).Reason.Should().Be(NoResultReason.NegativeInput);
        TurnoverCalculator.Turnover(One, negative, One).Reason.Should().Be(NoResultReason.NegativeInput);
        ExpectedLossCalculator.Provision(negative, half).Reason.Should().Be(NoResultReason.NegativeInput);
        ExpectedLossCalculator.ByDefault(negative, half, half).Reason.Should().Be(NoResultReason.NegativeInput);
        InventoryCalculator.WriteDown(negative, One).Reason.Should().Be(NoResultReason.NegativeInput);
        InventoryCalculator.CarryingAmount(negative, One).Reason.Should().Be(NoResultReason.NegativeInput);
        DepreciationCalculator.Yearly(negative, half, 5m).Reason.Should().Be(NoResultReason.NegativeInput);
        DepreciationCalculator.Newness(One, negative).Reason.Should().Be(NoResultReason.NegativeInput);
        InterestCalculator.AverageRate(One, negative).Reason.Should().Be(NoResultReason.NegativeInput);
        ExpenseCalculator.PerUnit(One, Count.Exact(-1m)).Reason.Should().Be(NoResultReason.NegativeInput);
    }

    [Fact]
    public void CompoundGrowth_ToNothingPrinted_IsMinusAll()
    {
        // 0.00 can stand for -0.004: as an amount that is not negative it starts at nil.
        MonetaryAmount nothing = new(0m, Interval.FromPrinted(0m, 2));

        CompoundGrowthCalculator.CompoundGrowth(MonetaryAmount.Exact(100m), nothing, 2).Value!.Value.Should().Be(-1m);
        CompoundGrowthCalculator.CompoundGrowth(nothing, MonetaryAmount.Exact(100m), 2).Reason.Should().Be(NoResultReason.NilBase);
        CompoundGrowthCalculator.CompoundGrowth(MonetaryAmount.Exact(-100m), MonetaryAmount.Exact(1m), 2).Reason.Should().Be(NoResultReason.NegativeInput);
    }

    [Fact]
    public void EmptyLists_SayWhyThereIsNone()
    {
        TotalCalculator.Sum(Array.Empty<MonetaryAmount>()).Reason.Should().Be(NoResultReason.NoInput);
        AverageCalculator.Mean(Array.Empty<Rate>()).Reason.Should().Be(NoResultReason.NoInput);
        ShareCalculator.Shares([]).Reason.Should().Be(NoResultReason.NoInput);
        ShareCalculator.Concentration([], One).Reason.Should().Be(NoResultReason.NoInput);
        AgingBalances.Of(new LocalDate(2023, 12, 31), []).Reason.Should().Be(NoResultReason.NoInput);
        LossRates.Of([]).Reason.Should().Be(NoResultReason.NoInput);
        AverageMigrationRates.Of([]).Reason.Should().Be(NoResultReason.NoInput);
        CashFlowCalculator.NetPresentValue(Rate.Exact(0.1m), FlowTiming.EndOfPeriod, []).Reason.Should().Be(NoResultReason.NoInput);
        CashFlowCalculator.StaticPayback([]).Reason.Should().Be(NoResultReason.NoInput);
        InterestCalculator.AverageDailyBalance([], new LocalDate(2023, 12, 31)).Reason.Should().Be(NoResultReason.NoInput);
        ExpectedLossCalculator.ByScenarios([]).Reason.Should().Be(NoResultReason.NoInput);
        MarginBridge.Between([], []).HasValue.Should().BeFalse();
        RollforwardCalculator.Solve(new(null, null, null, null, null, null)).Reason.Should().Be(NoResultReason.SeveralUnknowns);
    }
}
