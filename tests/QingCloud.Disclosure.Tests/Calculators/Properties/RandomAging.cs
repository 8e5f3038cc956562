using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>Random agings in six yearly buckets, and random loss rates for them.</summary>
internal static class RandomAging
{
    internal const int Buckets = 6;

    internal static AgingBalances Of(Sample sample, int year) => Of(year, sample.Amounts(Buckets));

    internal static AgingBalances Of(int year, MonetaryAmount[] balances) => AgingBalances.Of(
        new LocalDate(year, 12, 31), [.. balances.Select((balance, i) => new AgedBalance(Printed.Bucket(i, balances.Length), balance))]).Value!;

    /// <summary>Two year ends of one portfolio: no more arrives in a bucket than was in the one before.</summary>
    internal static (AgingBalances Before, AgingBalances Now) Pair(Sample sample, bool exact = false, int buckets = Buckets)
    {
        MonetaryAmount[] before = sample.Amounts(buckets, 1000m);
        MonetaryAmount[] now = [.. Enumerable.Range(0, buckets).Select(i => sample.Amount(1m, i == 0 ? 50_000m : before[i - 1].Value * 0.9m))];
        return exact ? (Of(2022, Exact(before)), Of(2023, Exact(now))) : (Of(2022, before), Of(2023, now));
    }

    internal static LossRates Rates(Sample sample) =>
        LossRates.Of([.. Enumerable.Range(0, Buckets).Select(i => new BucketRate(Printed.Bucket(i, Buckets), sample.Rate()))]).Value!;

    private static MonetaryAmount[] Exact(MonetaryAmount[] amounts) => [.. amounts.Select(amount => MonetaryAmount.Exact(amount.Value))];
}
