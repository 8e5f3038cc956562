using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.NonRecurring;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Volumes;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>Equity, companies, non-recurring items, investments, volumes and deposits, each in a small document of its own.</summary>
public sealed class CorporateModelTests
{
    [Fact]
    public void EquityChanges_ByComponent_GoFromOpeningToClosing()
    {
        EquityChanges changes = Read("""
            甲乙科技股份有限公司2024年年度报告

            母公司所有者权益变动表
            单位：元
            | 项目 | 2024年度 |  |  |  |
            | --- | --- | --- | --- | --- |
            |  | 股本 | 资本公积 | 未分配利润 | 所有者权益合计 |
            | 一、上年期末余额 | 100.00 | 50.00 | 20.00 | 170.00 |
            | 二、本年期初余额 | 100.00 | 50.00 | 20.00 | 170.00 |
            | 三、本期增减变动金额（减少以“－”号填列） |  |  | 5.00 | 5.00 |
            | （一）综合收益总额 |  |  | 15.00 | 15.00 |
            | （三）利润分配 |  |  | -10.00 | -10.00 |
            | 四、本期期末余额 | 100.00 | 50.00 | 25.00 | 175.00 |
            """).EquityChanges.Should().ContainSingle().Subject;

        (changes.Scope, changes.Period).Should().Be((Scope.Parent, ReportingPeriod.Year(2024)));
        changes["Closing"]!["RetainedEarnings"]!.Amount.Value.Should().Be(25m);
        changes["ComprehensiveIncome"]!["TotalEquity"]!.Amount.Value.Should().Be(15m);
        changes["ProfitDistribution"]!["CapitalReserve"].Should().BeNull("the cell is blank");
    }

    [Fact]
    public void NonRecurring_ItemsOfTheList_HaveTheirConcepts()
    {
        NonRecurringItems items = Read("""
            甲乙科技股份有限公司2024年年度报告

            1、当期非经常性损益明细表
            单位：元
            | 项目 | 金额 | 说明 |
            | --- | --- | --- |
            | 非流动性资产处置损益 | -10.00 |  |
            | 计入当期损益的政府补助 | 500.00 | 稳岗 |
            | 减：所得税影响额 | 73.50 |  |
            | 合计 | 416.50 |  |
            """).NonRecurring.Should().ContainSingle().Subject;

        items.Period.Should().Be(ReportingPeriod.Year(2024));
        (items["GovernmentGrants"]!.Amount.Value, items["GovernmentGrants"]!.Note).Should().Be((500m, "稳岗"));
        items["IncomeTaxEffect"]!.Amount.Value.Should().Be(73.5m);
        items.Total!.Amount.Value.Should().Be(416.5m);
    }

    [Fact]
    public void Companies_MainSubsidiaries_HaveBalancesAtTheEndAndFlowsOfThePeriod()
    {
        CompanySchedule companies = Read("""
            甲乙科技股份有限公司2024年年度报告

            九、主要控股参股公司分析
            单位：万元
            | 公司名称 | 公司类型 | 主要业务 | 注册资本 | 总资产 | 营业收入 | 净利润 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 苏州甲软件有限公司 | 子公司 | 软件 | 500.00 | 1,200.00 | 900.00 | 85.00 |
            | 上海乙机器人有限公司 | 参股公司 | 机器人 | 800.00 | 3,000.00 | 1,100.00 | -50.00 |
            """).Companies.Should().ContainSingle().Subject;

        CompanyLine first = companies["苏州甲软件有限公司"]!;
        (first.Relation, first.Business, first.RegisteredCapital!.Value).Should().Be(("子公司", "软件", 5_000_000m));
        first["TotalAssets", ReportingPeriod.At(new LocalDate(2024, 12, 31))]!.Figure.Value.Should().Be(12_000_000m);
        companies.Lines[1]["NetProfit", ReportingPeriod.Year(2024)]!.Figure.Value.Should().Be(-500_000m);
    }

    [Fact]
    public void Companies_KeyFiguresLineByLine_AreOneCompanyForEachColumn()
    {
        CompanySchedule companies = Read("""
            <html><body><p>甲乙科技股份有限公司2024年年度报告</p>
            <p>（3）重要联营企业的主要财务信息</p><p>单位：元</p>
            <table>
            <tr><td rowspan="2"></td><td colspan="2">期末余额/本期发生额</td><td colspan="2">期初余额/上期发生额</td></tr>
            <tr><td>丙公司</td><td>丁公司</td><td>丙公司</td><td>丁公司</td></tr>
            <tr><td>流动资产</td><td>10.00</td><td>20.00</td><td>11.00</td><td>21.00</td></tr>
            <tr><td>资产合计</td><td>30.00</td><td>40.00</td><td>31.00</td><td>41.00</td></tr>
            <tr><td>负债合计</td><td>5.00</td><td>6.00</td><td>7.00</td><td>8.00</td></tr>
            <tr><td>净利润</td><td>1.00</td><td>-2.00</td><td>3.00</td><td>-4.00</td></tr>
            </table></body></html>
            """).Companies.Should().ContainSingle().Subject;

        companies.Lines.Select(line => line.Name).Should().Equal("丙公司", "丁公司");
        companies["丁公司"]!["NetProfit", ReportingPeriod.Year(2023)]!.Figure.Value.Should().Be(-4m);
        companies["丙公司"]!["TotalAssets", ReportingPeriod.At(new LocalDate(2024, 12, 31))]!.Figure.Value.Should().Be(30m);
    }

    [Fact]
    public void ProjectInvestments_OfRaisedFunds_HavePlanSpendingAndProgress()
    {
        DisclosureModels models = Read("""
            甲乙科技股份有限公司2024年年度报告

            （1）募集资金总体使用情况
            单位：万元
            | 募集年份 | 募集方式 | 募集资金总额 | 本期已使用募集资金总额 | 已累计使用募集资金总额 | 尚未使用募集资金总额 | 尚未使用募集资金用途及去向 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 2021年 | 首次公开发行 | 5,000.00 | 300.00 | 4,000.00 | 1,000.00 | 专户 |

            （2）募集资金承诺项目情况
            单位：万元
            | 承诺投资项目和超募资金投向 | 是否已变更项目 | 募集资金承诺投资总额 | 调整后投资总额（1） | 本报告期投入金额 | 截至期末累计投入金额（2） | 截至期末投资进度（3）＝（2）/（1） | 项目达到预定可使用状态日期 | 本报告期实现的效益 |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 包装基地 | 否 | 4,000.00 | 3,600.00 | 300.00 | 3,240.00 | 90.00% | 2025年06月30日 | 12.34 |
            """);

        RaisedFunds funds = models.RaisedFunds.Should().ContainSingle().Subject.Lines[0];
        (funds.Raised!.Value, funds.InPeriod!.Value, funds.Accumulated!.Value, funds.Unused!.Value).Should().Be((50_000_000m, 3_000_000m, 40_000_000m, 10_000_000m));
        ProjectInvestments projects = models.ProjectInvestments.Should().ContainSingle().Subject;
        ProjectInvestment project = projects["包装基地"]!;
        projects.IsRaisedFunds.Should().BeTrue();
        (project.Planned!.Value, project.Adjusted!.Value, project.Accumulated!.Value, project.Progress!.Value, project.ReadyBy)
            .Should().Be((40_000_000m, 36_000_000m, 32_400_000m, 0.9m, "2025年06月30日"));
    }

    [Fact]
    public void Volumes_MadeSoldAndStocked_StandByRowWithTheirUnit()
    {
        VolumeSchedule[] volumes = [.. Read("""
            公司实物销售情况
            | 行业分类 | 项目 | 单位 | 2024年 | 2023年 | 同比增减 |
            | --- | --- | --- | --- | --- | --- |
            | 包装机 | 销售量 | 台 | 1,200 | 1,000 | 20.00% |
            |  | 生产量 | 台 | 1,300 | 1,100 | 18.18% |
            """).Volumes];

        volumes.Select(volume => volume.Period).Should().Equal(ReportingPeriod.Year(2024), ReportingPeriod.Year(2023));
        VolumeLine made = volumes[0].Lines[1];
        (made.Name, made.Item, made.Unit, made.Quantity!.Value, made.Growth!.Value).Should().Be(("包装机", "生产量", "台", 1_300m, 0.1818m));
        volumes[1].Lines[1].Growth.Should().BeNull();
    }

    [Fact]
    public void Volumes_ByColumns_HaveQuantityPriceAndAmount()
    {
        VolumeLine line = Read("""
            原料采购情况
            单位：万元
            | 项目 | 2024年度 |  |  | 2023年度 |  |  |
            | --- | --- | --- | --- | --- | --- | --- |
            |  | 采购数量(吨) | 采购单价(元/吨) | 采购金额 | 采购数量(吨) | 采购单价(元/吨) | 采购金额 |
            | 钢材 | 250.00 | 4,000.00 | 100.00 | 200.00 | 4,500.00 | 90.00 |
            | 铜材 | 20.00 | 70,000.00 | 140.00 | 10.00 | 68,000.00 | 68.00 |
            """).Volumes[0].Lines[0];

        (line.Quantity!.Value, line.UnitPrice!.Value, line.Amount!.Value).Should().Be((250m, 4_000m, 1_000_000m));
    }

    [Fact]
    public void Deposits_MonthByMonth_HaveBalanceRateAndInterest()
    {
        DepositInterestSchedule deposits = Read("""
            2024年利息收入测算如下：
            单位：万元
            | 月份 | 月末存款余额 | 加权平均余额 | 平均月利率 | 应计利息收入测算 | 利息收入 |
            | --- | --- | --- | --- | --- | --- |
            | 1月 | 1,000.00 | 900.00 | 0.02% | 0.18 | 0.20 |
            | 2月 | 1,100.00 | 1,050.00 | 0.02% | 0.21 | 0.20 |
            | 3月 | 1,200.00 | 1,150.00 | 0.02% | 0.23 | 0.25 |
            """).Deposits.Should().ContainSingle().Subject;

        DepositMonth march = deposits.Lines[2];
        march.Period.Should().Be(ReportingPeriod.Months(2024, 3, 3));
        (march.Balance!.Value, march.AverageBalance!.Value, march.InterestRate!.Value, march.ComputedInterest!.Value, march.Interest!.Value)
            .Should().Be((12_000_000m, 11_500_000m, 0.0002m, 2_300m, 2_500m));
    }

    private static DisclosureModels Read(string text) => DisclosureAnalyzer.Default.Analyze(text).Models;
}
