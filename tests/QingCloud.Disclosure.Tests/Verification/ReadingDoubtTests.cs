using QingCloud.Disclosure.Verification;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Tables that the reader could not put together again: what does not add up there is not called an error of the filer.</summary>
public sealed class ReadingDoubtTests
{
    [Theory]
    [InlineData("工资保证金800,000.00", true, false)]
    [InlineData("总计9,486.49", true, false)]
    [InlineData("1-2年13.08%", true, false)]
    [InlineData("36,518.80未来12个月预期信用损失", false, true)]
    [InlineData("-36,518.80整个存续期", false, true)]
    [InlineData("1,000.00万元", false, false)]
    [InlineData("保底1.5%,预期2.90%", false, false)]
    [InlineData("1年以内", false, false)]
    [InlineData("2023年12月31日余额", false, false)]
    [InlineData("组合1", false, false)]
    [InlineData("800,000.00", false, false)]
    [InlineData("注2.5", false, false)]
    [InlineData("", false, false)]
    public void FigureAndWords_InOneCell_AreTold(string text, bool isBehind, bool isBefore)
    {
        LostBorders.EndsInFigure(text).Should().Be(isBehind);
        LostBorders.BeginsWithFigure(text).Should().Be(isBefore);
    }

    [Fact]
    public void Total_OfRowsOfWhichOneLostABorder_IsDoubtful()
    {
        string[] rows = ["项目 期末余额 期初余额", "甲 1,230.40 2,310.55", "乙345.10 456.20", "丙 567.30 678.40", "丁 1,001.25 909.35", "合计 3,144.05 4,354.50"];

        Documents.Findings(Documents.Table("余额如下：", "万元", rows)).Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        Documents.Findings(Documents.Table("余额如下：", "万元", [.. rows[..2], "乙 345.10 465.20", .. rows[3..]])).Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Shares_OfSeveralTotals_AreOfTheirOwn()
    {
        string[] header = ["产品 成本项目 金额 占总成本比例(%)", "设备 制造费用 3,718.79 14.84"];

        Documents.Findings(Documents.Table("成本如下：", "万元", [.. header, "集装箱 直接材料 54,922.42 86.89", "集装箱 直接人工 4,184.44 6.62", "集装箱 制造费用 4,102.27 6.49"])).Should().BeEmpty();
    }

    [Fact]
    public void Total_OfARowThatMovedByACell_IsDoubtful()
    {
        string[] rows = ["项目 期初余额 本期增加 本期减少 期末余额", "甲 904.21 29.32 20.79 912.74", "乙 672.58 19.40 - 691.98", "丙 989.57 137.61 - 1,127.18", "丁 231.75 -- 231.75", "合计 2,798.11 186.33 20.79 2,963.65"];

        Documents.Findings(Documents.Table("变动如下：", "万元", rows)).Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        Documents.Findings(Documents.Table("变动如下：", "万元", [.. rows[..4], "丁 231.75 - - 321.75", .. rows[5..]])).Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }
}
