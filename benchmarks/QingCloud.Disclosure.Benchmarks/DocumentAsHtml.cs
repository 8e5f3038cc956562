using System.Net;
using System.Text;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>A filing as a page: its tables as tables, its other lines as paragraphs. What a parser of pages gets for the same document.</summary>
internal static class DocumentAsHtml
{
    internal static string Of(DisclosureAnalysis analysis)
    {
        string[] lines = analysis.Source.Content.Split('\n');
        StringBuilder page = new("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        int next = 0;
        foreach (Table table in analysis.Tables)
        {
            AddLines(page, lines, next, table.Region.StartLine - 1);
            page.Append("<table>\n<tr>").AppendJoin("", table.Columns.Select(column => Element("th", string.Concat(column.Path)))).Append("</tr>\n");
            foreach (TableRow row in table.Rows)
            {
                page.Append("<tr>").AppendJoin("", row.Cells.Select(cell => Element("td", cell.Text))).Append("</tr>\n");
            }

            page.Append("</table>\n");
            next = Math.Max(next, table.Region.EndLine);
        }

        AddLines(page, lines, next, lines.Length);
        return page.Append("</body></html>\n").ToString();
    }

    private static void AddLines(StringBuilder page, string[] lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            page.Append(Element("p", lines[i].TrimEnd('\r'))).Append('\n');
        }
    }

    private static string Element(string name, string text) => $"<{name}>{WebUtility.HtmlEncode(text)}</{name}>";
}
