using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tests.Outline;

public sealed class MarkedRegionDetectorTests
{
    [Theory]
    [InlineData("项目\t金额\n软件\t1.00", TableLayout.Tabs)]
    [InlineData("| 项目 | 金额 |\n| 软件 | 1.00 |", TableLayout.Pipes)]
    [InlineData("| 项目 | 金额 |\n|---|---:|\n| 软件 | 1.00 |", TableLayout.Markdown)]
    [InlineData("<table><tr><td>项目</td></tr></table>\n以上", TableLayout.Html)]
    public void Detect_MarkedCells_GiveTheLayout(string text, TableLayout layout) => Detect(text).Should().ContainSingle().Which.Layout.Should().Be(layout);

    [Theory]
    [InlineData("\t缩进的一行\n\t又一行")]
    [InlineData("地址：\t某市某路1号")]
    [InlineData("甲|乙公司的收入")]
    [InlineData("| 只有一个竖线")]
    [InlineData("\t\t\n\t\t")]
    [InlineData("一行文字\n又一行")]
    public void Detect_TextWithoutATable_FindsNone(string text) => Detect(text).Should().BeEmpty();

    [Fact]
    public void Detect_TabAtTheEndOfALine_IsABlankCell() => Detect("项目\t金额\n软件\t").Should().ContainSingle().Which.EndLine.Should().Be(2);

    [Theory]
    [InlineData("项目\t金额\n软件\t1.00\n\n硬件\t2.00")]
    [InlineData("项目\t金额\n软件\t1.00\n\n项目\t金额\n硬件\t2.00")]
    [InlineData("项目\t说明\n软件\t正常\n\n硬件\t在建\n配件\t停产")]
    [InlineData("客户\t合同\t金额\n甲\t年度维护\t1.00\n\n\t及升级\t\n乙\t备件\t2.00")]
    public void Detect_BlankLineWithinATable_GoesOn(string text) => Detect(text).Should().ContainSingle();

    [Theory]
    [InlineData("项目\t金额\n软件\t1.00\n\n产品\t数量\t说明\n传感器\t2\t正常")]
    [InlineData("项目\t金额\n软件\t1.00\n\n产品\t数量\n传感器\t2")]
    [InlineData("项目\t金额\n软件\t1.00\n以下为产品。\n产品\t数量\n传感器\t2")]
    public void Detect_TableBehindABlankLineOrText_IsAnother(string text) => Detect(text).Should().HaveCount(2);

    [Fact]
    public void Detect_Region_SpansItsLines()
    {
        const string Text = "收入构成\n\n项目\t金额\n软件\t1.00\n\n注：含税。";

        TableRegion region = Detect(Text).Should().ContainSingle().Subject;

        Text.Substring(region.Span.Start, region.Span.Length).Should().Be("项目\t金额\n软件\t1.00");
        (region.StartLine, region.EndLine).Should().Be((3, 4));
        region.Caption.Should().Be("收入构成");
        region.Notes.Should().Equal("注：含税。");
    }

    [Fact]
    public void Detect_RowOfNilCells_IsNoDelimiter() => Detect("| 项目 | 金额 |\n| - | - |\n| 软件 | 1.00 |").Should().ContainSingle().Which.Layout.Should().Be(TableLayout.Pipes);

    [Theory]
    [InlineData("|---|---|", true)]
    [InlineData("| :--- | ---: |", true)]
    [InlineData("|:---:|", true)]
    [InlineData("| - | - |", false)]
    [InlineData("| -- | 1 |", false)]
    [InlineData("---", false)]
    [InlineData("", false)]
    public void IsDelimiter_Line_HasThreeDashesACell(string line, bool expected) => MarkdownRow.IsDelimiter(line).Should().Be(expected);

    [Theory]
    [InlineData("收入 1,234.56 78.90% 55.00", true)]
    [InlineData("收入1,234.5678.90%55.00", false)]
    [InlineData("本期收入为1,234.56万元。", false)]
    [InlineData("收入 1,234.56 -78.90", true)]
    [InlineData("", false)]
    public void IsSpaced_Figures_AreSeparatedByBlanks(string text, bool expected) => LayoutDetector.IsSpaced(Blocks.Of(text)).Should().Be(expected);

    [Fact]
    public void DetectAll_StrayTabsInALongText_LeaveTheOtherTables()
    {
        string prose = string.Concat(Enumerable.Repeat("本公司的收入主要来自各类产品的销售，其变动的原因见下文的分析。\n", 80));
        const string Glued = "项目2024年度2023年度\n甲产品1,200.50900.10\n乙产品799.501,099.90\n合计2,000.002,000.00\n\n";

        ImmutableArray<TableRegion> regions = TableRegionDetector.Detect(Blocks.Of("电话\t传真\n010\t020\n\n" + prose + "\n" + Glued + prose));

        regions.Select(region => region.Layout).Should().Equal(TableLayout.Tabs, TableLayout.Glued);
    }

    private static ImmutableArray<TableRegion> Detect(string text) => MarkedRegionDetector.Detect(Blocks.Of(text));
}
