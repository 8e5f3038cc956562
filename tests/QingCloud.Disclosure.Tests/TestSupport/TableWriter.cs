using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Writes a known table in each layout whose cells are marked.</summary>
internal static class TableWriter
{
    internal static string Tabs(KnownTable table) => Around(string.Join('\n', Lines(table).Select(cells => string.Join('\t', cells))));

    internal static string Pipes(KnownTable table) => Around(string.Join('\n', Lines(table).Select(cells => Pipe(cells))));

    /// <summary>Markdown has one header row: the parts of a path are joined.</summary>
    internal static string Markdown(KnownTable table)
    {
        IEnumerable<string> header = table.Columns.Select(path => string.Concat(path));
        string delimiter = "|" + string.Concat(table.Columns.Select(_ => "-----|"));
        return Around(string.Join('\n', [Pipe(header), delimiter, .. table.Rows.Select(row => Pipe(row))]));
    }

    internal static string Html(KnownTable table)
    {
        StringBuilder html = new("<html><body><p>下表列示构成。</p>\n<p>单位:万元</p>\n<table>\n");
        for (int level = 0; level < table.HeaderRows; level++)
        {
            html.Append("<tr>");
            for (int column = 0; column < table.Columns.Length; column++)
            {
                if (table.StartsGroup(column, level))
                {
                    html.Append(HeaderCell(table, column, level));
                }
            }

            html.Append("</tr>\n");
        }

        foreach (ImmutableArray<string> row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        }

        return html.Append("</table>\n<p>以上为构成。</p></body></html>").ToString();
    }

    private static string HeaderCell(KnownTable table, int column, int level) =>
        string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{table.ColumnsOf(column, level)}\" rowspan=\"{table.RowsOf(column, level)}\">{table.Columns[column][level]}</td>");

    private static IEnumerable<ImmutableArray<string>> Lines(KnownTable table) => [.. table.HeaderGrid(), .. table.Rows];

    private static string Pipe(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Around(string table) => $"下表列示构成。\n\n单位:万元\n\n{table}\n\n以上为构成。\n";
}
