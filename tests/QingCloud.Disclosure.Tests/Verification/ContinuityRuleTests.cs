using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>What cannot be, whatever else is right: ages that grow, rates above the whole, parts above their whole.</summary>
public sealed class ContinuityRuleTests
{
    private static readonly string[] Aging = Documents.Table(
        "应收账款按账龄披露如下：", "万元", "账龄 2023年12月31日 2022年12月31日", "1年以内 4,105.55 5,349.53", "1至2年 1,826.56 1,220.86", "2至3年 743.36 436.05", "3年以上 1,235.40 962.30", "合计 7,910.87 7,968.74");

    [Fact]
    public void AgingBuckets_ThatGrowOlder_AreSilent() => Documents.Findings(Aging).Should().BeEmpty();

    [Theory]
    [InlineData("2023年6月30日", "2022年12月31日", "3年以上", "1,500.00")]
    [InlineData("2023年12月31日", "2022年12月31日", "3年以上", "1,500.00")]
    [InlineData("2023年12月31日", "2022年12月31日", "2至3年", "1,300.00")]
    public void AgingBucket_LargerThanAllThatCouldGrowIntoIt_IsAWarning(string now, string before, string bucket, string balance)
    {
        string[] rows = ["1年以内 4,105.55 5,349.53", "1至2年 1,826.56 1,220.86", "2至3年 743.36 436.05", "3年以上 1,235.40 962.30"];
        string[] changed = [.. rows.Select(row => row.StartsWith(bucket, StringComparison.Ordinal) ? $"{bucket} {balance} {row.Split(' ')[2]}" : row)];

        Finding finding = Documents.Findings(Documents.Table("应收账款按账龄披露如下：", "万元", [$"账龄 {now} {before}", .. changed])).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.AgingContinuity);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Row.Should().Be(bucket);
    }

    [Fact]
    public void AgingBucket_OfATableOfTheOtherDate_IsCompared()
    {
        string[] now = Documents.Table("2023年末应收账款账龄如下：", "万元", "账龄 2023年12月31日", "1年以内 4,105.55", "1至2年 5,826.56", "2至3年 743.36", "合计 10,675.47");
        string[] before = Documents.Table("2022年末应收账款账龄如下：", "万元", "账龄 2022年12月31日", "1年以内 5,349.53", "1至2年 1,220.86", "2至3年 1,024.43", "合计 7,594.82");

        Finding finding = Documents.Findings([.. now, .. before]).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.AgingContinuity);
        finding.Place.Text.Should().Be("5,826.56");
        finding.Related.Should().ContainSingle().Which.Text.Should().Be("5,349.53");
    }

    [Theory]
    [InlineData("97.35%", 0)]
    [InlineData("103.52%", 1)]
    public void MigrationRate_AboveTheWhole_IsAWarning(string rate, int findings)
    {
        Documents.Findings(Documents.Table("迁徙率如下：", "%", "账龄 2022年至2023年迁徙率 2021年至2022年迁徙率", "1年以内 23.52% 31.08%", $"1-2年 {rate} 61.40%", "2-3年 88.10% 79.25%")).Select(finding => (finding.Rule, finding.Severity)).Should()
            .Equal(Enumerable.Repeat((VerificationRules.RateCap, FindingSeverity.Warning), findings));
    }

    [Theory]
    [InlineData("605.40", 0)]
    [InlineData("950.40", 1)]
    public void Debtor_AboveTheWholeBucketOfItsAge_IsAWarning(string balance, int findings)
    {
        string[] debtors = Documents.Table("2023年末应收账款前五名如下：", "万元", "单位名称 2023年12月31日应收账款余额 账龄", "客户一 1,205.40 1年以内", $"客户二 {balance} 2至3年");

        Documents.Findings([.. Aging, .. debtors]).Select(finding => finding.Rule).Should().Equal(Enumerable.Repeat(VerificationRules.DebtorWithinBucket, findings));
    }

    [Fact]
    public void Parent_WithTheGroupsFigures_IsSilent() =>
        Documents.Findings([.. BalanceSheet.Of(2023, "合并资产负债表"), "", .. BalanceSheet.Of(2023, "母公司资产负债表")[4..]]).Should().BeEmpty();

    [Theory]
    [InlineData("货币资金", 1)]
    [InlineData("股本", 1)]
    [InlineData("应收账款", 0)]
    public void Parent_AboveTheGroup_IsAWarningOnlyWhereNothingWithinTheGroupExplainsIt(string item, int findings)
    {
        (string, int, decimal)[] more = [(item, 2023, 52_318.40m), ("未分配利润", 2023, 0m)];

        Documents.Findings([.. BalanceSheet.Of(2023, "合并资产负债表"), "", .. BalanceSheet.Of(2023, "母公司资产负债表", more)[4..]])
            .Where(finding => finding.Rule == VerificationRules.ParentWithinGroup).Select(finding => (finding.Row!, finding.Severity)).Should().Equal(Enumerable.Repeat((item, FindingSeverity.Warning), findings));
    }

    [Fact]
    public void Points_PrintedAsPercentInAColumn_AreOneWarning()
    {
        Finding finding = Documents.Findings(Documents.Table(
            "毛利率情况如下：", "万元", "项目 2023年度毛利率 2022年度毛利率 变动比例", "甲产品 45.09% 16.10% 28.99%", "乙产品 76.16% 76.50% -0.34%", "丙产品 19.83% 14.58% 5.25%")).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.PointsAsRate);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Correction!.Kind.Should().Be(CorrectionKind.PointsAsRate);
    }

    [Theory]
    [InlineData("变动（百分点） 28.99% -0.34% 5.25%")]
    [InlineData("变动比例 28.99个百分点 -0.34个百分点 5.25个百分点")]
    [InlineData("变动比例 180.06% -0.44% 36.01%")]
    public void Points_PrintedAsSuch_OrAGrowthOfRates_IsSilent(string column)
    {
        string[] cells = column.Split(' ');

        Documents.Findings(Documents.Table(
            "毛利率情况如下：", "万元", $"项目 2023年度毛利率 2022年度毛利率 {cells[0]}", $"甲产品 45.09% 16.10% {cells[1]}", $"乙产品 76.16% 76.50% {cells[2]}", $"丙产品 19.83% 14.58% {cells[3]}")).Should().BeEmpty();
    }

    [Fact]
    public void ParentsNote_WithTheGroupsFigure_SaysThatItIsTheOtherScopes()
    {
        string[] group = BalanceSheet.Of(2023, "合并资产负债表");
        string[] parent = BalanceSheet.Of(2023, "母公司资产负债表", ("应收账款", 2023, -352_318.40m), ("流动资产合计", 2023, -352_318.40m), ("资产总计", 2023, -352_318.40m), ("未分配利润", 2023, -352_318.40m), ("所有者权益合计", 2023, -352_318.40m), ("负债和所有者权益总计", 2023, -352_318.40m))[4..];
        string Cell(string[] lines, int column) => lines.First(line => line.StartsWith("应收账款\t", StringComparison.Ordinal)).Split('\t')[column];
        string[] note = ["", "十、母公司财务报表主要项目注释", "", "1、应收账款", "", "单位：元", "", "项目\t期末余额\t期初余额", $"账面余额\t{Cell(group, 1)}\t{Cell(parent, 2)}", $"合计\t{Cell(group, 1)}\t{Cell(parent, 2)}", ""];

        Finding finding = Documents.Findings([.. group, "", .. parent, .. note]).Should().ContainSingle(finding => finding.Rule == VerificationRules.NoteAgainstStatement).Subject;

        finding.Place.Text.Should().Be(Cell(group, 1));
        finding.Correction!.Kind.Should().Be(CorrectionKind.OtherOperand);
    }
}
