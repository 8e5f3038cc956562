using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Rules on facts that stand in two tables.</summary>
public sealed class FactRuleTests
{
    private static readonly string[] Expenses = Documents.Table(
        "费用构成如下：", "万元", "项目 2023年度 2022年度 2021年度", "职工薪酬 3,019.81 3,004.93 2,551.31", "其他费用 2,262.47 4,027.43 3,439.34", "剔除股份支付管理费用合计 5,282.28 7,032.36 5,990.65");

    [Theory]
    [InlineData("17.39%", 0)]
    [InlineData("11.77%", 1)]
    public void Growth_WhoseBaseStandsInAnotherTable_IsRecomputed(string growth, int findings)
    {
        string[] table = [
            "变化幅度如下：", "",
            "<table><tr><td rowspan=2>项目</td><td colspan=2>2023年度</td><td colspan=2>2022年度</td></tr><tr><td>金额</td><td>变动幅度</td><td>金额</td><td>变动幅度</td></tr>",
            "<tr><td>管理人员数量（人）</td><td>40</td><td>-24.53%</td><td>53</td><td>-39.77%</td></tr>",
            $"<tr><td>管理费用（剔除股份支付）合计（万元）</td><td>5,282.28</td><td>-24.89%</td><td>7,032.36</td><td>{growth}</td></tr></table>"];

        Documents.Findings([.. Expenses, .. table]).Select(finding => finding.Rule).Should().Equal(Enumerable.Repeat(VerificationRules.Growth, findings));
    }

    [Fact]
    public void TwinTables_WithTwoFiguresSwapped_AreFoundOnce()
    {
        string[] first = ["单位 期末余额 坏账准备 占比", "第一名 9,899,059.41 494,952.97 9.73%", "第二名 7,917,356.84 574,658.68 7.78%", "第三名 5,024,720.47 251,236.02 4.94%", "第四名 4,552,641.50 3,715,641.50 4.47%"];
        string[] second = ["单位 期末余额 坏账准备 占比", "第一名 9,899,059.41 574,658.68 9.73%", "第二名 7,917,356.84 494,952.97 7.78%", "第三名 5,024,720.47 251,236.02 4.94%", "第四名 4,552,641.50 3,715,641.50 4.47%"];

        Finding finding = Documents.Error([.. Documents.Table("合并报表前三名如下：", "元", first), .. Documents.Table("母公司前三名如下：", "元", second)]);

        finding.Rule.Should().Be(VerificationRules.TableAgainstTable);
        finding.Correction!.Kind.Should().Be(CorrectionKind.Swap);
        finding.Place.Text.Should().Be("574,658.68");
    }

    [Fact]
    public void AgingBucket_LargerThanTheYoungerOneAYearBefore_IsAWarning()
    {
        Finding finding = Documents.Findings(Documents.Table(
            "应收账款账龄如下：", "万元", "账龄 2023年12月31日 2022年12月31日", "1年以内 4,105.55 5,349.53", "1至2年 5,826.56 1,220.86", "2至3年 743.36 1,024.43", "合计 10,675.47 7,594.82")).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.AgingContinuity);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Row.Should().Be("1至2年");
    }

    [Fact]
    public void Verify_AFilingAgainstItself_HasNoContradiction()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(string.Join('\n', Expenses));

        DisclosureAnalysis.Verify([analysis, analysis]).Findings.Should().BeEmpty();
    }
}
