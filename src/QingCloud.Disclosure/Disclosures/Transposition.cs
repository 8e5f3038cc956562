using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// Tables whose rows are measures (账面余额, 坏账准备, 计提比例) and whose columns are periods, companies or classes: each value column is a group of its own.
/// </summary>
internal static class Transposition
{
    internal static bool IsTransposed(TableView view)
    {
        ImmutableArray<ColumnView> values = [.. ValueColumns(view)];
        if (values.IsEmpty || values.Any(column => !MayBeClass(column.Measure)) || view.Rows.Any(row => row.Bucket is not null))
        {
            return false;
        }

        // Rows of words alone (单项计提原因) speak neither for nor against.
        ImmutableArray<RowView> figures = [.. view.Rows.Where(row => row.Role != RowRole.Heading && values.Any(column => view.CellAt(row, column).Figure is not null))];
        return figures.Count(row => row.Measure != Measure.None) * 3 >= figures.Length * 2
            && figures.Select(row => row.Measure).Where(measure => measure != Measure.None).Distinct().Count() > 1;
    }

    internal static ImmutableArray<PeriodGroup> Groups(TableView view) =>
        [.. ValueColumns(view).Select(column => new PeriodGroup(column.Period ?? view.Context.PeriodOf(view.Table), [column], EntityOf(column)))];

    private static IEnumerable<ColumnView> ValueColumns(TableView view) =>
        view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Name or Measure.Category or Measure.Rank or Measure.Reason));

    // 合计 and 期末余额 of a column say nothing of what its rows measure.
    private static bool MayBeClass(Measure measure) => measure is Measure.None or Measure.Amount or Measure.Opening or Measure.Closing or Measure.ExpectedLossRate or Measure.ProvisionRate;

    private static string? EntityOf(ColumnView column)
    {
        string name = string.Concat(column.Path);
        return name.Length == 0 || column.Measure is Measure.Opening or Measure.Closing or Measure.Amount
            || (PeriodParser.FindFirst(name, out _) && column.Period is not null) ? null : name;
    }
}
