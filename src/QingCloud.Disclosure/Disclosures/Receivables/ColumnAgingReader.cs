using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>
/// Reads balances whose ages are the columns (项目 | 账面余额 | 1年以内 | 1-2年 | 2年以上): one model for each line, which is a class of balances or a date.
/// </summary>
internal static class ColumnAgingReader
{
    private const int FewestBuckets = 2;

    internal static bool Applies(TableView view) =>
        view.Table.Kind is not (TableKind.Customers or TableKind.Suppliers) && BucketColumns(view).Count() >= FewestBuckets
        && view.Rows.Count(row => row.Bucket is not null) < FewestBuckets && view.BalanceSubject is not null;

    internal static IEnumerable<ReceivablesAging> Read(TableView view)
    {
        foreach (PeriodGroup group in view.PeriodGroups)
        {
            ImmutableArray<(ColumnView Column, AgingBucket Bucket)> buckets = [.. BucketColumns(view).Where(bucket => group.Columns.Contains(bucket.Column))];
            if (buckets.Length < FewestBuckets)
            {
                continue;
            }

            foreach (RowView row in view.Rows.Where(row => row.Role is not (RowRole.Heading or RowRole.Average)))
            {
                yield return ReadLine(view, group, row, buckets);
            }
        }
    }

    private static IEnumerable<(ColumnView Column, AgingBucket Bucket)> BucketColumns(TableView view)
    {
        foreach (ColumnView column in view.Columns.Where(column => column is { Role: ColumnRole.Value, Path.IsEmpty: false } && HoldsMoney(view, column)))
        {
            if (AgingBucketParser.TryParse(column.Path[^1], out AgingBucket bucket))
            {
                yield return (column, bucket);
            }
        }
    }

    private static bool HoldsMoney(TableView view, ColumnView column) =>
        view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money or FigureUnit.Number });

    private static ReceivablesAging ReadLine(TableView view, PeriodGroup group, RowView row, ImmutableArray<(ColumnView Column, AgingBucket Bucket)> buckets)
    {
        FigureReader figures = new(view);
        ReportingPeriod? own = row.Period ?? group.Period;
        bool isWhole = row.IsTotal || row.Period is not null;
        ColumnView? balance = group.Find(Measure.Balance) ?? group.Find(Measure.Amount) ?? group.Find(Measure.Closing) ?? group.Columns.FirstOrDefault(column => Surroundings.IsTotal(string.Concat(column.Path)));
        AgingLine? total = balance is null && group.Find(Measure.Allowance) is null ? null : new(
            row.Label,
            null,
            figures.Amount(row, balance),
            null,
            figures.Amount(row, group.Find(Measure.Allowance)),
            figures.Rate(row, group.Find(Measure.ProvisionRate)),
            figures.Amount(row, group.Find(Measure.Carrying)));
        return new()
        {
            TableId = view.Table.Id,
            Subject = Surroundings.SubjectIn(row.Label) ?? view.BalanceSubject!.Value,
            Entity = isWhole ? null : row.Label,
            IsIssuer = !isWhole && view.Context.IsIssuer(row.Label),
            Scope = view.Scope,
            AsOf = own is { } period ? ReportingPeriod.At(period.End) : view.Context.PeriodEnd,
            Buckets = [.. buckets.Select(bucket => new AgingLine(bucket.Column.Path[^1], bucket.Bucket, figures.Amount(row, bucket.Column), null, null, null, null))],
            Total = total,
            Missing = [.. own is null ? ["asOf"] : Array.Empty<string>(), .. total is null ? ["total"] : Array.Empty<string>()],
        };
    }
}
