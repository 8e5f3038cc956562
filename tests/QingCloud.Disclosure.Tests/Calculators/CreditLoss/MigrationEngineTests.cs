using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.CreditLoss;

/// <summary>The migration engine on other bucket sets and more years: buckets of any width, five years, items moved out of every year alike.</summary>
public sealed class MigrationEngineTests
{
    [Fact]
    public void Average_FiveYears_SimpleAndWeighted()
    {
        decimal[] balances = [1000m, 2000m, 500m, 800m, 1600m, 400m];
        decimal[] arrivals = [0m, 400m, 900m, 100m, 400m, 800m];
        MigrationRates rates = MigrationRates.Between([.. balances.Select((balance, i) => Yearly(2018 + i, balance, arrivals[i]))], LastBuckets.Sequential).Value!;

        // 40%, 45%, 20%, 50%, 50%
        rates.Average(5).Value!.Items[0].Rate.Value.Should().Be(0.41m);
        rates.Average(3).Value!.Items[0].Rate.Value.Should().Be(0.40m);
        decimal.Round(rates.Average(5, MigrationAverage.Weighted).Value!.Items[0].Rate.Value, 6).Should().Be(decimal.Round(2600m / 5900m, 6));
        rates.Average(6).Reason.Should().Be(NoResultReason.MissingPeriod);
        rates.Average(0).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void Average_WeightedWithANilYear_WeighsOnlyWhatWasThere()
    {
        MigrationRates rates = MigrationRates.Between([Yearly(2021, 0m, 0m, 0m), Yearly(2022, 100m, 50m, 0m), Yearly(2023, 100m, 25m, 0m)], LastBuckets.Accumulated).Value!;

        rates.Average(2, MigrationAverage.Weighted, UndefinedRates.CountedAsNil).Value!.Items[0].Rate.Value.Should().Be(0.25m, "50 turned up where nothing had been");
    }

    [Fact]
    public void Between_BucketsOfAMonth_MigrateFromMonthEndToMonthEnd()
    {
        AgingBalances january = Monthly(new LocalDate(2024, 1, 31), 100m, 50m, 20m, 10m);
        AgingBalances february = Monthly(new LocalDate(2024, 2, 29), 120m, 40m, 25m, 15m);
        AgingBalances march = Monthly(new LocalDate(2024, 3, 31), 90m, 60m, 10m, 20m);

        MigrationRates rates = MigrationRates.Between([january, february, march], LastBuckets.Accumulated).Value!;

        rates.Years.Select(year => year.Rates[0].Rate.Value!.Value).Should().Equal(0.40m, 0.50m);
        rates.Years[0].Rates[2].Rate.Value!.Value.Should().Be(0.5m, "15 of 20 + 10");
        rates.Years[1].Project(february, march.Items[0].Balance).Value!.AsOf.Should().Be(new LocalDate(2024, 3, 31), "a month end follows a month end");
        MigrationRates.Between([january, march], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void Between_BucketsNarrowerThanTheDatesAreApart_IsRefusedUntilTheyAreMerged()
    {
        AgingBucket[] halves = [new(0, 6), new(6, 12), new(12, 24), new(24, null)];
        AgingBalances Of(int year, params decimal[] balances) => AgingBalances.Of(new LocalDate(year, 12, 31), [.. balances.Select((balance, i) => new AgedBalance(halves[i], MonetaryAmount.Exact(balance)))]).Value!;
        AgingBalances before = Of(2022, 300m, 100m, 50m, 10m);
        AgingBalances now = Of(2023, 200m, 100m, 160m, 30m);
        AgingBucket[] years = [new(0, 12), new(12, 24), new(24, null)];

        MigrationRates.Between([before, now], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingBucket, "what was 0-6 months old is not 6-12 months old a year later");

        MigrationRates merged = before.Merged(years).Then(first => now.Merged(years).Then(second => MigrationRates.Between([first, second], LastBuckets.Accumulated))).Value!;
        merged.Years[0].Rates[0].Rate.Value!.Value.Should().Be(0.40m);
        before.Merged(new AgingBucket(0, 9), new AgingBucket(9, null)).Reason.Should().Be(NoResultReason.MissingBucket, "6-12 months lies across the border");
        before.Merged(new AgingBucket(0, 12)).Reason.Should().Be(NoResultReason.MissingBucket, "the older ones would be lost");
        before.Merged([]).Reason.Should().Be(NoResultReason.NoInput);
        before.Merged(new AgingBucket(0, 12), new AgingBucket(12, null)).Value!.Items[1].Balance.Value.Should().Be(60m);
    }

    [Fact]
    public void BetweenWithout_IndividuallyAssessedItems_LeaveEveryYearOneBucketYounger()
    {
        AgingBalances[] group = [Yearly(2021, 100m, 50m, 20m, 0m), Yearly(2022, 110m, 60m, 30m, 5m), Yearly(2023, 120m, 70m, 40m, 9m)];
        AgingBalances items = Yearly(2023, 0m, 10m, 20m, 0m);

        MigrationRates rates = MigrationRates.BetweenWithout(group, items, LastBuckets.Accumulated).Value!;

        // 2022 without (10, 20, 0, 0), 2021 without (20, 0, 0, 0): (100, 40, 30, 5) and (80, 50, 20, 0).
        rates.Years[1].Rates[0].Rate.Value!.Value.Should().Be(0.6m, "(70 - 10) / (110 - 10)");
        rates.Years[0].Rates[0].Rate.Value!.Value.Should().Be(0.5m, "(60 - 20) / (100 - 20)");
        rates.Years[1].Rates[1].Rate.Value!.Value.Should().Be(0.5m, "(40 - 20) / (60 - 20)");
        MigrationRates.BetweenWithout(group, Yearly(2023, 0m, 0m, 0m, 4m), LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.ContradictoryInput, "what is in the open bucket has no age");
        MigrationRates.BetweenWithout(group, Yearly(2023, 500m, 0m, 0m, 0m), LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.NegativeInput);
        MigrationRates.BetweenWithout(group, Yearly(2022, 0m, 0m, 0m, 0m), LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
        MigrationRates.BetweenWithout([], items, LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void OneYearEarlier_ArrivalsInTheLastBucketGiven_GoBackToTheOneBefore()
    {
        AgingBalances earlier = Yearly(2023, 5m, 10m, 20m, 30m).OneYearEarlier(MonetaryAmount.Exact(12m)).Value!;

        earlier.Items.Select(item => item.Balance.Value).Should().Equal(10m, 20m, 12m, 18m);
        Yearly(2023, 5m, 10m, 20m, 30m).OneYearEarlier(MonetaryAmount.Exact(31m)).Reason.Should().Be(NoResultReason.NegativeInput);
    }

    [Fact]
    public void With_WriteOffsOfAllYears_AreAddedBackEachYear()
    {
        AgingBalances[] agings = [Yearly(2021, 100m, 0m, 0m), Yearly(2022, 100m, 30m, 0m), Yearly(2023, 100m, 20m, 20m)];
        AgingBalances[] writeOffs = [Yearly(2022, 0m, 10m, 0m), Yearly(2023, 0m, 5m, 4m)];

        MigrationRates rates = MigrationRates.Between(agings, LastBuckets.Accumulated, writeOffs).Value!;

        rates.Years.Select(year => year.Rates[0].Rate.Value!.Value).Should().Equal(0.40m, 0.25m);
        rates.Years[1].Rates[1].Rate.Value!.Value.Should().Be(0.8m, "(20 + 4) / 30");
        MigrationRates.Between(agings, LastBuckets.Accumulated, writeOffs[..1]).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void ManyBuckets_BeyondTheLimit_AreRefused()
    {
        AgedBalance[] many = [.. Enumerable.Range(0, AgingBalances.MaxBuckets + 1).Select(i => new AgedBalance(new(i, i + 1), MonetaryAmount.Exact(1m)))];

        AgingBalances.Of(new LocalDate(2023, 12, 31), many).Reason.Should().Be(NoResultReason.InputOutOfRange);
        AgingBalances.Of(new LocalDate(2023, 12, 31), many[..^1]).HasValue.Should().BeTrue();
        LossRates.Of([.. many.Select(item => new BucketRate(item.Bucket, Rate.Exact(0.5m)))]).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }

    private static AgingBalances Yearly(int year, params decimal[] balances) => AgingBalances.Of(
        new LocalDate(year, 12, 31), [.. balances.Select((balance, i) => new AgedBalance(Printed.Bucket(i, balances.Length), MonetaryAmount.Exact(balance)))]).Value!;

    private static AgingBalances Monthly(LocalDate date, params decimal[] balances) => AgingBalances.Of(
        date, [.. balances.Select((balance, i) => new AgedBalance(new(i, i + 1 < balances.Length ? i + 1 : null), MonetaryAmount.Exact(balance)))]).Value!;
}
