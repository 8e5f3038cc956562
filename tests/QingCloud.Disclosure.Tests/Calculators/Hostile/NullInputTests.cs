using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Hostile;

/// <summary>A null is the caller's mistake and named as such; it is never a NullReferenceException from within.</summary>
public sealed class NullInputTests
{
    private static readonly LocalDate Date = new(2023, 12, 31);
    private static readonly MonetaryAmount One = MonetaryAmount.Exact(1m);
    private static readonly Rate Half = Rate.Exact(0.5m);

    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["scenario"] = () => ExpectedLossCalculator.ByScenarios([null!]),
        ["scenario's weight"] = () => ExpectedLossCalculator.ByScenarios(new LossScenario("base", null!, One)),
        ["dated balance"] = () => InterestCalculator.AverageDailyBalance([null!], Date),
        ["dated balance's amount"] = () => InterestCalculator.AverageDailyBalance([new(Date, null!)], Date.PlusDays(1)),
        ["item of working capital"] = () => WorkingCapitalForecast.ByPercentageOfSales([null!], One, One),
        ["share of working capital"] = () => WorkingCapitalForecast.ByPercentageOfSales([new("cash", false, null!)], One, One),
        ["forecast revenue"] = () => WorkingCapitalForecast.ByPercentageOfSales([new("cash", false, Half)], One, [null!]),
        ["aged balance"] = () => AgingBalances.Of(Date, [null!]),
        ["aged balance's amount"] = () => AgingBalances.Of(Date, new AgedBalance(new(0, null), null!)),
        ["bucket rate"] = () => LossRates.Of([null!]),
        ["bucket rate's rate"] = () => LossRates.Of(new BucketRate(new(0, null), null!)),
        ["average rate's rate"] = () => AverageMigrationRates.Of(new BucketRate(new(0, null), null!)),
        ["margin line"] = () => MarginBridge.Between([null!], []),
        ["margin line's revenue"] = () => MarginBridge.Between([new("a", null!, One)], []),
        ["margin line's cost"] = () => MarginBridge.Between([new("a", One, null!)], []),
        ["margin line's name"] = () => MarginBridge.Between([new(null!, One, One)], []),
        ["concentration's item"] = () => ShareCalculator.Concentration([null!, One], One),
        ["aging"] = () => MigrationRates.Between([null!], LastBuckets.Accumulated),
        ["roll-forward part"] = () => RollforwardCalculator.CrossCheck([null!], new(One, One, One, One, One, One)),
        ["flow"] = () => CashFlowCalculator.InternalRateOfReturn([null!]),
        ["payment"] = () => EffectiveRateCalculator.Nominal(One, [null!], 4),
        ["rent"] = () => LeaseSchedule.ByDays(One, Half, null!, Date, []),
        ["weighted rate"] = () => AverageCalculator.Weighted((null!, One)),
        ["booked"] = () => InterestCalculator.DifferenceTo(null!, One),
        ["delisting figures"] = () => DelistingCalculator.Assess(null!, DelistingThresholds.Star),
    };

    public static TheoryData<string> Cases => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Call_Null_IsNamedAsTheCallersMistake(string call) => Calls[call].Should().Throw<ArgumentNullException>();
}
