using System.Globalization;
using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;
using Interval = QingCloud.Disclosure.Quantities.Interval;

namespace QingCloud.Disclosure.Tests.Calculators;

/// <summary>Each result shows formula, inputs and rounding, down to the printed figures with their lines and spans.</summary>
public sealed class CalculationTraceTests
{
    [Fact]
    public void Describe_WholeCreditLossMethod_ReachesThePrintedFigures()
    {
        // The longest chain there is: portfolio = group - items, write-offs added back, rates, average, loss rates, factor, provision.
        AgingBalances[] group = [Aging(2021, 100), Aging(2022, 200), Aging(2023, 300)];
        AgingBalances none = Printed.Aging(2023, "0.00", "0.00", "0.00");
        Calculated<Provision> provision = group[2].Without(none).Then(portfolio =>
            MigrationRates.Between([group[0], group[1], portfolio], LastBuckets.Accumulated, [Aging(2022, 700), Aging(2023, 800)])
                .Average(2).ToHistoricalLossRates().WithForwardLooking(1.05m).ApplyTo(portfolio));

        string trace = CalculationTrace.Describe(provision.Value!.Trace);

        trace.Should().Contain("= min(rate x factor, 100%)").And.Contain("assumed: forward-looking factor").And.Contain("= whole - sum of deductions");
        trace.Should().Contain("printed \"1,101.00\" at line 101 of reply.txt", "the opening balances of the first year").And.Contain("at line 802");
        trace.Should().NotContain("...");
        PrintedIn(provision.Value.Trace).Should().Contain(printed => printed.Span == new TextSpan(1010, 8), "the place in the text goes along");
    }

    [Fact]
    public void Describe_LongSchedule_IsCutOffWithAnEllipsis()
    {
        LeaseSchedule schedule = LeaseSchedule.Level(MonetaryAmount.Exact(1_000_000m), Rate.Exact(0.001m), 1200).Value!;

        string trace = CalculationTrace.Describe(schedule.TotalInterest.Provenance);

        trace.Split('\n').Length.Should().BeLessThanOrEqualTo(CalculationTrace.MaxLines + 1);
        trace.Should().EndWith("...");
    }

    [Fact]
    public void Describe_RoundedStep_NamesItsRounding()
    {
        LeaseSchedule schedule = LeaseSchedule.Level(MonetaryAmount.Exact(1000m), Rate.Exact(0.01m), 3).Value!;

        CalculationTrace.Describe(schedule.Payments[0].Interest.Provenance).Should().Be(
            "= balance x rate of the period (to 0.01, half away from zero)\n  balance: 1000 Cny\n  rate of the period: 1.00%");
        CalculationTrace.Describe(null).Should().BeEmpty();
    }

    [Fact]
    public void Results_OfEveryCalculator_CarryTheirInputs()
    {
        MonetaryAmount amount = Amount("12.00", 7);
        Rate rate = new(0.25m, Interval.Point(0.25m), new PrintedProvenance("25%", 9, new TextSpan(90, 3)));
        Provenance?[] traces =
        [
            GrowthCalculator.Growth(amount, amount).Value?.Provenance, ShareCalculator.Share(amount, amount).Value?.Provenance, MarginCalculator.GrossMargin(amount, amount).Value?.Provenance,
            MarginBridge.Between([new("a", amount, amount)], [new("a", amount, amount)]).Value?.Change.Provenance, TotalCalculator.Sum(amount, amount).Value?.Provenance,
            MarginBridge.Between([new("a", amount, amount)], [new("a", amount, amount)]).Value?.Effects[0].Mix.Provenance, AverageCalculator.Mean(amount).Value?.Provenance,
            CompoundGrowthCalculator.CompoundGrowth(amount, amount, 2).Value?.Provenance, AgingCalculator.Coverage(amount, amount).Value?.Provenance,
            ExpectedLossCalculator.Provision(amount, rate).Value?.Provenance, InventoryCalculator.WriteDown(amount, amount).Value?.Provenance, TurnoverCalculator.Turnover(amount, amount, amount).Value?.Provenance,
            WorkingCapitalForecast.Balance(amount, rate).Value?.Provenance, ExpenseCalculator.ExpenseRatio(amount, amount).Value?.Provenance, DepreciationCalculator.Yearly(amount, rate, 5m).Value?.Provenance,
            CashFlowCalculator.NetPresentValue(rate, FlowTiming.EndOfPeriod, amount).Value?.Provenance, AnnuityCalculator.Payment(amount, rate, 3).Value?.Provenance,
            InterestCalculator.Interest(amount, rate, 30).Value?.Provenance, TaxCalculator.Tax(amount, rate).Value?.Provenance,
            RollforwardCalculator.Solve(new(amount, amount, amount, amount, amount, null)).Value?.Terms.Closing?.Provenance,
            DelistingCalculator.Assess(new(amount, null, null, null), DelistingThresholds.Star).RevenueMargin.Value?.Provenance,
        ];

        traces.Should().OnlyContain(trace => PrintedIn(trace).Any(printed => printed.Line == 7 && printed.Span == new TextSpan(70, 5)));
    }

    private static AgingBalances Aging(int year, int line) => AgingBalances.Of(
        new LocalDate(year, 12, 31),
        [.. Enumerable.Range(1, 3).Select(i => new AgedBalance(Printed.Bucket(i - 1, 3), Amount(string.Create(CultureInfo.InvariantCulture, $"{1000 + line + i:N2}"), line + i)))]).Value!;

    private static MonetaryAmount Amount(string text, int line)
    {
        MonetaryAmount amount = Printed.Amount(text);
        return new(amount.Value, amount.Range, Currency.Cny, new PrintedProvenance(text, line, new TextSpan(10 * line, text.Length), line < 100 ? null : "reply.txt"));
    }

    private static IEnumerable<PrintedProvenance> PrintedIn(Provenance? provenance) => provenance switch
    {
        PrintedProvenance printed => [printed],
        CalculatedProvenance calculated => calculated.Inputs.SelectMany(input => PrintedIn(input.Provenance)),
        _ => [],
    };
}
