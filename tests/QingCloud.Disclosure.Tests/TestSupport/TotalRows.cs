using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>
/// Whether rows labelled 合计 are the sum of rows above them, in every amount column: by plain addition of consecutive rows, 其中 and subtotals aside, or of subtotals
/// only; independent of what the library itself finds.
/// </summary>
internal static class TotalRows
{
    /// <summary>The rows labelled 合计 that have amounts, with whether every amount foots.</summary>
    internal static IEnumerable<(Table Table, TableRow Row, bool Foots)> Of(DisclosureAnalysis analysis)
    {
        foreach (Table table in analysis.Tables)
        {
            for (int row = 1; row < table.Rows.Length; row++)
            {
                int[] amounts = [.. Enumerable.Range(0, table.Columns.Length).Where(column => Amount(table, row, column) is not null)];
                if (amounts.Length > 0 && table.Rows[row].Cells.Any(cell => cell.Text.Replace(" ", "", StringComparison.Ordinal) == "合计"))
                {
                    yield return (table, table.Rows[row], amounts.All(column => Foots(table, row, column)));
                }
            }
        }
    }

    private static bool Foots(Table table, int total, int column)
    {
        decimal printed = Amount(table, total, column)!.Value;
        return Adds(role => role is RowRole.OfWhich or RowRole.Subtotal or RowRole.Total or RowRole.Average ? 0 : 1)
            || Adds(role => role is RowRole.OfWhich or RowRole.Subtotal or RowRole.Average ? 0 : role == RowRole.Less ? -1 : 1)
            || Adds(role => role is RowRole.Subtotal or RowRole.Total ? 1 : 0)
            || Adds(_ => 1)
            || IsProven(table, total, column);

        bool Adds(Func<RowRole, int> sign)
        {
            decimal sum = 0;
            for (int row = total - 1; row >= 0; row--)
            {
                sum += sign(table.Rows[row].Role) * (Amount(table, row, column) ?? 0);
                if (sum == printed && (row == 0 || sum != 0))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // 其中 rows go on where nothing says so; then only the structure of the other columns tells the addends.
    private static bool IsProven(Table table, int row, int column) =>
        table.Relations.Any(relation => relation.Kind == RelationKind.Footing && relation.Result == new CellAddress(row, column));

    private static decimal? Amount(Table table, int row, int column) =>
        table.Rows[row].Cells[column].Figure is { Unit: FigureUnit.Money } figure ? figure.Value : null;
}
