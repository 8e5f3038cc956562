using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Readme;

/// <summary>The code in the calculators' README is this code, and it runs.</summary>
public sealed class CalculatorReadmeTests
{
    private static readonly string ThisFile = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Readme", "CalculatorReadmeTests.cs");

    private static readonly string Reply = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", "reply-tabs", "source.txt");

    // README
    [Fact]
    public void The_models_provision_is_the_one_that_the_filing_books()
    {
        DisclosureAnalysis reply = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Reply));
        ReceivablesAging disclosed = reply.Models.Aging(new LocalDate(2023, 12, 31))!;

        // Your model: four buckets, four rates.
        LossRates model = LossRates.Of(
            new BucketRate(new AgingBucket(0, 12), Rate.Exact(0.05m)),
            new BucketRate(new AgingBucket(12, 24), Rate.Exact(0.10m)),
            new BucketRate(new AgingBucket(24, 36), Rate.Exact(0.30m)),
            new BucketRate(new AgingBucket(36, null), Rate.Exact(1.00m))).Value!;

        // The balances as printed, each with the range that its digits stand for.
        AgingBalances balances = AgingBalances.Of(
            new LocalDate(2023, 12, 31),
            [.. disclosed.Buckets.Select(line => new AgedBalance(line.Bucket!.Value, line.Balance!.Quantity!))]).Value!;

        Provision provision = model.ApplyTo(balances).Value!;
        MonetaryAmount booked = disclosed.Total!.Allowance!.Quantity!;

        // Two figures agree if their ranges share a value: no tolerance to choose, and no rounding is taken for an error.
        provision.Total.Range.Intersects(booked.Range).Should().BeTrue(CalculationTrace.Describe(provision.Trace));
        provision.DifferenceTo(booked).Value!.Amount.Range.Contains(0m).Should().BeTrue();
    }
    // end

    // README
    [Fact]
    public void The_models_project_pays_back_as_the_study_says()
    {
        MonetaryAmount[] flows = [.. new[] { -1000m, -200m, 300m, 600m, 700m, 650m }.Select(flow => MonetaryAmount.Exact(flow))];

        Rate rate = CashFlowCalculator.InternalRateOfReturn(flows).Value!;
        Count years = CashFlowCalculator.StaticPayback(flows).Value!;
        MonetaryAmount value = CashFlowCalculator.NetPresentValue(Rate.Exact(0.10m), FlowTiming.EndOfPeriod, flows).Value!;

        decimal.Round(rate.Value, 4).Should().Be(0.1963m);
        decimal.Round(years.Value, 2).Should().Be(4.43m);
        decimal.Round(value.Value, 2).Should().Be(362.38m);
    }
    // end

    // README
    [Fact]
    public void The_models_loss_rates_follow_from_three_years_of_migration()
    {
        AgingBalances Year(int year, params decimal[] balances) => AgingBalances.Of(
            new LocalDate(year, 12, 31),
            [.. balances.Select((balance, i) => new AgedBalance(new AgingBucket(12 * i, i < 2 ? 12 * (i + 1) : null), MonetaryAmount.Exact(balance)))]).Value!;

        AgingBalances now = Year(2023, 1000m, 420m, 330m);
        Calculated<Provision> provision = MigrationRates
            .Between([Year(2020, 900m, 300m, 100m), Year(2021, 950m, 360m, 160m), Year(2022, 980m, 380m, 260m), now], LastBuckets.Accumulated)
            .Average(years: 3)
            .ToHistoricalLossRates()
            .WithForwardLooking(1.05m)
            .ApplyTo(now);

        decimal.Round(provision.Value!.Total.Value, 2).Should().Be(741.00m);
    }
    // end

    // README
    [Fact]
    public void The_model_hears_why_there_is_no_result()
    {
        Calculated<Rate> rate = CashFlowCalculator.InternalRateOfReturn(MonetaryAmount.Exact(100m), MonetaryAmount.Exact(20m));

        rate.HasValue.Should().BeFalse();
        rate.Reason.Should().Be(NoResultReason.NoSignChange);
        rate.Explanation.Should().Be("The cash flows have one sign only: no rate makes their net present value zero.");
    }
    // end

    [Fact]
    public void Blocks_InReadme_AreTheCodeThatRuns()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "Calculators", "README.md")).ReplaceLineEndings("\n");
        string[] blocks = [.. readme.Split("```csharp\n").Skip(1).Select(rest => rest.Split("```")[0].TrimEnd('\n'))];

        blocks.Should().HaveCount(4);
        blocks.Should().Equal(Examples());
    }

    // The markers stand alone on a line of four blanks; the blocks in the README are moved to the margin.
    private static IEnumerable<string> Examples()
    {
        List<string>? block = null;
        foreach (string line in File.ReadAllLines(ThisFile))
        {
            if (line == "    // README")
            {
                block = [];
            }
            else if (line == "    // end" && block is not null)
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block?.Add(line.Length > 4 ? line[4..] : "");
            }
        }
    }
}
