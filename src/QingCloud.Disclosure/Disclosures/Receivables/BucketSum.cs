using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>Some buckets of an aging together, such as all over three years.</summary>
/// <param name="Lines">The buckets that make it up.</param>
/// <param name="Balance">Their balances together.</param>
/// <param name="Share">Their share of the total; null where the table has no total or it can be zero.</param>
public sealed record BucketSum(ImmutableArray<AgingLine> Lines, MonetaryAmount Balance, Rate? Share)
{
    internal static BucketSum? Of(ReceivablesAging aging, int fromMonths)
    {
        ImmutableArray<AgingLine> lines = [.. aging.Buckets.Where(line => line.Bucket is { } bucket && bucket.FromMonths >= fromMonths)];
        bool parts = aging.Buckets.All(line => line.Bucket is { } bucket && (bucket.FromMonths >= fromMonths || bucket.ToMonths <= fromMonths));
        MonetaryAmount? sum = null;
        foreach (Figure<MonetaryAmount>? figure in lines.Select(line => line.Balance))
        {
            // A dash or a blank in a row of the form adds nothing; a figure that could not be read makes the sum unknown.
            if (figure?.Quantity is null && figure?.State is not (CellState.Nil or CellState.Blank or CellState.NotApplicable))
            {
                return null;
            }

            sum = figure.Quantity is not { } amount ? sum : sum is null ? amount : sum + amount;
        }

        return sum is null || !parts ? null : new(lines, sum, aging.Total?.Balance?.Quantity is { } total ? sum.RatioTo(total) : null);
    }
}
