using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Loss rates by aging bucket (坏账计提比例, 预期信用损失率): a provision matrix.</summary>
public sealed record LossRates
{
    private LossRates(ImmutableArray<BucketRate> items) => Items = items;

    /// <summary>The rates from the youngest bucket to the oldest.</summary>
    public ImmutableArray<BucketRate> Items { get; }

    /// <summary>Loss rates, such as those an issuer books.</summary>
    /// <param name="items">The rates from the youngest bucket to the oldest, each between 0% and 100%.</param>
    /// <returns>The rates; a reason where one is out of its range, a bucket occurs twice, or there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<LossRates> Of(params IReadOnlyList<BucketRate> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Flaw(items) is { } flaw ? new(flaw) : new(new LossRates([.. items]));
    }

    /// <summary>Expected loss rates (预期信用损失率): min(rate × factor, 100%).</summary>
    /// <param name="factor">The forward-looking factor (前瞻性系数), such as 1.05; not negative.</param>
    /// <returns>The rates; a reason where the factor is negative.</returns>
    public Calculated<LossRates> WithForwardLooking(decimal factor) => WithForwardLooking(Rate.Exact(factor, "forward-looking factor"));

    /// <summary>Expected loss rates with a printed factor: min(rate × factor, 100%).</summary>
    /// <param name="factor">The forward-looking factor (前瞻性系数) as a rate: 1.05 is 105%.</param>
    /// <returns>The rates; a reason where the factor is negative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    public Calculated<LossRates> WithForwardLooking(Rate factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return factor.Range.Low < 0m
            ? new(NoResult.Negative("factor"))
            : Each(item => Formula.Of("min(rate x factor, 100%)", ("rate", item.Rate), ("factor", factor)).Rate(() => (Operand.Of(item.Rate) * Operand.Of(factor)).AtMost(1m)));
    }

    /// <summary>The matrix with another rate for one bucket: what if?</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="rate">Its new rate.</param>
    /// <returns>The rates; a reason where there is no such bucket or the rate is out of its range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is null.</exception>
    public Calculated<LossRates> WithRate(AgingBucket bucket, Rate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return RateOf(bucket) is null
            ? new(NoResult.Because(NoResultReason.MissingBucket, $"There is no bucket {bucket}."))
            : Of([.. Items.Select(item => item.Bucket == bucket ? item with { Rate = rate } : item)]);
    }

    /// <summary>The matrix with one bucket's rate moved by percentage points, held between 0% and 100%: what if?</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="shift">The change in percentage points.</param>
    /// <returns>The rates; a reason where there is no such bucket.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shift"/> is null.</exception>
    public Calculated<LossRates> Shifted(AgingBucket bucket, PercentagePoints shift)
    {
        ArgumentNullException.ThrowIfNull(shift);
        return RateOf(bucket) is not { } rate
            ? new(NoResult.Because(NoResultReason.MissingBucket, $"There is no bucket {bucket}."))
            : Formula.Of("rate + shift, within 0% to 100%", ("rate", rate), ("shift", shift)).Rate(() => (Operand.Of(rate) + Operand.Of(shift)).AtMost(1m).AtLeast(0m))
                .Then(shifted => WithRate(bucket, shifted));
    }

    /// <summary>The provision of balances at these rates: Σ balance × rate.</summary>
    /// <param name="balances">The balances by age, in the buckets of the rates.</param>
    /// <returns>The provision; a reason where a bucket has no rate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="balances"/> is null.</exception>
    public Calculated<Provision> ApplyTo(AgingBalances balances)
    {
        ArgumentNullException.ThrowIfNull(balances);
        return Provision.Of(balances, this);
    }

    /// <summary>The rate of one bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <returns>The rate; null where there is no such bucket.</returns>
    public Rate? RateOf(AgingBucket bucket) => Items.FirstOrDefault(item => item.Bucket == bucket)?.Rate;

    internal static NoResult? Flaw(IReadOnlyList<BucketRate> items)
    {
        if (items.Count > AgingBalances.MaxBuckets)
        {
            return NoResult.Outside("the number of buckets", "at most 1200");
        }

        HashSet<AgingBucket> buckets = [];
        foreach (BucketRate item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
            ArgumentNullException.ThrowIfNull(item.Rate, nameof(items));
            if (item.Rate.Value is < 0m or > 1m)
            {
                return NoResult.Outside($"rate of bucket {item.Bucket}", "between 0% and 100%");
            }

            if (!buckets.Add(item.Bucket))
            {
                return NoResult.Because(NoResultReason.MissingBucket, $"Bucket {item.Bucket} occurs twice.");
            }
        }

        return items.Count == 0 ? NoResult.Empty("rates") : null;
    }

    private Calculated<LossRates> Each(Func<BucketRate, Calculated<Rate>> change)
    {
        List<BucketRate> changed = [];
        foreach (BucketRate item in Items)
        {
            Calculated<Rate> rate = change(item);
            if (!rate.HasValue)
            {
                return new(rate.None);
            }

            changed.Add(item with { Rate = rate.Value });
        }

        return Of(changed);
    }
}
