using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Average migration rates (平均迁徙率) of all buckets.</summary>
public sealed record AverageMigrationRates
{
    private AverageMigrationRates(ImmutableArray<BucketRate> items) => Items = items;

    /// <summary>The rates from the youngest bucket to the oldest.</summary>
    public ImmutableArray<BucketRate> Items { get; }

    /// <summary>Average rates as a filing prints them, to go on from.</summary>
    /// <param name="items">The rates from the youngest bucket to the oldest, each between 0% and 100%.</param>
    /// <returns>The rates; a reason where one is out of its range or there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<AverageMigrationRates> Of(params IReadOnlyList<BucketRate> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return LossRates.Flaw(items) is { } flaw ? new(flaw) : new(new AverageMigrationRates([.. items]));
    }

    /// <summary>The historical loss rates (历史损失率): of a bucket, the product of the average rates from it to the last one.</summary>
    /// <returns>The loss rates.</returns>
    public Calculated<LossRates> ToHistoricalLossRates()
    {
        List<BucketRate> losses = [];
        for (int i = 0; i < Items.Length; i++)
        {
            Rate[] chain = [.. Items.Skip(i).Select(item => item.Rate)];
            Calculated<Rate> loss = Formula.Of("product of the average rates to the last bucket", "rate", chain).Rate(() => Product(chain));
            if (!loss.HasValue)
            {
                return new(loss.None);
            }

            losses.Add(new(Items[i].Bucket, loss.Value));
        }

        return LossRates.Of(losses);
    }

    // A printed 100.00% can stand for 100.004%; a migration rate cannot be over 100%.
    private static Outcome Product(Rate[] chain)
    {
        Operand product = Operand.One;
        foreach (Rate rate in chain)
        {
            product *= Operand.Of(rate).AtMost(1m).AtLeast(0m);
        }

        return product;
    }
}
