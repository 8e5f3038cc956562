using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// Balances by age (按账龄披露) at one date, checked: the buckets follow each other from 0 months on without a gap, only the last may be open (以上), and
/// no balance is negative.
/// </summary>
public sealed record AgingBalances
{
    private AgingBalances(LocalDate asOf, ImmutableArray<AgedBalance> items, MonetaryAmount total)
    {
        AsOf = asOf;
        Items = items;
        Total = total;
    }

    /// <summary>The most buckets of one aging: a century of months.</summary>
    public const int MaxBuckets = 1200;

    /// <summary>The date (期末).</summary>
    public LocalDate AsOf { get; }

    /// <summary>The buckets from the youngest to the oldest.</summary>
    public ImmutableArray<AgedBalance> Items { get; }

    /// <summary>The sum of the balances (合计).</summary>
    public MonetaryAmount Total { get; }

    /// <summary>Balances by age, checked.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="items">The buckets from the youngest to the oldest.</param>
    /// <returns>The balances; a reason where a bucket is missing or a balance is negative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<AgingBalances> Of(LocalDate asOf, params IReadOnlyList<AgedBalance> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Flaw(items) is { } flaw
            ? new(flaw)
            : TotalCalculator.Sum([.. items.Select(item => item.Balance)]).Then(total => new Calculated<AgingBalances>(new AgingBalances(asOf, [.. items], total)));
    }

    /// <summary>The balance of one bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <returns>Its balance; null where there is no such bucket.</returns>
    public MonetaryAmount? BalanceOf(AgingBucket bucket) => Items.FirstOrDefault(item => item.Bucket == bucket)?.Balance;

    /// <summary>Balances without some items, such as customers assessed individually (单项计提): balance - items, by bucket.</summary>
    /// <param name="items">The items by age, in the same buckets.</param>
    /// <returns>The rest; a reason where the buckets differ or the items are more than the balance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Calculated<AgingBalances> Without(AgingBalances items) => Combined(items, (own, other) => TotalCalculator.Less(own, other));

    /// <summary>Balances with others added, such as amounts written off in the year (加回核销): balance + others, by bucket.</summary>
    /// <param name="others">The others by age, in the same buckets.</param>
    /// <returns>The sums; a reason where the buckets differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public Calculated<AgingBalances> With(AgingBalances others) => Combined(others, (own, other) => TotalCalculator.Sum(own, other));

    /// <summary>The same balances one year before, when every item was one bucket younger. What is now in the first bucket did not exist then.</summary>
    /// <returns>The balances; a reason where the last bucket, which accumulates, is not nil, so that its age then is not known, or a bucket is not a year wide.</returns>
    public Calculated<AgingBalances> OneYearEarlier() => Items[^1].Balance.Value == 0m
        ? OneYearEarlier(Items[^1].Balance)
        : new(NoResult.Because(NoResultReason.ContradictoryInput, $"What is in the last bucket {Items[^1].Bucket} can have been in it a year earlier or in the one before."));

    /// <summary>The same balances one year before, where it is known what came into the last bucket since.</summary>
    /// <param name="arrivals">How much of the last bucket was in the one before it a year ago; the rest was in the last bucket already.</param>
    /// <returns>The balances; a reason where more arrived than there is, or a bucket is not a year wide.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arrivals"/> is null.</exception>
    public Calculated<AgingBalances> OneYearEarlier(MonetaryAmount arrivals)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        if (Items.Any(item => item.Bucket.ToMonths - item.Bucket.FromMonths is { } months && months != 12))
        {
            return new(new NoResult(NoResultReason.MissingBucket, "Only buckets of a year each can be moved back by a year."));
        }

        if (MonthsAfter(AsOf, -12) is not { } earlier)
        {
            return new(NoResult.OutsideCalendar);
        }

        int last = Items.Length - 1;
        return TotalCalculator.Less(Items[last].Balance, arrivals).Then(kept =>
            Of(earlier, [.. Items.Select((item, i) => new AgedBalance(item.Bucket, i == last ? kept : i == last - 1 ? arrivals : Items[i + 1].Balance))]));
    }

    /// <summary>The balances in fewer, wider buckets, such as half years merged to years, or 3-4年, 4-5年 and 5年以上 to 3年以上.</summary>
    /// <param name="buckets">The wider buckets from the youngest to the oldest; each covers whole buckets of these balances.</param>
    /// <returns>The sums; a reason where a bucket lies across a border or is covered by none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="buckets"/> is null.</exception>
    public Calculated<AgingBalances> Merged(params IReadOnlyList<AgingBucket> buckets)
    {
        ArgumentNullException.ThrowIfNull(buckets);
        List<AgedBalance> merged = [];
        int at = 0;
        foreach (AgingBucket bucket in buckets)
        {
            int start = at;
            while (at < Items.Length && bucket.Covers(Items[at].Bucket))
            {
                at++;
            }

            Calculated<MonetaryAmount> sum = TotalCalculator.Sum([.. Items[start..at].Select(item => item.Balance)]);
            if (!sum.HasValue || Items[start].Bucket.FromMonths != bucket.FromMonths || Items[at - 1].Bucket.ToMonths != bucket.ToMonths)
            {
                return new(NoResult.Because(NoResultReason.MissingBucket, $"Bucket {bucket} is not made of whole buckets of the balances."));
            }

            merged.Add(new(bucket, sum.Value));
        }

        return at < Items.Length && merged.Count > 0
            ? new(NoResult.Because(NoResultReason.MissingBucket, $"Bucket {Items[at].Bucket} is in none of the wider ones."))
            : Of(AsOf, merged);
    }

    /// <summary>Balances with an amount moved from one bucket to another: what if these receivables were older?</summary>
    /// <param name="from">The bucket it leaves.</param>
    /// <param name="to">The bucket it enters.</param>
    /// <param name="amount">The amount, not more than the balance.</param>
    /// <returns>The balances; a reason where a bucket is missing or the balance would be negative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public Calculated<AgingBalances> Moved(AgingBucket from, AgingBucket to, MonetaryAmount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (BalanceOf(from) is not { } source || BalanceOf(to) is not { } target)
        {
            return new(NoResult.Because(NoResultReason.MissingBucket, $"There is no bucket {(BalanceOf(from) is null ? from : to)}."));
        }

        return TotalCalculator.Less(source, amount).Then(less => TotalCalculator.Sum(target, amount).Then(more =>
            Of(AsOf, [.. Items.Select(item => item.Bucket == to && to != from ? item with { Balance = more } : item.Bucket == from && to != from ? item with { Balance = less } : item)])));
    }

    /// <summary>The date so many months later, a month end from a month end; null where the calendar has none, which NodaTime says by an exception.</summary>
    internal static LocalDate? MonthsAfter(LocalDate date, int months)
    {
        long month = (date.Year * 12L) + date.Month - 1 + months;
        if (month < LocalDate.MinIsoValue.Year * 12L || month >= (LocalDate.MaxIsoValue.Year + 1) * 12L)
        {
            return null;
        }

        LocalDate later = date.PlusMonths(months);
        return date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month) ? later.With(DateAdjusters.EndOfMonth) : later;
    }

    internal bool HasBucketsOf(AgingBalances other) => Items.Select(item => item.Bucket).SequenceEqual(other.Items.Select(item => item.Bucket));

    private Calculated<AgingBalances> Combined(AgingBalances other, Func<MonetaryAmount, MonetaryAmount, Calculated<MonetaryAmount>> combine)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!HasBucketsOf(other))
        {
            return new(new NoResult(NoResultReason.MissingBucket, "The two sets of balances have different buckets."));
        }

        ImmutableArray<AgedBalance>.Builder combined = ImmutableArray.CreateBuilder<AgedBalance>(Items.Length);
        for (int i = 0; i < Items.Length; i++)
        {
            Calculated<MonetaryAmount> balance = combine(Items[i].Balance, other.Items[i].Balance);
            if (!balance.HasValue)
            {
                return new(balance.None);
            }

            combined.Add(new(Items[i].Bucket, balance.Value));
        }

        return Of(AsOf, combined.MoveToImmutable());
    }

    private static NoResult? Flaw(IReadOnlyList<AgedBalance> items)
    {
        if (items.Count > MaxBuckets)
        {
            return NoResult.Outside("the number of buckets", "at most 1200");
        }

        int from = 0;
        for (int i = 0; i < items.Count; i++)
        {
            AgedBalance item = items[i];
            ArgumentNullException.ThrowIfNull(item, nameof(items));
            ArgumentNullException.ThrowIfNull(item.Balance, nameof(items));
            if (item.Bucket.FromMonths != from || (item.Bucket.ToMonths is null && i + 1 < items.Count) || item.Bucket.ToMonths <= from)
            {
                return NoResult.Because(NoResultReason.MissingBucket, $"Bucket {item.Bucket} does not follow {from} months.");
            }

            if (item.Balance.Value < 0m && item.Balance.Range.High < 0m)
            {
                return NoResult.Negative($"bucket {item.Bucket}");
            }

            from = item.Bucket.ToMonths ?? from;
        }

        return items.Count == 0 ? NoResult.Empty("buckets") : null;
    }
}
