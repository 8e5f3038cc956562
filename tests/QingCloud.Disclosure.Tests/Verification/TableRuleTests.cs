using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Rules on the figures of one table: what is right stays silent, what is wrong is named with its place and its repair.</summary>
public sealed class TableRuleTests
{
    [Fact]
    public void Footing_RightWithinRounding_IsSilent()
    {
        Documents.Findings(Documents.Table(
            "收入构成如下：", "万元", "项目 2024年度 2023年度", "软件 1,200.14 1,100.25", "硬件 800.33 700.14", "服务 333.34 300.04", "合计 2,333.80 2,100.42")).Should().BeEmpty();
    }

    [Fact]
    public void Footing_OneDigitWrong_NamesTheFigureAndTheRepair()
    {
        Finding finding = Documents.Error(Documents.Table(
            "收入构成如下：", "万元", "项目 2024年度 2023年度", "软件 1,200.14 1,100.25", "硬件 800.33 700.14", "服务 333.34 300.04", "合计 2,383.81 2,100.43"));

        finding.Rule.Should().Be(VerificationRules.Footing);
        finding.Place.Text.Should().Be("2,383.81");
        finding.Line.Should().Be(9);
        finding.Row.Should().Be("合计");
        finding.Correction!.Kind.Should().Be(CorrectionKind.Digit);
        finding.Gap.Should().BeInRange(499_800m, 500_000m, "it is in yuan");
    }

    [Fact]
    public void Footing_RowLeftOutInOneOfTwoColumns_IsFoundAtItsSubtotal()
    {
        Finding finding = Documents.Error(Documents.Table(
            "政府补助如下：", "元", "补助项目 本期发生金额 上期发生金额", "技术改造资金 1,600,000.00 -", "质量奖励经费 - 100,000.00", "科技支出资助 - 100,000.00", "知识产权资助 346,200.00 34,640.55",
            "专项引导资金 32,500.00 65,000.00", "小计 1,978,700.00 234,640.55"));

        finding.Rule.Should().Be(VerificationRules.Footing);
        finding.Place.Text.Should().Be("234,640.55");
    }

    [Fact]
    public void RateTimesBase_AmountOfTheOldRate_IsFoundAtTheAmount()
    {
        Finding[] findings = [.. Documents.Findings(Documents.Table(
            "坏账准备计提情况如下：", "万元", "账龄 账面余额 计提比例 坏账准备", "1年以内 2,576.84 5.00% 128.84", "1-2年 1,013.63 10.00% 101.36", "2-3年 1,255.22 30.00% 376.57", "3-4年 436.05 50.00% 348.84", "合计 5,281.74 18.09% 955.61"))];

        findings.Should().ContainSingle(finding => finding.Rule == VerificationRules.RateTimesBase).Which.Line.Should().Be(9);
    }

    [Fact]
    public void Share_OfAnotherTotal_IsFound()
    {
        Finding finding = Documents.Error(Documents.Table(
            "收入构成如下：", "万元", "项目 金额 占比", "软件 1,200.14 51.42%", "硬件 800.33 34.29%", "服务 333.34 41.28%", "合计 2,333.81 100.00%"));

        finding.Rule.Should().Be(VerificationRules.Share);
        finding.Place.Text.Should().Be("41.28%");
    }

    [Fact]
    public void Share_OffByItsLastDigit_IsFoundAtTheShare()
    {
        Finding finding = Documents.Error(Documents.Table(
            "收入构成如下：", "万元", "项目 金额 占比", "软件 1,100.25 52.38%", "硬件 700.14 33.33%", "服务 300.04 14.29%", "合计 2,100.43 100.00%"));

        finding.Rule.Should().Be(VerificationRules.Share);
        finding.Place.Text.Should().Be("14.29%", "the total is what its parts add up to");
    }

    [Fact]
    public void Growth_FromALoss_IsSilentWhateverItsSign()
    {
        Documents.Findings(Documents.Table(
            "费用如下：", "万元", "项目 2024年度 2023年度 同比变动", "薪酬 3,019.81 3,004.93 0.50%", "折旧 692.20 2,056.15 -66.34%", "中介 370.37 450.32 -17.75%", "股份支付 949.12 -1,019.52 -193.09%")).Should().BeEmpty();
    }

    [Fact]
    public void ProvisionRate_OverTheNetBalance_IsFoundThoughBothPeriodsAgree()
    {
        Finding[] findings = [.. Documents.Findings(Documents.Table(
            "应收账款账龄如下：", "万元", "账龄 2023年12月31日 2022年12月31日", "1年以内 4,105.55 5,349.53", "1至2年 1,826.56 1,220.86", "2年以上 3,478.70 2,939.08", "小计 9,410.81 9,509.47", "减：坏账准备 2,967.86 2,246.80", "合计 6,442.95 7,262.67", "坏账整体计提比例 46.06% 30.94%"))];

        findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Rule == VerificationRules.RateTimesBase && finding.Correction!.Kind == CorrectionKind.OtherOperand);
    }

    [Fact]
    public void ChangeRate_WithTheWrongSign_IsFound()
    {
        Finding finding = Documents.Error(
            "各公司费用变动如下：", "", "单位：万元", "", "<table><tr><td rowspan=2>公司</td><td colspan=2>研发费用变动</td><td colspan=2>研发费用变动率</td></tr>",
            "<tr><td>21-22年</td><td>22-23年</td><td>21-22年</td><td>22-23年</td></tr>",
            "<tr><td>甲</td><td>-1,088.12</td><td>1,853.83</td><td>-7.19%</td><td>-13.20%</td></tr>",
            "<tr><td>乙</td><td>1,625.91</td><td>350.66</td><td>31.03%</td><td>5.11%</td></tr></table>");

        finding.Place.Text.Should().Be("-13.20%");
        finding.Correction!.Kind.Should().Be(CorrectionKind.Sign);
    }

    [Theory]
    [InlineData("5.11%", "")]
    [InlineData("-5.11%", "-5.11%")]
    [InlineData("6.11%", "")]
    public void ChangeRate_WhoseHeadDoesNotNameItsItem_IsHeldAgainstTheChangesBeforeIt(string rate, string found)
    {
        Documents.Findings(
            "各公司费用变动如下：", "", "单位：万元", "", "<table><tr><td rowspan=2>公司</td><td colspan=2>销售费用</td><td colspan=2>变动率</td></tr>",
            "<tr><td>21-22年</td><td>22-23年</td><td>21-22年</td><td>22-23年</td></tr>",
            "<tr><td>甲</td><td>-1,088.12</td><td>1,853.83</td><td>-7.19%</td><td>13.20%</td></tr>",
            "<tr><td>乙</td><td>306.48</td><td>1,370.77</td><td>2.32%</td><td>10.14%</td></tr>",
            "<tr><td>丙</td><td>49.02</td><td>323.88</td><td>0.70%</td><td>4.59%</td></tr>",
            $"<tr><td>丁</td><td>1,625.91</td><td>350.66</td><td>31.03%</td><td>{rate}</td></tr></table>")
            .Select(finding => finding.Place.Text).Should().Equal(found.Length == 0 ? [] : [found]);
    }

    [Fact]
    public void Verify_RuleSwitchedOff_ReportsNothingOfIt()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(string.Join('\n', Documents.Table(
            "收入构成如下：", "万元", "项目 2024年度 2023年度", "软件 1,200.14 1,100.25", "硬件 800.33 700.14", "服务 333.34 300.04", "合计 2,383.81 2,100.43")));

        analysis.Verify(VerificationOptions.Default with { Disabled = [VerificationRules.Footing] }).Findings.Should().BeEmpty();
        analysis.Verify().Coverage.Should().Be(new Coverage(8, 8));
    }
}
