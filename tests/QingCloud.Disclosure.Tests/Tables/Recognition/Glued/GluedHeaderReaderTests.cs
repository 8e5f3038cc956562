using FluentAssertions;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public class GluedHeaderReaderTests
{
    [Theory]
    [InlineData("项目期末余额期初余额", "项目 期末余额 期初余额")]
    [InlineData("客户名称合同金额占营业收入比例", "客户名称 合同金额 占营业收入比例")]
    [InlineData("借款银行借款金额年利率", "借款银行 借款金额 年利率")]
    [InlineData("项目2024年1-6月2023年12月31日", "项目 2024年1-6月 2023年12月31日")]
    [InlineData("单位名称期末 余额成立日期", "单位名称 期末 余额 成立日期")]
    public void Read_OneLine_FindsTheCellsOfTheFieldsWords(string line, string expected)
    {
        string cells = string.Join(' ', Best(expected.Replace("期末 余额", "期末余额", StringComparison.Ordinal).Split(' ').Length, line));
        cells.Should().Be(expected);
    }

    [Fact]
    public void Read_SubHeadsOfUnequalGroups_EachGroupBeginsAlike() =>
        Best(7, "项目2023年2022年", "销售收入变动比例毛利率变动比例销售收入毛利率").Should().Equal(
            "项目", "2023年|销售收入", "2023年|变动比例", "2023年|毛利率", "2023年|变动比例", "2022年|销售收入", "2022年|毛利率");

    [Fact]
    public void Read_StackedLabels_GiveTwoLabelColumns() =>
        Best(6, "年度管理领用研发领用", "库龄1年内1-2年1年内1-2年", "类别金额金额金额金额").Should().Equal(
            "年度", "类别", "管理领用|1年内|金额", "管理领用|1-2年|金额", "研发领用|1年内|金额", "研发领用|1-2年|金额");

    private static string[] Best(int columns, params string[] lines) =>
        [.. new GluedHeaderReader(new(new(HeaderVocabulary.Default, new(new Dictionary<string, int>()))), new(HeaderVocabulary.Default)).ReadGrowing(lines).Last()
            .First(layout => layout.Columns.Length == columns).Columns.Select(column => string.Join('|', column.Path))];
}
