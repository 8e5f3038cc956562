using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>Writes header and rows of a table in a layout.</summary>
internal static class CellWriter
{
    /// <summary>The lines of the header.</summary>
    internal static ImmutableArray<string> Header(SyntheticTable table, SyntheticLayout layout, bool isCentred) => layout switch
    {
        SyntheticLayout.Html => [.. Enumerable.Range(0, table.HeaderRows).Select(level => HtmlHeader(table, level))],
        SyntheticLayout.Markdown =>
        [
            Piped(table.Columns.Select(column => string.Concat(column.Path))),
            "|" + string.Concat(table.Columns.Select(_ => "-----|")),
        ],
        SyntheticLayout.Spaced => SpacedHeader(table, isCentred),
        _ => [.. Enumerable.Range(0, table.HeaderRows).Select(level => Row([.. table.Columns.Select((_, column) => HeaderCell(table, column, level))], layout))],
    };

    /// <summary>The line of a body row.</summary>
    internal static string Row(ImmutableArray<string> cells, SyntheticLayout layout) => layout switch
    {
        SyntheticLayout.Html => "<tr>" + string.Concat(cells.Select(cell => $"<td>{cell}</td>")) + "</tr>",
        SyntheticLayout.Markdown or SyntheticLayout.Pipes => Piped(cells),
        SyntheticLayout.ShiftedPipes => Shifted(cells),
        SyntheticLayout.Tabs => string.Join('\t', cells),
        SyntheticLayout.Spaced => string.Join(' ', cells.Where(cell => cell.Length > 0).Select(Spread)),
        _ => string.Concat(cells),
    };

    /// <summary>Blanks between digits and Chinese characters, as the text layer of a page has them: <c>2023 年 12 月</c>.</summary>
    internal static string Spread(string text)
    {
        StringBuilder spread = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterOrDigit(text[i]) != char.IsAsciiLetterOrDigit(text[i - 1]) && (IsChinese(text[i]) || IsChinese(text[i - 1])))
            {
                spread.Append(' ');
            }

            spread.Append(text[i]);
        }

        return spread.ToString();
    }

    private static bool IsChinese(char character) => character is >= '一' and <= '龥';

    private static string Piped(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Shifted(ImmutableArray<string> cells)
    {
        string[] printed = [.. cells.Where(cell => cell.Length > 0)];
        int blanks = cells.Length - printed.Length;
        return Piped(printed) + (blanks == 0 ? "" : " " + new string('|', blanks));
    }

    // A group's name stands over its first column, blanks beside it.
    private static string HeaderCell(SyntheticTable table, int column, int level) =>
        table.Columns[column].Path.Length > level && StartsCell(table, column, level) ? table.Columns[column].Path[level] : "";

    private static bool StartsCell(SyntheticTable table, int column, int level)
    {
        ImmutableArray<string> path = table.Columns[column].Path;
        return level == path.Length - 1 || column == 0 || !SharesGroup(table, column - 1, column, level);
    }

    private static bool SharesGroup(SyntheticTable table, int left, int right, int level)
    {
        ImmutableArray<string> a = table.Columns[left].Path;
        ImmutableArray<string> b = table.Columns[right].Path;
        return a.Length > level + 1 && b.Length > level + 1 && a.Take(level + 1).SequenceEqual(b.Take(level + 1));
    }

    private static string HtmlHeader(SyntheticTable table, int level)
    {
        StringBuilder row = new("<tr>");
        for (int column = 0; column < table.Columns.Length; column++)
        {
            ImmutableArray<string> path = table.Columns[column].Path;
            if (path.Length <= level || !StartsCell(table, column, level))
            {
                continue;
            }

            int width = 1;
            while (column + width < table.Columns.Length && SharesGroup(table, column, column + width, level))
            {
                width++;
            }

            int height = level == path.Length - 1 ? table.HeaderRows - level : 1;
            row.Append(CultureInfo.InvariantCulture, $"<td colspan=\"{width}\" rowspan=\"{height}\">{path[level]}</td>");
        }

        return row.Append("</tr>").ToString();
    }

    // Cells that span two header rows are centred between them, or stand in the first.
    private static ImmutableArray<string> SpacedHeader(SyntheticTable table, bool isCentred)
    {
        if (table.HeaderRows != 2 || !isCentred)
        {
            return [.. Enumerable.Range(0, table.HeaderRows).Select(level => Row([.. table.Columns.Select((_, column) => HeaderCell(table, column, level))], SyntheticLayout.Spaced))];
        }

        int[] columns = [.. Enumerable.Range(0, table.Columns.Length)];
        return
        [
            Row([.. columns.Where(column => table.Columns[column].Path.Length == 2).Select(column => HeaderCell(table, column, 0))], SyntheticLayout.Spaced),
            Row([.. columns.Where(column => table.Columns[column].Path.Length == 1).Select(column => HeaderCell(table, column, 0))], SyntheticLayout.Spaced),
            Row([.. columns.Select(column => HeaderCell(table, column, 1))], SyntheticLayout.Spaced),
        ];
    }

    /// <summary>The last label column: the one whose labels are long.</summary>
    internal static int LabelColumn(SyntheticTable table)
    {
        int column = 0;
        while (column + 1 < table.Columns.Length && table.Columns[column + 1].Role == ColumnRole.Stub)
        {
            column++;
        }

        return column;
    }
}
