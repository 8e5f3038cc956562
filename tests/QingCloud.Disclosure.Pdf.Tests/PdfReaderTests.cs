using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Tests.TestSupport;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Pdf.Tests;

public sealed class PdfReaderTests
{
    private static readonly double[] Widths = [150, 120, 120];

    [PopplerFact]
    public void Read_RuledTable_CellsAreThoseOfTheRules()
    {
        PdfPage page = new();
        page.Text(80, 100, "存货分类");
        page.Text(400, 116, "单位：元");
        page.Table(80, 132, Widths, [["项目", "期末余额", "期初余额"], ["原材料", "1,200.50", "1,000.00"], ["库存商品", "", "2,000.00"], ["合计", "1,200.50", "3,000.00"]]);

        Table table = Analyze(page).Tables.Should().ContainSingle().Subject;

        table.Region.Caption.Should().Be("存货分类");
        table.Region.Unit.Should().Be("元");
        table.Region.Layout.Should().Be(TableLayout.Ruled);
        table.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("项目", "期末余额", "期初余额");
        Rows(table).Should().Equal("原材料|1,200.50|1,000.00", "库存商品||2,000.00", "合计|1,200.50|3,000.00");
        table.Rows[0].Cells[1].Reading.Should().BeOneOf(CellReading.Explicit, CellReading.Proven);
    }

    [PopplerFact]
    public void Read_MergedHeader_SpansGivePaths()
    {
        PdfPage page = new();
        page.Table(80, 132, [120, 80, 80, 80, 80], [["账龄", "期末余额", null, "期初余额", null], ["", "账面余额", "坏账准备", "账面余额", "坏账准备"], ["1年以内", "100.00", "5.00", "80.00", "4.00"], ["1至2年", "50.00", "5.00", "20.00", "2.00"]]);

        Table table = Analyze(page).Tables.Should().ContainSingle().Subject;

        table.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("账龄", "期末余额/账面余额", "期末余额/坏账准备", "期初余额/账面余额", "期初余额/坏账准备");
    }

    [PopplerFact]
    public void Read_TableWithoutSides_IsClosedAtTheEndsOfItsRules()
    {
        PdfPage page = new();
        page.Table(80, 132, Widths, [["项目", "本期", "上期"], ["办公费", "10.00", "20.00"], ["差旅费", "30.00", "40.00"]], hasSides: false);

        Rows(Analyze(page).Tables.Single()).Should().Equal("办公费|10.00|20.00", "差旅费|30.00|40.00");
    }

    [PopplerFact]
    public void Read_RulesDrawnAsThinRectangles_AreRules()
    {
        PdfPage page = new();
        foreach (double y in (double[])[100, 116, 132])
        {
            page.Bar(80, y, 120, 0.5);
            page.Bar(200, y, 100, 0.5);
        }

        foreach (double x in (double[])[80, 200, 300])
        {
            page.Bar(x, 100, 0.5, 16);
            page.Bar(x, 116, 0.5, 16);
        }

        page.Text(83, 103, "项目").Text(203, 103, "金额").Text(83, 119, "利息").Text(203, 119, "12.00");

        Rows(Analyze(page).Tables.Single()).Should().Equal("利息|12.00");
    }

    [PopplerFact]
    public void Read_WhiteRules_AreNone()
    {
        PdfPage page = new();
        page.Raw("1 1 1 RG 1 1 1 rg");
        page.Line(80, 100, 300, 100).Line(80, 130, 300, 130).Line(80, 100, 80, 130).Line(180, 100, 180, 130).Line(300, 100, 300, 130);
        page.Raw("0 g").Text(83, 103, "公司治理情况说明");

        Analyze(page).Tables.Should().BeEmpty();
    }

    [PopplerFact]
    public void Read_TableOverPageEnd_IsOneAndItsHeaderNoRow()
    {
        PdfPage first = new();
        first.Text(80, 40, "某公司2023年年度报告", 9);
        first.Table(80, 730, Widths, [["项目", "期末余额", "期初余额"], ["原材料", "100.00", "90.00"], ["在产品", "50.00", "40.00"]]);
        first.Text(290, 800, "7", 9);
        PdfPage second = new();
        second.Text(80, 40, "某公司2023年年度报告", 9);
        second.Table(80, 70, Widths, [["项目", "期末余额", "期初余额"], ["库存商品", "30.00", "20.00"], ["合计", "180.00", "150.00"]]);
        second.Text(290, 800, "8", 9);
        PdfPage third = new();
        third.Text(80, 40, "某公司2023年年度报告", 9).Text(80, 100, "以上数据经审计。").Text(290, 800, "9", 9);

        DisclosureAnalysis analysis = Analyze(first, second, third);

        Table table = analysis.Tables.Should().ContainSingle().Subject;
        Rows(table).Should().Equal("原材料|100.00|90.00", "在产品|50.00|40.00", "库存商品|30.00|20.00", "合计|180.00|150.00");
        analysis.Source.GetPage(table.Rows[0].Cells[1].Span.Start).Should().Be(1);
        analysis.Source.GetPage(table.Rows[3].Cells[1].Span.Start).Should().Be(2);
        analysis.Source.Content.Should().NotContain("年度报告").And.Contain("以上数据经审计。");
    }

    [PopplerFact]
    public void Read_RowCutByPageEnd_IsOneRow()
    {
        PdfPage first = new();
        first.Table(80, 730, Widths, [["项目", "本期", "上期"], ["采用公允价值模式进行后续计量", "100.00", "90.00"]]);
        PdfPage second = new();
        second.Table(80, 70, Widths, [["的投资性房地产", "", ""], ["利息", "30.00", "20.00"]]);

        Rows(Analyze(first, second).Tables.Single()).Should().Equal("采用公允价值模式进行后续计量的投资性房地产|100.00|90.00", "利息|30.00|20.00");
    }

    [PopplerFact]
    public void Read_ParagraphOverLinesAndPageEnd_IsOneParagraph()
    {
        PdfPage first = new();
        first.Text(100, 740, "报告期内公司主营业务收入较上年同期有所增长主要系新产品销量", 16).Text(80, 764, "增加所致公司毛利率水平保持稳定主要原材料采购价格未发生重大变", 16);
        PdfPage second = new();
        second.Text(80, 80, "化。", 16).Text(112, 110, "公司不存在控股股东占用资金。", 16);

        DisclosureAnalysis analysis = Analyze(first, second);

        analysis.Source.Content.Replace("\f", "", StringComparison.Ordinal).Should().Be(
            "报告期内公司主营业务收入较上年同期有所增长主要系新产品销量增加所致公司毛利率水平保持稳定主要原材料采购价格未发生重大变化。\n公司不存在控股股东占用资金。\n");
    }

    [PopplerFact]
    public void Read_FiguresOfNeighbouringCellsInOneWord_AreCutAtTheRule()
    {
        PdfPage page = new();
        page.Table(80, 100, [60, 60, 60], [["项目", "金额", "占比"], ["甲类", "", ""]]);
        page.Text(160, 119, "8,666.4855.61%");

        Rows(Analyze(page).Tables.Single()).Should().Equal("甲类|8,666.48|55.61%");
    }

    [PopplerFact]
    public void Read_TableWithoutRules_ColumnsAreWhereFiguresStandAboveEachOther()
    {
        PdfPage page = new();
        page.Text(80, 60, "公司报告期内主要客户情况如下所示，具体金额及占比见下表。");
        page.Text(80, 100, "项目").Text(240, 100, "2023年度").Text(340, 100, "2022年度");
        page.Text(80, 118, "办公费").TextRight(290, 118, "1,250.00").TextRight(390, 118, "980.50");
        page.Text(80, 136, "差旅费").TextRight(290, 136, "300.00").TextRight(390, 136, "-");
        page.Text(80, 154, "合计").TextRight(290, 154, "1,550.00").TextRight(390, 154, "980.50");

        DisclosureAnalysis analysis = Analyze(page);
        Table table = analysis.Tables.Should().ContainSingle().Subject;

        table.Region.Layout.Should().Be(TableLayout.Aligned);
        table.Columns.Select(column => string.Join('/', column.Path)).Should().Equal("项目", "2023年度", "2022年度");
        Rows(table).Should().Equal("办公费|1,250.00|980.50", "差旅费|300.00|-", "合计|1,550.00|980.50");
        table.Rows[0].Cells[2].Reading.Should().NotBe(CellReading.Explicit);
        analysis.Source.Content.Should().StartWith("公司报告期内主要客户情况如下所示");
    }

    [PopplerFact]
    public void Read_LabelOfTwoLinesWithoutRules_IsOne()
    {
        PdfPage page = new();
        page.Text(80, 100, "项目").Text(240, 100, "本期");
        page.Text(80, 118, "计入当期损益的").TextRight(290, 126, "1,250.00").Text(80, 134, "政府补助");
        page.Text(80, 154, "利息收入").TextRight(290, 154, "300.00");
        page.Text(80, 172, "合计").TextRight(290, 172, "1,550.00");

        Rows(Analyze(page).Tables.Single()).Should().Equal("计入当期损益的政府补助|1,250.00", "利息收入|300.00", "合计|1,550.00");
    }

    [PopplerFact]
    public void Read_SignsOfRadicals_AreTheCharactersTheyLookLike()
    {
        PdfPage page = new();
        page.Text(80, 100, "⽅法与⻋间");

        Analyze(page).Source.Content.Should().Be("方法与车间\n");
    }

    [Fact]
    public void IsPdf_OtherBytes_IsFalse()
    {
        PdfReader.IsPdf("%PDF-1.7"u8).Should().BeTrue();
        PdfReader.IsPdf("一、公司"u8).Should().BeFalse();
        PdfReader.IsPdf([]).Should().BeFalse();
    }

    private static DisclosureAnalysis Analyze(params PdfPage[] pages) => DisclosureAnalyzer.Default.Analyze(PdfReader.Default.Read(PdfFile.Of(pages)));

    private static IEnumerable<string> Rows(Table table) => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
