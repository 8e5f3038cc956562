using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

public sealed class GridAssemblerTests
{
    private static readonly TableRegion Region = new() { Layout = TableLayout.Tabs, Span = default, StartLine = 1, EndLine = 9 };

    [Fact]
    public void Assemble_Grid_GivesPathsStubAndExplicitCells()
    {
        RecognizedTable table = GridAssembler.Assemble(Region, Grids.Of("项目 | 2024年度 |\n | 金额 | 占比\n软件 | 1.00 | 2.00%\n硬件 | 3.00 | 4.00%"))!;

        table.Columns.Select(path => string.Join('>', path)).Should().Equal("项目", "2024年度>金额", "2024年度>占比");
        table.StubColumns.Should().Be(1);
        table.Rows.Select(row => row.Line).Should().Equal(3, 4);
        table.Rows.SelectMany(row => row.Cells).Should().OnlyContain(cell => cell.Reading == CellReading.Explicit);
    }

    [Fact]
    public void Assemble_UnevenRows_ArePadded()
    {
        RecognizedTable table = GridAssembler.Assemble(Region, Grids.Of("项目 | 本期 | 上期\n软件 | 1.00\n硬件 | 3.00 | 4.00"))!;

        table.Rows.Should().OnlyContain(row => row.Cells.Length == 3);
        table.Rows[0].Cells[2].Text.Should().BeEmpty();
    }

    [Fact]
    public void Assemble_TitleOverTheWholeTable_NamesNoColumn() =>
        GridAssembler.Assemble(Region, Grids.Of("收入构成 | |\n项目 | 本期 | 上期\n软件 | 1.00 | 2.00"))!.Columns.Select(path => string.Join('>', path)).Should().Equal("项目", "本期", "上期");

    [Fact]
    public void Assemble_SingleRow_IsNoTable() => GridAssembler.Assemble(Region, Grids.Of("项目 | 本期")).Should().BeNull();

    [Fact]
    public void Split_RowThatHeadsOtherColumns_BeginsATable()
    {
        (TableRegion Region, System.Collections.Immutable.ImmutableArray<GridRow> Rows)[] parts =
            [.. TableSplitter.Split(Region, Grids.Of("项目 | 本报告期末 | 上年度末\n货款 | 1.00 | 2.00\n押金 | 3.00 | 4.00\n费用情况 | |\n项目 | 本报告期 | 上年同期\n销售费用 | 5.00 | 6.00\n管理费用 | 7.00 | 8.00"))];

        parts.Should().HaveCount(2);
        parts[1].Region.Caption.Should().Be("费用情况");
        (parts[1].Region.StartLine, parts[1].Region.EndLine).Should().Be((5, 7));
        parts[1].Rows.Should().HaveCount(3);
    }

    [Fact]
    public void Split_RepeatedHeader_SplitsNothing() =>
        TableSplitter.Split(Region, Grids.Of("项目 | 本报告期末 | 上年度末\n货款 | 1.00 | 2.00\n项目 | 本报告期末 | 上年度末\n押金 | 3.00 | 4.00")).Should().ContainSingle();

    [Fact]
    public void Split_RowOfWordsWithinTheTable_SplitsNothing() =>
        TableSplitter.Split(Region, Grids.Of("项目 | 金额 | 说明\n货款 | 1.00 | 正常\n框架合同 | 未定 | 待签\n押金 | 3.00 | 正常")).Should().ContainSingle();

    [Theory]
    [InlineData("  甲 产 品  ", "甲产品")]
    [InlineData("GPU  card", "GPU card")]
    [InlineData("GPU 服务器", "GPU服务器")]
    [InlineData("1,234.56\u00A0", "1,234.56")]
    [InlineData("12 34", "12 34")]
    [InlineData("\u3000合\u3000计", "合计")]
    public void Settle_WhiteSpace_StaysOnlyBetweenLatinWordsAndNumbers(string text, string expected) => CellText.Settle(text).Should().Be(expected);

    [Theory]
    [InlineData("48,897,675.0 0", "48,897,675.00")]
    [InlineData("12.3 4%", "12.34%")]
    [InlineData("201 8年05月11日", "2018年05月11日")]
    [InlineData("12 34", "12 34")]
    [InlineData("1,23 4", "1,234")]
    [InlineData("A 12", "A 12")]
    public void Heal_BrokenNumber_IsRejoinedWhereItCannotBeTwo(string text, string expected) => CellText.Heal(text).Should().Be(expected);
}
