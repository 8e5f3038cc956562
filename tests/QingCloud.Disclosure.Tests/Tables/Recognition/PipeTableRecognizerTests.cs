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
}
