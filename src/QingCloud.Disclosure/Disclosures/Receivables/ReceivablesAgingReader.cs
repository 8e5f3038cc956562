using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>Reads balances by age: one model for each date, and for each company where the columns are companies.</summary>
internal static class ReceivablesAgingReader
{
    private static readonly string OfWhich = NameWords.Of("ofWhich")[0];

    internal static IEnumerable<ReceivablesAging> Read(TableView view)
    {
        if (ColumnAgingReader.Applies(view))
        {
            foreach (ReceivablesAging aging in ColumnAgingReader.Read(view))
            {
                yield return aging;
            }

            yield break;
        }

        // Two buckets make an aging table, whatever its caption calls it; rates alone do not.
        if (view.Rows.Count(row => row.Bucket is not null) < 2 || AgedItems.ColumnOf(view) is not null)
        {
            yield break;
        }

        BalanceSubject? subject = view.BalanceSubject;
        foreach (PeriodGroup group in view.PeriodGroups)
        {
            foreach (BalanceColumns columns in BalanceColumns.Of(view, group))
            {
                yield return ReadColumns(view, subject, columns);
            }
        }
    }

    private static ReceivablesAging ReadColumns(TableView view, BalanceSubject? subject, BalanceColumns columns)
    {
        FigureReader figures = new(view);
        AgingLine Line(RowView row) => new(
            row.Label,
            row.Bucket,
            figures.Amount(row, columns.Balance),
            figures.Rate(row, columns.Share),
            figures.Amount(row, columns.Allowance),
            figures.Rate(row, columns.Rate),
            figures.Amount(row, columns.Carrying));

        RowView? total = view.Rows.LastOrDefault(row => row.IsTotal) ?? view.Rows.LastOrDefault(row => row.Role == RowRole.Subtotal && row.Bucket is null);
        RowView? allowance = view.Rows.LastOrDefault(row => row.Role == RowRole.Less);
        RowView? carrying = allowance is null ? null : view.Rows.LastOrDefault(row => row.Index > allowance.Index && (row.IsTotal || MeasureVocabulary.Classify(row.Label) == Measure.Carrying));
        if (carrying is not null && carrying == total)
        {
            // 小计 | 减:坏账准备 | 合计: the last total is the net.
            total = view.Rows.LastOrDefault(row => row.Index < allowance!.Index && row.Role is RowRole.Subtotal or RowRole.Total && row.Bucket is null) ?? total;
        }

        return new()
        {
            TableId = view.Table.Id,
            Subject = subject ?? BalanceSubject.TradeReceivables,
            Entity = columns.Entity,
            IsIssuer = view.Context.IsIssuer(columns.Entity),
            Basis = columns.Basis,
            Scope = view.Scope,
            AsOf = columns.Period is { } period ? ReportingPeriod.At(period.End) : view.Context.PeriodEnd,
            Buckets = [.. view.Rows.Where(row => (row.Bucket is not null && !IsSumOfOthers(view, row)) || IsUnreadBucket(view, row)).Select(Line)],
            Subtotals = [.. view.Rows.Where(row => row.Bucket is not null && IsSumOfOthers(view, row)).Select(Line), .. ShareRows(view, columns)],
            Total = total is null ? null : Line(total),
            Allowance = allowance is null ? null : figures.Amount(allowance, columns.Balance),
            Carrying = carrying is null ? null : figures.Amount(carrying, columns.Balance),
            Missing = [.. Missing(view, subject, columns.Period, total)],
        };
    }

    // 1年以上占比 below the balances: a row of shares, of the buckets that its label names.
    private static IEnumerable<AgingLine> ShareRows(TableView view, BalanceColumns columns)
    {
        FigureReader figures = new(view);
        foreach (RowView row in view.Rows.Where(row => row.Bucket is null && row.Measure == Measure.Share))
        {
            AgingBucket? bucket = AgingBucketParser.TryRead(WithoutOfWhich(CharacterFolding.Fold(row.Label)), out AgingBucket read, out _) ? read : null;
            yield return new(row.Label, bucket, null, figures.Rate(row, columns.Balance), null, null, null);
        }
    }

    private static IEnumerable<string> Missing(TableView view, BalanceSubject? subject, ReportingPeriod? period, RowView? total)
    {
        if (subject is null)
        {
            yield return "subject";
        }

        if (period is null)
        {
            yield return view.Context.PeriodEnd is null ? "asOf" : "asOf (taken as the reporting period's end)";
        }

        if (total is null)
        {
            yield return "total";
        }

        foreach (RowView row in view.Rows.Where(row => IsUnreadBucket(view, row)))
        {
            yield return $"ages of {row.Label}";
        }
    }

    // A line with figures among the ages whose ages could not be read: it is kept, and said.
    private static bool IsUnreadBucket(TableView view, RowView row) =>
        row is { Bucket: null, Role: RowRole.Item, Measure: Measure.None } && row.Label.Length > 0
        && view.Rows.Any(other => other.Index < row.Index && other.Bucket is not null) && view.Rows.Any(other => other.Index > row.Index && other.Bucket is not null)
        && view.Columns.Any(column => column.Role == ColumnRole.Value && view.CellAt(row, column).Figure is not null);

    // 1年以内小计 beside 1年以内; 3年以上 beside 3至4年, 4至5年 and 5年以上, which is a sum whatever its label says.
    private static bool IsSumOfOthers(TableView view, RowView row)
    {
        if (row.Bucket is not { } covering)
        {
            return false;
        }

        int covered = view.Rows.Count(other => other.Index != row.Index && other.Role != RowRole.Subtotal && other.Bucket is { } bucket && covering.Covers(bucket));
        return covered > (row.Role == RowRole.Subtotal ? 0 : 1);
    }

    private static string WithoutOfWhich(string label) => label.Replace(OfWhich, "", StringComparison.Ordinal);
}
