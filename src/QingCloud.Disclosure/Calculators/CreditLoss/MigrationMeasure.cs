using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Measures the migration rates of one year, and averages those of several.</summary>
internal static class MigrationMeasure
{
    internal static MigrationYear Year(AgingBalances before, AgingBalances now, LastBuckets treatment)
    {
        int last = before.Items.Length - 1;
        ImmutableArray<MigrationRate>.Builder rates = ImmutableArray.CreateBuilder<MigrationRate>(last + 1);
        for (int i = 0; i < last; i++)
        {
            rates.Add(RateOf(before, now, i, i == last - 1 ? treatment : LastBuckets.Sequential));
        }

        Calculated<Rate> whole = Formula.Of("100%, as the last bucket only accumulates").Rate(() => Operand.One);
        rates.Add(new(before.Items[last].Bucket, whole, Operand.One, Operand.One));
        return new(before.AsOf, now.AsOf, treatment, rates.MoveToImmutable());
    }

    internal static Calculated<Rate> Average(MigrationRate[] rates, MigrationAverage method, UndefinedRates undefined)
    {
        MigrationRate[] counted = undefined == UndefinedRates.LeftOut ? [.. rates.Where(rate => rate.Rate.HasValue)] : rates;
        if (undefined == UndefinedRates.Refused && rates.FirstOrDefault(rate => !rate.Rate.HasValue) is { Rate: var none })
        {
            return new(none.None);
        }

        if (method == MigrationAverage.Simple)
        {
            return AverageCalculator.Mean([.. counted.Select(rate => rate.Rate.Value ?? Rate.Exact(0m, "undefined, counted as nil"))]);
        }

        // The last bucket stands for itself in every year: 1 over 1. A year in which the bucket was nil has nothing to weigh, whatever turned up in the next one.
        MigrationRate[] weighed = [.. counted.Where(rate => rate.Rate.HasValue)];
        return Formula.Of("min(sum of migrated / sum of balances a year ago, 100%)", "rate of year ", [.. counted.Select(rate => rate.Rate.Value ?? Rate.Exact(0m, "undefined"))]).Rate(() =>
        {
            Outcome ratio = Operand.Sum(weighed.Select(rate => rate.Moved)).Over(Operand.Sum(weighed.Select(rate => rate.Base)), "balances a year ago");
            return ratio.None is null ? ratio.Operand.AtMost(1m) : ratio;
        });
    }

    private static MigrationRate RateOf(AgingBalances before, AgingBalances now, int at, LastBuckets treatment)
    {
        MonetaryAmount next = now.Items[at + 1].Balance;
        MonetaryAmount own = before.Items[at].Balance;
        MonetaryAmount held = before.Items[at + 1].Balance;
        Operand arrived = Operand.Of(next).AtLeast(0m);
        Operand start = Operand.Of(own).AtLeast(0m);
        (Formula formula, Operand moved, Operand basis) = treatment switch
        {
            LastBuckets.Accumulated => (
                Formula.Of("min(last bucket now / (bucket + last bucket, a year ago), 100%)", ("last bucket now", next), ("bucket a year ago", own), ("last bucket a year ago", held)),
                arrived,
                start + Operand.Of(held).AtLeast(0m)),
            LastBuckets.Arrivals => (
                Formula.Of("min(max(0, last bucket now - last bucket a year ago) / bucket a year ago, 100%)", ("last bucket now", next), ("last bucket a year ago", held), ("bucket a year ago", own)),
                (arrived - Operand.Of(held).AtLeast(0m)).AtLeast(0m),
                start),
            _ => (Formula.Of("min(next bucket now / bucket a year ago, 100%)", ("next bucket now", next), ("bucket a year ago", own)), arrived, start),
        };
        Calculated<Rate> rate = formula.Rate(() => moved.Over(basis, "bucket a year ago") is { None: null } ratio ? ratio.Operand.AtMost(1m) : NoResult.Nil("bucket a year ago"));
        return new(before.Items[at].Bucket, rate, moved, basis);
    }
}
