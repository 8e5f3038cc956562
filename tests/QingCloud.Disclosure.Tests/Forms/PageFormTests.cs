using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>Pages of exchanges and portals: what their markup does to tables.</summary>
public sealed class PageFormTests
{
    private const string Rows = "<tr><td>办公费</td><td>10.00</td><td>20.00</td></tr><tr><td>差旅费</td><td>30.00</td><td>40.00</td></tr><tr><td>合计</td><td>40.00</td><td>60.00</td></tr>";
    private const string Header = "<tr><td>项目</td><td>本期金额</td><td>上期金额</td></tr>";

    private static readonly string[] Expected = ["办公费|10.00|20.00", "差旅费|30.00|40.00", "合计|40.00|60.00"];

    [Theory]
    [InlineData("<html><body><p>费用</p><table>" + Header + Rows + "</table></body></html>")]
    [InlineData("<html><body><table><tr><td><p>费用</p><table>" + Header + Rows + "</table></td><td>导航</td></tr></table></body></html>")]
    [InlineData("<html><body><TABLE><thead><tr><th>项目</th><th>本期<br>金额</th><th>上期金额</th></tr></thead><tbody>" + Rows + "</tbody></TABLE></body></html>")]
    [InlineData("<html><head><style>td{width:10.00}</style></head><body><script>var t='<table><tr><td>1.00';</script><table>" + Header + Rows + "</table></body></html>")]
    [InlineData("<html><body><table><tr><td rowspan='x'>项<b>目</b></td><td colspan=' 1px'>本期<span>金</span>额</td><td colspan=0>上期金额</td></tr>" + Rows + "</table></body></html>")]
    [InlineData("<html><body><table><tr><td>项目<td>本期金额<td>上期金额<tr><td>办公费<td>10.00<td>20.00<tr><td>差旅费<td>30.00<td>40.00<tr><td>合计<td>40.00<td>60.00</table></body></html>")]
    public void Analyze_PageOfAnyMarkup_GivesTheSameRows(string page)
    {
        Table table = DisclosureAnalyzer.Default.Analyze(page).Tables.Should().ContainSingle().Subject;

        table.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("项目", "本期金额", "上期金额");
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).Should().Equal(Expected);
    }

    [Fact]
    public void Analyze_HeadCellOverTwoRows_BothAreHeader()
    {
        Table table = DisclosureAnalyzer.Default.Analyze(
            "<html><table><tr><td rowspan=2>坏账准备</td><td>第一阶段</td><td>第二阶段</td></tr><tr><td>未来12个月</td><td>整个存续期</td></tr><tr><td>期初余额</td><td>1.00</td><td>2.00</td></tr><tr><td>期末余额</td><td>3.00</td><td>4.00</td></tr></table></html>").Tables.Single();

        table.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("坏账准备", "第一阶段/未来12个月", "第二阶段/整个存续期");
        table.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void Analyze_CellOverTheWholeWidth_IsAHeadingOnce()
    {
        Table table = DisclosureAnalyzer.Default.Analyze(
            "<html><table>" + Header + "<tr><td colspan=3>一、管理费用</td></tr>" + Rows + "</table></html>").Tables.Single();

        table.Rows[0].Role.Should().Be(RowRole.Heading);
        table.Rows[0].Cells.Select(cell => cell.Text).Should().Equal("一、管理费用", "", "");
    }

    [Fact]
    public void Analyze_LastCellOfATable_SpansItsElementOnly()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("<html><table>" + Header + Rows + "</table><p>附注</p><table>" + Header + Rows + "</table></html>");

        analysis.Source.GetText(analysis.Tables[0].Rows[^1].Cells[^1].Span).Should().Be("<td>60.00");
        analysis.Tables[1].Region.Caption.Should().Be("附注");
    }

    [Fact]
    public void Analyze_StatementOfAPreparer_KeepsItsTitle()
    {
        Table table = DisclosureAnalyzer.Default.Analyze(
            "<html><p>合并利润表</p><p>2023年1—12月</p><p>编制单位：某某股份有限公司</p><p>单位：元 币种：人民币</p><table>" + Header + Rows + "</table></html>").Tables.Single();

        table.Region.Caption.Should().Be("合并利润表");
        table.Region.Unit.Should().Be("元");
    }

    [CorpusFact]
    public void TotalRows_OfAnAnnualReportAsPage_Foot()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Path.Combine(Repository.Corpus, "html", "300617_2019_annual.html")));
        bool[] foots = [.. TotalRows.Of(analysis).Select(row => row.Foots)];

        foots.Should().HaveCountGreaterThan(95);
        foots.Count(row => row).Should().BeGreaterThanOrEqualTo(foots.Length * 98 / 100);
    }
}
