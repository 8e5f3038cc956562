using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>Writes the document in each form that disclosures arrive in.</summary>
internal static class FormWriter
{
    private const int PageWidth = 92;

    internal static string Tabs(IEnumerable<FormPart> parts) => Lines(parts, table => table.HeaderGrid().Concat(table.Rows).Select(cells => string.Join('\t', cells)));

    /// <summary>As copied from a page: cells touch, blanks leave nothing.</summary>
    internal static string Glued(IEnumerable<FormPart> parts) => Lines(parts, table => table.HeaderGrid().Concat(table.Rows).Select(cells => string.Concat(cells)));

    /// <summary>As converters write it: a delimiter row under the first header row, merged cells left blank.</summary>
    internal static string Markdown(IEnumerable<FormPart> parts) => string.Join("\n\n", parts.Select(part => part.Table is not { } table
        ? part.Text
        : string.Join('\n', table.HeaderGrid().Concat(table.Rows).Select(Pipe).ToList() is var rows ? [rows[0], "|" + string.Concat(table.Columns.Select(_ => " --- |")), .. rows[1..]] : rows))) + "\n";

    /// <summary>Each cell in a line of its own, as some extractors dump a page; blank cells leave nothing.</summary>
    internal static string CellALine(IEnumerable<FormPart> parts, string separator) =>
        string.Concat(parts.Select(part => part.Table is not { } table ? part.Text + separator : string.Concat(table.HeaderGrid().Concat(table.Rows).SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => cell + separator))));

    /// <summary>As <c>pdftotext -layout</c> aligns it: labels left, figures right, widths counted as East Asian, header groups centred.</summary>
    internal static string Layout(IEnumerable<FormPart> parts) => Lines(parts, LayoutRows);

    /// <summary>The same, broken into pages with form feeds and page numbers.</summary>
    internal static string Pages(IEnumerable<FormPart> parts, int linesOfPage)
    {
        string[] lines = Layout(parts).TrimEnd('\n').Split('\n');
        StringBuilder pages = new();
        foreach ((int number, string[] page) in lines.Chunk(linesOfPage).Index())
        {
            pages.AppendJoin('\n', page).Append("\n\n").Append(' ', PageWidth / 2).Append(CultureInfo.InvariantCulture, $"{number + 1}\n\f");
        }

        return pages.ToString();
    }

    internal static string Html(IEnumerable<FormPart> parts)
    {
        StringBuilder html = new("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>回复公告</title>\n");
        html.Append("<style>body{font-family:sans-serif;font-size:10.5pt}table{border-collapse:collapse;width:100%}td{border:1px solid black;padding:3px}p{margin:6px 0}</style></head>\n<body>\n");
        foreach (FormPart part in parts)
        {
            html.Append(part.Table is null ? $"<p>{part.Text}</p>\n" : Element(part.Table));
        }

        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>As portals flatten it: each cell a paragraph of its own.</summary>
    internal static string FlatHtml(IEnumerable<FormPart> parts) =>
        "<html><body>\n" + string.Concat(CellALine(parts, "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<div><p>{line}</p></div>\n")) + "</body></html>\n";

    private static string Element(KnownTable table)
    {
        StringBuilder html = new("<table>\n");
        for (int level = 0; level < table.HeaderRows; level++)
        {
            html.Append("<tr>");
            for (int column = 0; column < table.Columns.Length; column++)
            {
                if (table.StartsGroup(column, level))
                {
                    html.Append(CultureInfo.InvariantCulture, $"<td colspan=\"{table.ColumnsOf(column, level)}\" rowspan=\"{table.RowsOf(column, level)}\">{table.Columns[column][level]}</td>");
                }
            }

            html.Append("</tr>\n");
        }

        foreach (ImmutableArray<string> row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        }

        return html.Append("</table>\n").ToString();
    }

    private static string Lines(IEnumerable<FormPart> parts, Func<KnownTable, IEnumerable<string>> rows) =>
        string.Concat(parts.SelectMany(part => part.Table is { } table ? rows(table) : [part.Text]).Select(line => line + "\n"));

    private static IEnumerable<string> LayoutRows(KnownTable table)
    {
        int[] widths = [.. Enumerable.Range(0, table.Columns.Length).Select(column => 4 + table.Columns[column].Append("").Concat(table.Rows.Select(row => row[column])).Max(Width))];
        for (int level = 0; level < table.HeaderRows; level++)
        {
            StringBuilder line = new();
            for (int column = 0; column < widths.Length;)
            {
                int columns = table.StartsGroup(column, level) ? table.ColumnsOf(column, level) : 1;
                int width = widths.Skip(column).Take(columns).Sum();
                string text = table.StartsGroup(column, level) ? table.Columns[column][level] : "";
                int before = column == 0 ? 0 : columns == 1 ? width - Width(text) : (width - Width(text) + 4) / 2;
                line.Append(' ', before).Append(text).Append(' ', width - Width(text) - before);
                column += columns;
            }

            yield return line.ToString().TrimEnd();
        }

        foreach (ImmutableArray<string> row in table.Rows)
        {
            yield return string.Concat(row.Select((cell, column) => column == 0 ? cell + new string(' ', widths[0] - Width(cell)) : new string(' ', widths[column] - Width(cell)) + cell)).TrimEnd();
        }
    }

    private static int Width(string text) => text.Sum(character => character > '\u2E80' ? 2 : 1);

    private static string Pipe(ImmutableArray<string> cells) => "| " + string.Join(" | ", cells) + " |";
}
