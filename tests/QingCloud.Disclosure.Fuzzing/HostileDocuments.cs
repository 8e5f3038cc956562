using System.Text;

namespace QingCloud.Disclosure.Fuzzing;

/// <summary>Documents made to exhaust a reader: each is named by what it has too much of.</summary>
internal static class HostileDocuments
{
    /// <summary>All of them; larger with a larger scale, 1 being the scale that must still be read in seconds.</summary>
    internal static IEnumerable<(string Name, string Text)> All(double scale)
    {
        int Of(int count) => Math.Max(1, (int)(count * scale));
        yield return ("a line of a million cells, tabs", string.Join('\t', Enumerable.Repeat("1.00", Of(1_000_000))) + "\n" + string.Join('\t', Enumerable.Repeat("2.00", Of(1_000))));
        yield return ("a line of a million cells, pipes", "|" + string.Join('|', Enumerable.Repeat("1.00", Of(1_000_000))) + "|\n|a|b|\n");
        yield return ("a glued line of a million figures", "单位：元\n项目金额占比\n甲" + string.Concat(Enumerable.Repeat("1,234.5612.34%", Of(100_000))) + "\n乙1.002.00%\n");
        yield return ("a spaced line of a million figures", "单位：元\n项目  金额\n甲  " + string.Join(' ', Enumerable.Repeat("1,234.56", Of(200_000))) + "\n乙  1.00 2.00\n");
        yield return ("a hundred thousand unclosed tags", "<html><body>" + string.Concat(Enumerable.Repeat("<div><b><table><tr><td>1", Of(25_000))) + "</b>");
        yield return ("deep nesting of tables", "<html>" + Repeat("<table><tr><td>", Of(5_000)) + "1.00" + Repeat("</td></tr></table>", Of(5_000)) + "</html>");
        yield return ("deep nesting of elements", "<html><body>" + Repeat("<div>", Of(20_000)) + "合计1.00" + Repeat("</div>", Of(20_000)) + "</body></html>");
        yield return ("spans of a milliard", "<html><table>" + Repeat("<tr><td colspan=1000000000 rowspan=1000000000>合计</td><td>1.00</td></tr>", Of(500)) + "</table></html>");
        yield return ("rows of digits only, glued", "单位：元\n项目金额\n" + Repeat(new string('1', 200) + "\n", Of(2_000)));
        yield return ("a line of digits only", "单位：元\n项目金额\n" + new string('9', Of(1_000_000)) + "\n1.00\n");
        yield return ("enormous numbers", Repeat("合计\t" + new string('9', 40) + ".99\t-" + new string('8', 60) + "\n", Of(2_000)));
        yield return ("brackets that never close", Repeat("（", Of(200_000)) + "\n" + Repeat("《“", Of(100_000)));
        yield return ("headings only", Repeat("一、（一）1、（1）①\n", Of(50_000)));
        yield return ("questions only", "关于问询函的回复\n" + Repeat("问题1.关于收入\n回复：\n（1）请说明\n", Of(10_000)));
        yield return ("blank lines", Repeat("\n", Of(1_000_000)));
        yield return ("form feeds", Repeat("\f12\n", Of(200_000)));
        yield return ("pages of one table", "项目\t金额\n" + Repeat("甲\t1.00\n\n12\n\n项目\t金额\n", Of(10_000)) + "合计\t10000.00\n");
        yield return ("rows that nearly add up", "项目\t一\t二\t三\n" + string.Concat(Enumerable.Range(1, Of(5_000)).Select(i => FormattableString.Invariant($"甲{i}\t{i}.00\t{i * 2}.00\t{i * 3}.00\n"))) + "合计\t1.00\t2.00\t3.00\n");
        yield return ("totals only", Repeat("合计\t1.00\t1.00\n", Of(5_000)));
        yield return ("pipes with blanks pushed right", "| 项目 | 期末 | 期初 | 变动 | 备注 |\n" + Repeat("| 甲 | 1.00 | 2.00 | | |\n", Of(5_000)) + "| 合计 | 5.00 | 7.00 |\n");
        yield return ("entities", "<html><p>" + Repeat("&nbsp;&#12288;&amp;&lt;&bogus;", Of(50_000)) + "</p></html>");
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
