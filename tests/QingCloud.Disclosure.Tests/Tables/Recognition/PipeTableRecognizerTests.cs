using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Tables.Recognition;

public sealed class PipeTableRecognizerTests
{
    [Theory]
    [InlineData("| 项目 | 金额 |\n| 甲 | 1.00 | | | | | |\n| 合计 | 1.00 |\n", 2)]
    [InlineData("| 项目 | 金额 | 备注 |\n| 甲 | 1.00 | |\n| 合计 | 1.00 | |\n", 3)]
    [InlineData("| 项目 | 金额 | 备注 |\n| --- | --- | --- |\n| 甲 | 1.00 | | | | |\n| 合计 | 1.00 | |\n", 3)]
    [InlineData("| 项目 | 金额 | |\n| 甲 | 1.00 | 已收 | | |\n| 合计 | 1.00 | |\n", 3)]
    public void Recognize_BlanksThatOnlyOneRowEndsIn_AreNoColumns(string text, int columns)
    {
        Table table = DisclosureAnalyzer.Default.Analyze("单位：元\n\n" + text).Tables.Should().ContainSingle().Which;

        table.Columns.Should().HaveCount(columns);
    }

    [Theory]
    [InlineData("| 项目 | 2020年 | 2020年 | 2019年 | 2019年 |\n| --- | --- | --- | --- | --- |\n| | 金额 | 比例 | 金额 | 比例 |\n", "项目 ; 2020年|金额 ; 2020年|比例 ; 2019年|金额 ; 2019年|比例")]
    [InlineData("| 项目 | 2020年 | 2020年 | 2019年 | 2019年 |\n| --- | --- | --- | --- | --- |\n| 项目 | 金额 | 比例 | 金额 | 比例 |\n", "项目 ; 2020年|金额 ; 2020年|比例 ; 2019年|金额 ; 2019年|比例")]
    [InlineData("| 项目 | 2020年 | 2020年 | 变动 | 备注 |\n| --- | --- | --- | --- | --- |\n| 项目 | 金额 | 比例 | 变动 | 备注 |\n", "项目 ; 2020年|金额 ; 2020年|比例 ; 变动 ; 备注")]
    public void Recognize_GroupNamesRepeatedOverTheirColumns_AreOneLevelOfTheHeader(string header, string columns)
    {
        Table table = DisclosureAnalyzer.Default.Analyze($"单位：元\n\n{header}| 软件 | 60.00 | 60.00% | 30.00 | 75.00% |\n| 硬件 | 40.00 | 40.00% | 10.00 | 25.00% |\n").Tables.Should().ContainSingle().Which;

        string.Join(" ; ", table.Columns.Select(column => string.Join('|', column.Path))).Should().Be(columns);
        table.Rows.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("| 项目 | 内容 | 内容 |\n| --- | --- | --- |\n| | 甲 | 甲 |\n| 软件 | 60.00 | 50.00 |\n| 硬件 | 40.00 | 30.00 |\n", 3)]
    [InlineData("| 客户 | 产品 | 地区 |\n| --- | --- | --- |\n| 客户 | 软件 | 华东 |\n| 硬件 | 40.00 | 30.00 |\n| 软件 | 40.00 | 30.00 |\n", 3)]
    public void Recognize_RowOfWordsThatSplitsNoGroup_StaysARow(string table, int rows) =>
        DisclosureAnalyzer.Default.Analyze("单位：元\n\n" + table).Tables.Should().ContainSingle().Which.Rows.Should().HaveCount(rows);
}
