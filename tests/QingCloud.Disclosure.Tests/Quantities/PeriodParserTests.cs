using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class PeriodParserTests
{
    [Theory]
    [InlineData("2023年度", "2023-01-01/2023-12-31")]
    [InlineData("2023年", "2023-01-01/2023-12-31")]
    [InlineData("2024年1-6月", "2024-01-01/2024-06-30")]
    [InlineData("２０２４年１—６月", "2024-01-01/2024-06-30")]
    [InlineData("2024 年 1 至 9 月", "2024-01-01/2024-09-30")]
    [InlineData("2024年半年度", "2024-01-01/2024-06-30")]
    [InlineData("2024年下半年", "2024-07-01/2024-12-31")]
    [InlineData("2024年第三季度", "2024-07-01/2024-09-30")]
    [InlineData("2024Q1", "2024-01-01/2024-03-31")]
    [InlineData("2024年2月", "2024-02-01/2024-02-29")]
    [InlineData("2023年12月31日", "2023-12-31")]
    [InlineData("2023.12.31", "2023-12-31")]
    [InlineData("2023-06-30", "2023-06-30")]
    [InlineData("2023年末", "2023-12-31")]
    [InlineData("2023年6月末", "2023-06-30")]
    [InlineData("二〇二二年度", "2022-01-01/2022-12-31")]
    public void TryParse_Dates_ReadsThem(string text, string expected)
    {
        PeriodParser.TryParse(text, out ParsedPeriod period).Should().BeTrue();

        period.Absolute!.ToString().Should().Be(expected);
        period.Relative.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023")]
    [InlineData("2023.2.30")]
    [InlineData("2023.12/31")]
    [InlineData("2024Q5")]
    [InlineData("12023年")]
    [InlineData("2023年度毛利率")]
    [InlineData("1899年")]
    public void TryParse_NoPeriod_IsRefused(string text) => PeriodParser.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("期末", "2024-06-30")]
    [InlineData("期初", "2023-12-31")]
    [InlineData("本期", "2024-01-01/2024-06-30")]
    [InlineData("上年同期", "2023-01-01/2023-06-30")]
    [InlineData("上年年末", "2023-12-31")]
    [InlineData("上年度末", "2023-12-31")]
    [InlineData("上年度", "2023-01-01/2023-12-31")]
    public void Resolve_RelativeWord_UsesTheReportingPeriod(string text, string expected)
    {
        PeriodParser.TryParse(text, out ParsedPeriod period).Should().BeTrue();

        period.Resolve(ReportingPeriod.Months(2024, 1, 6))!.ToString().Should().Be(expected);
        period.Resolve(null).Should().BeNull();
    }

    [Fact]
    public void FindFirst_PeriodOfAComparison_IsNotWhatTheTextIsAbout()
    {
        PeriodParser.FindFirst("营业收入比上年同期增减", out _).Should().BeFalse();
        PeriodParser.FindCompared("营业收入比上年同期增减", out ParsedPeriod compared).Should().BeTrue();
        compared.Relative.Should().Be(RelativePeriod.PriorPeriod);
    }

    [Fact]
    public void FindFirst_YearWithinANumber_IsNoPeriod() => PeriodParser.FindFirst("金额1,2023年", out _).Should().BeFalse();

    [Fact]
    public void YearBefore_LeapMonth_EndsWithTheMonth() =>
        ReportingPeriod.Months(2024, 1, 2).YearBefore().ToString().Should().Be("2023-01-01/2023-02-28");
}
