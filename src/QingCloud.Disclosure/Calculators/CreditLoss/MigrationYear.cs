using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The migration rates from one date to the next: a year end to the next where the buckets are a year wide.</summary>
public sealed record MigrationYear
{
    private readonly LastBuckets _treatment;

    internal MigrationYear(LocalDate from, LocalDate to, LastBuckets treatment, ImmutableArray<MigrationRate> rates)
    {
        From = from;
        To = to;
        _treatment = treatment;
        Rates = rates;
    }

    /// <summary>The earlier date.</summary>
    public LocalDate From { get; }

    /// <summary>The later date, after as many months as the buckets are wide.</summary>
    public LocalDate To { get; }

    /// <summary>The rates of the buckets from the youngest to the oldest; the last one's is 100%.</summary>
    public ImmutableArray<MigrationRate> Rates { get; }

    /// <summary>The balances a year on, if they migrate at these rates: fed with its own opening balances, a year gives its own closing ones.</summary>
    /// <param name="opening">The balances to start from.</param>
    /// <param name="youngest">What is in the youngest bucket a year on; that is new business, which no rate tells.</param>
    /// <returns>The balances; a reason where the buckets are others.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Calculated<AgingBalances> Project(AgingBalances opening, MonetaryAmount youngest)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(youngest);
        if (!opening.Items.Select(item => item.Bucket).SequenceEqual(Rates.Select(rate => rate.Bucket)))
        {
            return new(new NoResult(NoResultReason.MissingBucket, "The balances have other buckets than the rates."));
        }

        if (AgingBalances.MonthsAfter(opening.AsOf, Rates[0].Bucket.ToMonths ?? 12) is not { } end)
        {
            return new(NoResult.OutsideCalendar);
        }

        List<AgedBalance> closing = [new(Rates[0].Bucket, youngest)];
        for (int i = 0; i + 1 < Rates.Length; i++)
        {
            Calculated<MonetaryAmount> balance = Migrated(opening, i);
            if (!balance.HasValue)
            {
                return new(balance.None);
            }

            closing.Add(new(Rates[i + 1].Bucket, balance.Value));
        }

        return AgingBalances.Of(end, closing);
    }

    private Calculated<MonetaryAmount> Migrated(AgingBalances opening, int at)
    {
        bool isLast = at + 2 == Rates.Length;
        MonetaryAmount own = opening.Items[at].Balance;
        MonetaryAmount next = opening.Items[at + 1].Balance;
        Rate rate = Rates[at].Rate.Value ?? Rate.Exact(0m, "the bucket was nil");
        return (isLast ? _treatment : LastBuckets.Sequential) switch
        {
            LastBuckets.Accumulated => Formula.Of("rate x (balance + last balance)", ("rate", rate), ("balance", own), ("last balance", next))
                .Amount(() => Operand.Of(rate) * (Operand.Of(own) + Operand.Of(next))),
            LastBuckets.Arrivals => Formula.Of("rate x balance + last balance", ("rate", rate), ("balance", own), ("last balance", next))
                .Amount(() => (Operand.Of(rate) * Operand.Of(own)) + Operand.Of(next)),
            _ => Formula.Of("rate x balance", ("rate", rate), ("balance", own)).Amount(() => Operand.Of(rate) * Operand.Of(own)),
        };
    }
}
