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

    /// <summary>The same balances one year before, when every item was one bucket younger.</summary>
    /// <returns>The balances, without what is now in the first bucket and did not exist then; a reason where the last bucket, which accumulates, is not nil, so that its age then is not known.</returns>
    public Calculated<AgingBalances> OneYearEarlier()
    {
        if (Items.Any(item => item.Bucket.ToMonths - item.Bucket.FromMonths is { } months && months != 12))
        {
            return new(new NoResult(NoResultReason.MissingBucket, "Only buckets of a year each can be moved back by a year."));
        }

        if (Items[^1].Balance.Value != 0m)
        {
            return new(NoResult.Because(NoResultReason.ContradictoryInput, $"What is in the last bucket {Items[^1].Bucket} can have been in it a year earlier or in the one before."));
        }

        if (MonthsAfter(AsOf, -12) is not { } earlier)
        {
            return new(NoResult.OutsideCalendar);
        }

        IEnumerable<AgedBalance> moved = Items.Select((item, i) => new AgedBalance(item.Bucket, i + 1 < Items.Length ? Items[i + 1].Balance : item.Balance));
        return Of(earlier, [.. moved]);
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

    /// <summary>The date so many months later; null where the calendar has none, which NodaTime says by an exception.</summary>
    internal static LocalDate? MonthsAfter(LocalDate date, int months)
    {
        long month = (date.Year * 12L) + date.Month - 1 + months;
        return month < LocalDate.MinIsoValue.Year * 12L || month >= (LocalDate.MaxIsoValue.Year + 1) * 12L ? null : date.PlusMonths(months);
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
                return new(new NoResult(balance.Reason.Value, balance.Explanation));
            }

            combined.Add(new(Items[i].Bucket, balance.Value));
        }

        return Of(AsOf, combined.MoveToImmutable());
    }

    private static NoResult? Flaw(IReadOnlyList<AgedBalance> items)
    {
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
