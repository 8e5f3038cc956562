using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Tables as text that a person can check: header paths, then the rows between pipes.</summary>
internal static class TableText
{
    /// <summary>The body rows alone.</summary>
    internal static string Rows(Table table) => string.Join('\n', table.Rows.Select(row => Row(row.Cells.Select(cell => cell.Text))));

    /// <summary>A table with what was understood of it.</summary>
    internal static string Whole(Table table)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{table.Id} lines {table.Region.StartLine}-{table.Region.EndLine} {table.Kind} {table.Region.Layout} unit {table.Region.Unit ?? "-"}\n");
        text.Append(CultureInfo.InvariantCulture, $"caption {table.Region.Caption ?? "-"}\n");
        foreach (TableColumn column in table.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {column.Role} {string.Join(" > ", column.Path)} [{column.Period?.ToString() ?? "-"}, {column.Unit ?? "-"}]\n");
        }

        foreach (TableRow row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Line} {row.Role} {Row(row.Cells.Select(Cell))}\n");
        }

        foreach (string note in table.Region.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"note {note}\n");
        }

        return text.ToString();
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    // = proven, ~ inferred, ? ambiguous.
    private static string Cell(TableCell cell) => cell.Text + cell.Reading switch
    {
        CellReading.Proven => " =",
        CellReading.Inferred => " ~",
        CellReading.Ambiguous => $" ? {string.Join(" or ", cell.Alternatives)}",
        _ => "",
    };
}
