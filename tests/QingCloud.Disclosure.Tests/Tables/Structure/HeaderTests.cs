using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("项目 | 2024年度 | 2023年度\n软件 | 1.00 | 2.00\n硬件 | 3.00 | 4.00", 1)]
    [InlineData("项目 | 2024年度 | | 2023年度 |\n | 金额 | 占比 | 金额 | 占比\n软件 | 1.00 | 2.00% | 3.00 | 4.00%", 2)]
    [InlineData("项目 | 2024年度 | ~2024年度\n~项目 | 金额 | 占比\n软件 | 1.00 | 2.00%", 2)]
    [InlineData("项目 | 本期 | |\n | 余额 | | 准备\n | 金额 | 比例 |\n软件 | 1.00 | 2.00% | 3.00", 3)]
    [InlineData("软件 | 1.00 | 2.00\n硬件 | 3.00 | 4.00", 0)]
    [InlineData("客户 | 地区\n甲客户 | 华东\n乙客户 | 华南", 1)]
    [InlineData("项目 | 2024 | 2023\n软件 | 1.00 | 2.00", 1)]
    public void Count_Grid_IsTheRowsThatNameColumns(string grid, int expected) => HeaderRowDetector.Count(Grids.Of(grid)).Should().Be(expected);

    [Fact]
    public void Count_RowWithoutFiguresBehindAPageEnd_IsNoHeader() =>
        HeaderRowDetector.Count(Grids.Of("项目 | 2024年度 |\n\n | 说明 | 备注\n软件 | 1.00 | 2.00")).Should().Be(1);

    [Theory]
    [InlineData("1,234.56", true)]
    [InlineData("-", true)]
    [InlineData("不适用", true)]
    [InlineData("12.5%", true)]
    [InlineData("2024", false)]
    [InlineData("2024.12.31", false)]
    [InlineData("金额", false)]
    [InlineData("", false)]
    public void IsFigure_Cell_IsNoYearOrWord(string text, bool expected) => HeaderRowDetector.IsFigure(text).Should().Be(expected);

    [Fact]
    public void Build_GroupOverBlankCells_NamesAllOfThem() =>
        Paths("项目 | 2024年度 | | 2023年度 |\n | 金额 | 占比 | 金额 | 占比").Should().Equal("项目", "2024年度>金额", "2024年度>占比", "2023年度>金额", "2023年度>占比");

    [Fact]
    public void Build_SpreadCells_AreNamedOnce() =>
        Paths("项目 | 2024年度 | ~2024年度\n~项目 | 金额 | 占比").Should().Equal("项目", "2024年度>金额", "2024年度>占比");

    [Fact]
    public void Build_ColumnWithoutNamesBelow_StaysOutOfTheGroup() =>
        Paths("项目 | 2024年度 | | 备注\n | 金额 | 占比 |").Should().Equal("项目", "2024年度>金额", "2024年度>占比", "备注");

    [Fact]
    public void Build_SameNameUnderItsOwnGroup_IsKeptTwice() =>
        Paths("项目 | 合计 | \n | 合计 | 占比").Should().Equal("项目", "合计>合计", "合计>占比");

    [Fact]
    public void Build_NoHeader_GivesEmptyPaths() => HeaderPathBuilder.Build([], 3).Should().HaveCount(3).And.OnlyContain(path => path.IsEmpty);

    [Theory]
    [InlineData("项目 | 金额", "软件 | 1.00\n硬件 | 2.00", 1)]
    [InlineData("地区 | 产品 | 金额", "华东 | 软件 | 1.00\n华南 | 硬件 | 2.00", 2)]
    [InlineData("序号 | 客户 | 金额", "1 | 甲客户 | 1.00\n2 | 乙客户 | 2.00", 2)]
    [InlineData("客户 | 地区 | 备注", "甲 | 华东 | 老客户\n乙 | 华南 | 新客户", 1)]
    [InlineData("年份 | 金额", "2023 | 1.00\n2024 | 2.00", 1)]
    [InlineData("项目 | 本期 | 上期", " | 1.00 | -\n软件 | - | 2.00", 1)]
    public void StubColumns_LeadingColumnsOfWords_AreCounted(string header, string body, int expected)
    {
        ImmutableArray<GridRow> head = Grids.Of(header);

        StubColumnDetector.Count(HeaderPathBuilder.Build(head, head[0].Cells.Length), Grids.Of(body)).Should().Be(expected);
    }

    private static IEnumerable<string> Paths(string header)
    {
        ImmutableArray<GridRow> rows = Grids.Of(header);
        return HeaderPathBuilder.Build(rows, rows[0].Cells.Length).Select(path => string.Join('>', path));
    }
}
