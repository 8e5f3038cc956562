using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Glued;

namespace QingCloud.Disclosure.Tests.Tables.Recognition;

public sealed class HeaderRatiosTests
{
    [Theory]
    [InlineData("项目:Labels 2023年:Figures 2022年:Figures 变动比例:Percentages", "Growth 3 1 2; Growth 3 2 1")]
    [InlineData("产品:Labels 2023年|收入:Amounts 2023年|毛利率:Percentages 2022年|收入:Amounts 2022年|毛利率:Percentages 毛利率变动:Unknown", "Points 5 2 4; Points 5 4 2")]
    [InlineData("产品:Labels 2023年度毛利率:Percentages 2022年度毛利率:Percentages 变动:Unknown", "Points 3 1 2; Points 3 2 1")]
    [InlineData("产品:Labels 营业收入:Amounts 营业成本:Amounts 毛利率:Percentages", "Margin 3 1 2")]
    [InlineData("账龄:Labels 账面余额:Amounts 坏账准备:Amounts 计提比例(%):PrintedRates", "Part 3 2 1")]
    [InlineData("项目:Labels 金额:Amounts 占比:Percentages", "")]
    public void Of_Headers_SayHowRatesAreComputed(string columns, string expected)
    {
        string[][] parts = [.. columns.Split(' ').Select(column => column.Split(':'))];
        ImmutableArray<HeaderRatio> ratios = HeaderRatios.Of([.. parts.Select(part => part[0].Split('|').ToImmutableArray())], [.. parts.Select(part => Enum.Parse<ColumnExpectation>(part[1]))], new(HeaderVocabulary.Default));

        string.Join("; ", ratios.Select(ratio => $"{ratio.Form} {ratio.Result} {ratio.First} {ratio.Second}")).Should().Be(expected);
    }
}
