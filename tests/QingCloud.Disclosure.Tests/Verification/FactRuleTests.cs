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

    [Theory]
    [InlineData("37,495.83", 0)]
    [InlineData("37,494.50", 1)]
    public void Totals_OfTwoTablesOfDifferentForm_AreOneFigure(string total, int findings)
    {
        string[] byProduct = ["项目 2021年度 2022年度 2023年度", "软件 18,872.91 11,490.49 7,951.93", "硬件 28,788.83 26,005.34 21,614.01", "合计 47,661.74 37,495.83 29,565.94"];
        string[] byCustomer = ["客户性质 2021年度 2022年度 2023年度", "国有企业 17,258.84 5,133.24 1,502.39", $"民营企业 30,402.90 {(findings == 0 ? "32,362.59" : "32,361.26")} 28,063.55", $"合计 47,661.74 {total} 29,565.94"];

        Finding[] found = [.. Documents.Findings([.. Documents.Table("收入按产品如下：", "万元", byProduct), .. Documents.Table("收入按客户如下：", "万元", byCustomer)])];

        found.Select(finding => (finding.Rule, finding.Place.Text, finding.Related[0].Text)).Should()
            .Equal(Enumerable.Repeat((VerificationRules.TableAgainstTable, "37,494.50", "37,495.83"), findings));
    }

    [Fact]
    public void RowsOfOneName_InDifferentUnits_AreTheSameFigure()
    {
        string[] inYuan = ["项目 2022年度 2023年度", "营业收入 374,958,312.45 295,659,387.21", "营业成本 301,958,312.45 245,659,387.21"];
        string[] inTenThousand = ["项目 2022年度 2023年度", "营业收入 37,495.83 29,565.94", "营业成本 30,195.83 24,565.94"];

        Documents.Findings([.. Documents.Table("利润表摘要如下：", "元", inYuan), .. Documents.Table("经营情况如下：", "万元", inTenThousand)]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "697.03", "")]
    [InlineData("200.00", "497.03", "")]
    [InlineData("697.03", "-", "")]
    [InlineData("4,646.88", "697.03", "4,646.88")]
    [InlineData("200.00", "697.03", "200.00")]
    public void DeferredTax_AfterOffsetting_IsWhatIsLeft(string offset, string net, string found)
    {
        string[] document =
        [
            "未经抵销的递延所得税资产如下：", "", "单位：万元", "",
            "<table><tr><td rowspan=2>项目</td><td colspan=2>2023年12月31日</td></tr><tr><td>可抵扣暂时性差异</td><td>递延所得税资产</td></tr>",
            "<tr><td>租赁负债</td><td>4,000.00</td><td>600.00</td></tr><tr><td>可抵扣亏损</td><td>646.88</td><td>97.03</td></tr><tr><td>合计</td><td>4,646.88</td><td>697.03</td></tr></table>", "",
            "以抵销后净额列示的递延所得税资产如下：", "", "单位：万元", "",
            "<table><tr><td rowspan=2>项目</td><td colspan=2>2023年12月31日</td></tr><tr><td>递延所得税资产和负债互抵金额</td><td>抵销后递延所得税资产或负债余额</td></tr>",
            $"<tr><td>递延所得税资产</td><td>{offset}</td><td>{net}</td></tr></table>",
        ];

        Documents.Findings(document).Where(finding => finding.Rule == VerificationRules.TableAgainstTable).Select(finding => finding.Place.Text).Should().Equal(found.Length == 0 ? [] : [found]);
    }

    [Theory]
    [InlineData("1,619.46", "1,619.46", "")]
    [InlineData("1,557.12", "1,619.46", "1,557.12")]
    [InlineData("1,557.12", "1,700.00", "")]
    public void ShareBasedPayment_IsThatOfTheExpensesAndTheReserve(string cost, string reserve, string found)
    {
        string[] document =
        [
            "示例科技股份有限公司2023年年度报告", "", "七、合并财务报表项目注释", "",
            "1、资本公积", "", "单位：万元", "", "项目\t期初余额\t本期增加\t本期减少\t期末余额", "股本溢价\t5,000.00\t\t\t5,000.00", $"其他资本公积\t2,000.00\t{reserve}\t\t{(2000m + decimal.Parse(reserve, System.Globalization.CultureInfo.InvariantCulture)).ToString("N2", System.Globalization.CultureInfo.InvariantCulture)}", "",
            "2、管理费用", "", "单位：万元", "", "项目\t2023年度\t2022年度", "职工薪酬\t3,019.81\t3,004.93", "股份支付\t1,619.46\t926.60", "合计\t4,639.27\t3,931.53", "",
            "3、本期股份支付费用", "", "单位：万元", "", "授予对象类别\t以权益结算的股份支付费用\t以现金结算的股份支付费用", $"公司员工\t{cost}\t12.00", $"合计\t{cost}\t12.00", "",
        ];

        Documents.Findings(document).Where(finding => finding.Rule == VerificationRules.TableAgainstTable).Select(finding => finding.Place.Text).Should().Equal(found.Length == 0 ? [] : [found]);
    }
}
