using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>
/// Tables whose lines are items and whose age is printed once for several of them (1年以内 | 服务器, then 配件 below a blank): the line of 1年以内 is its first item,
/// not its balance.
/// </summary>
internal static class AgedItems
{
    /// <summary>The column of items beside the ages; null where a table's lines are ages alone.</summary>
    internal static ColumnView? ColumnOf(TableView view)
    {
        int first = -1;
        int last = -1;
        foreach (RowView row in view.Rows.Where(row => row.Bucket is not null))
        {
            first = first < 0 ? row.Index : first;
            last = row.Index;
        }

        bool hasOthers = view.Rows.Any(row => row.Index > first && row.Index < last && row is { Bucket: null, Role: RowRole.Item or RowRole.Heading } && row.Label.Length > 0);
        return first < 0 || !hasOthers ? null : view.Columns.FirstOrDefault(column => column.Measure is not (Measure.Age or Measure.Reason) && IsItems(view, column));
    }

    /// <summary>The ages by row, each also for the rows below it up to the next age or total.</summary>
    internal static string?[] AgesOf(TableView view)
    {
        string?[] ages = new string?[view.Rows.Length];
        string? age = null;
        foreach (RowView row in view.Rows)
        {
            age = row.Bucket is not null ? row.Label : row.Role is RowRole.Total or RowRole.Subtotal ? null : age;
            ages[row.Index] = age;
        }

        return ages;
    }

    // Words beside most of the ages.
    private static bool IsItems(TableView view, ColumnView column)
    {
        int aged = 0;
        int words = 0;
        foreach (RowView row in view.Rows.Where(row => row.Bucket is not null))
        {
            TableCell cell = view.CellAt(row, column);
            aged++;
            words += cell.State == CellState.Text && cell.Text != row.Label ? 1 : 0;
        }

        return words * 2 > aged;
    }
}
