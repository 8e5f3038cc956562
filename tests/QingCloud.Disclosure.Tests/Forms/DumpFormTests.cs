using System.Text;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>Text dumps and Markdown of converters, in any encoding: the same rows.</summary>
public sealed class DumpFormTests
{
    private static readonly string[] Expected = ["办公费|10.00|20.00", "差旅费|30.00|40.00", "合计|40.00|60.00"];

    public static TheoryData<string, string> Forms => new()
    {
        { "tabs", "费用\n单位：元\n项目\t本期金额\t上期金额\n办公费\t10.00\t20.00\n差旅费\t30.00\t40.00\n合计\t40.00\t60.00\n" },
        { "markdown", "## 费用\n\n单位：元\n\n| 项目 | 本期<br>金额 | 上期金额 |\n| --- | ---: | ---: |\n| 办公费 | 10.00 | 20.00 |\n| 差旅费 | 30.00 | 40.00 |\n| 合计 | 40.00 | 60.00 |\n" },
        { "HTML within Markdown", "## 费用\n\n<table>\n<tr><td>项目</td><td>本期金额</td><td>上期金额</td></tr>\n<tr><td>办公费</td><td>10.00</td><td>20.00</td></tr>\n<tr><td>差旅费</td><td>30.00</td><td>40.00</td></tr>\n<tr><td>合计</td><td>40.00</td><td>60.00</td></tr>\n</table>\n" },
        { "blanks", "费用\n单位：元\n项目          本期金额       上期金额\n办公费           10.00          20.00\n差旅费           30.00          40.00\n合计             40.00          60.00\n" },
        { "a page end", "费用\n单位：元\n项目\t本期金额\t上期金额\n办公费\t10.00\t20.00\n\f\n项目\t本期金额\t上期金额\n差旅费\t30.00\t40.00\n合计\t40.00\t60.00\n" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Analyze_Form_GivesTheSameRows(string form, string text)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            Rows(Encoding.UTF8.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal))).Should().Equal(Expected, form);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Analyze_FormInGb18030_GivesTheSameRows(string form, string text) =>
        Rows(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text)).Should().Equal(Expected, form);

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u3000')]
    [InlineData('\u200B')]
    [InlineData('\uFEFF')]
    public void Analyze_SpacesThatAreNone_ChangeNoFigure(char space)
    {
        string text = "费用\n项目\t本期金额\t上期金额\n办公费\t10.00 \t20.00\n差旅费\t 30.00\t40.00\n合计\t40.00\t60.00\n".Replace(' ', space);

        DisclosureAnalyzer.Default.Analyze(text).Tables.Single().Rows.Select(row => row.Cells[1].Figure?.Value).Should().Equal(10m, 30m, 40m);
    }

    [Fact]
    public void Analyze_EscapedPipe_IsPartOfItsCell()
    {
        Table table = DisclosureAnalyzer.Default.Analyze("| 项目 | 金额 |\n| --- | --- |\n| 甲\\|乙 | 1.00 |\n| 丙 | 2.00 |\n").Tables.Single();

        table.Rows[0].Cells.Select(cell => cell.Text).Should().Equal("甲|乙", "1.00");
    }

    private static IEnumerable<string> Rows(byte[] bytes) =>
        DisclosureAnalyzer.Default.Analyze(bytes).Tables.Should().ContainSingle().Subject.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));

    [Theory]
    [InlineData("示例科技股份有限公司\n关于上海证券交易所问询函的回复公告\n问题1、关于收入\n请公司说明收入构成。\n回复：\n单位：万元\n")]
    [InlineData("示例科技股份有限公司\n关于上海证券交易所问询函的回复公告\n问题1、关于收入\n")]
    public void Analyze_HeadOfAGluedReply_IsNoTable(string head)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(
            head + "产品2023年度2022年度\n金额占比金额占比\n存储服务12,480.3662.40%10,215.7758.38%\n计算设备7,519.6437.60%7,284.2341.62%\n合计20,000.00100.00%17,500.00100.00%\n");

        analysis.Outline.Kind.Should().Be(DocumentKind.InquiryReply);
        analysis.Tables.Should().ContainSingle().Which.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("产品", "2023年度/金额", "2023年度/占比", "2022年度/金额", "2022年度/占比");
    }
}
