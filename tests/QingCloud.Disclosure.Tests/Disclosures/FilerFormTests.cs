using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>Forms of tables that some filers choose, where a reader that knows only the common form would take figures for others.</summary>
public sealed class FilerFormTests
{
    [Fact]
    public void Rollforward_YearsAsColumns_HasEachItsOwnYear()
    {
        AllowanceRollforward[] years = [.. Read("""
            应收账款坏账准备变动如下：
            单位：万元
            | 项目 | 2024年度 | 2023年度 |
            | --- | --- | --- |
            | 期初余额 | 250.00 | 210.00 |
            | 本期计提 | 60.00 | 50.00 |
            | 本期核销 | 10.00 | 10.00 |
            | 期末余额 | 300.00 | 250.00 |
            """).Rollforwards];

        years.Select(year => (year.Period, year.Closing!.Value)).Should().Equal((ReportingPeriod.Year(2024), 3_000_000m), (ReportingPeriod.Year(2023), 2_500_000m));
    }

    [Fact]
    public void Rollforward_YearsAsRows_HasEachItsOwnYear()
    {
        AllowanceRollforward[] years = [.. Read("""
            应收账款坏账准备变动如下：
            单位：万元
            | 期间 | 期初余额 | 计提 | 核销 | 期末余额 |
            | --- | --- | --- | --- | --- |
            | 2023年度 | 210.00 | 50.00 | 10.00 | 250.00 |
            | 2024年度 | 250.00 | 60.00 | 10.00 | 300.00 |
            """).Rollforwards];

        years.Select(year => (year.Period, year.Charge!.Value)).Should().Equal((ReportingPeriod.Year(2023), 500_000m), (ReportingPeriod.Year(2024), 600_000m));
    }

    [Fact]
    public void Migration_HeadWithBothYears_TakesBoth()
    {
        MigrationRateTable migration = Read("""
            应收账款迁徙率计算如下：
            | 账龄 | 2022年至2023年迁徙率 | 2023年至2024年迁徙率 | 平均迁徙率 | 历史损失率 |
            | --- | --- | --- | --- | --- |
            | 1年以内 | 22.00% | 20.00% | 21.00% | 10.50% |
            | 1-2年 | 52.00% | 48.00% | 50.00% | 50.00% |
            """).Migration.Should().ContainSingle().Subject;

        migration.Buckets[0].Rates.Select(rate => (rate.From, rate.To)).Should().Equal((ReportingPeriod.Year(2022), ReportingPeriod.Year(2023)), (ReportingPeriod.Year(2023), ReportingPeriod.Year(2024)));
    }

    [Fact]
    public void Aging_HalfYears_AreBuckets() =>
        Read("""
            应收账款账龄情况
            单位：万元
            | 账龄 | 2024年12月31日 |
            | --- | --- |
            | 半年以内 | 60.00 |
            | 半年至1年 | 20.00 |
            | 1-2年 | 20.00 |
            | 合计 | 100.00 |
            """).ReceivablesAging[0].Buckets.Select(line => (line.Bucket!.Value.FromMonths, line.Bucket!.Value.ToMonths)).Should().Equal((0, 6), (6, 12), (12, 24));

    [Fact]
    public void Aging_LineWhoseAgesAreNotRead_IsKeptAndSaid()
    {
        ReceivablesAging aging = Read("""
            应收账款账龄情况
            单位：万元
            | 账龄 | 2024年12月31日 |
            | --- | --- |
            | 1年以内 | 60.00 |
            | 信用期外次年内 | 20.00 |
            | 2年以上 | 20.00 |
            | 合计 | 100.00 |
            """).ReceivablesAging[0];

        aging.Buckets.Should().HaveCount(3).And.Contain(line => line.Bucket == null && line.Balance!.Value == 200_000m);
        aging.Missing.Should().Contain("ages of 信用期外次年内");
    }

    [Fact]
    public void Aging_AgesAsColumns_IsOneModelForEachLine()
    {
        DisclosureModels models = Read("""
            2024年12月31日存货库龄及跌价情况如下：
            单位：万元
            | 存货类别 | 账面余额 | 1年以内 | 1-2年 | 2年以上 | 跌价准备 | 计提比例 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 原材料 | 500.00 | 400.00 | 60.00 | 40.00 | 25.00 | 5.00% |
            | 库存商品 | 700.00 | 600.00 | 80.00 | 20.00 | 35.00 | 5.00% |
            | 合计 | 1,200.00 | 1,000.00 | 140.00 | 60.00 | 60.00 | 5.00% |
            """);

        models.ReceivablesAging.Select(aging => (aging.Entity, aging.Subject, aging.Total!.Balance!.Value)).Should().Equal(
            ("原材料", BalanceSubject.Inventory, 5_000_000m), ("库存商品", BalanceSubject.Inventory, 7_000_000m), (null, BalanceSubject.Inventory, 12_000_000m));
        models.Aging(new LocalDate(2024, 12, 31), BalanceSubject.Inventory)!.OlderThan(years: 2)!.Balance.Value.Should().Be(600_000m);
        models.InventoryWriteDowns.Select(line => line.Rate!.Value).Should().OnlyContain(rate => rate == 0.05m);
    }

    [Fact]
    public void Inventory_AgesPrintedOnceForSeveralItems_IsNoAging()
    {
        DisclosureModels models = Read("""
            库存商品明细如下：
            单位：元
            | 库龄 | 存货名称 | 账面余额 | 跌价准备 |
            | --- | --- | --- | --- |
            | 1年以内 | 服务器 | 400.00 | 10.00 |
            |  | 交换机 | 100.00 | 5.00 |
            | 小计 |  | 500.00 | 15.00 |
            | 1-2年 | 服务器 | 50.00 | 5.00 |
            |  | 机柜 | 20.00 | 2.00 |
            | 小计 |  | 70.00 | 7.00 |
            | 合计 |  | 570.00 | 22.00 |
            """);

        models.ReceivablesAging.Should().BeEmpty("400.00 is the balance of one item, not of all within a year");
        models.InventoryWriteDowns.Where(line => line.Age is not null).Select(line => (line.Item, line.Age, line.Cost!.Value))
            .Should().Equal(("服务器", "1年以内", 400m), ("交换机", "1年以内", 100m), ("服务器", "1-2年", 50m), ("机柜", "1-2年", 20m));
    }

    [Fact]
    public void GrossMargin_ChangeBehindEachPeriod_IsOfThatPeriod()
    {
        GrossMarginSchedule[] schedules = [.. Read("""
            公司毛利率情况如下：
            | 产品 | 2024年毛利率 | 变动比例 | 2023年毛利率 | 变动比例 |
            | --- | --- | --- | --- | --- |
            | 软件 | 50.00% | 2.00个百分点 | 48.00% | -3.00个百分点 |
            | 硬件 | 20.00% | 1.00个百分点 | 19.00% | 0.50个百分点 |
            """).GrossMargin];

        schedules.Select(schedule => (schedule.Period, schedule["软件"]!.MarginChange!.Value)).Should().Equal((ReportingPeriod.Year(2024), 0.02m), (ReportingPeriod.Year(2023), -0.03m));
    }

    [Fact]
    public void Revenue_YearsAsRows_IsOneModelForEachYear() =>
        Read("""
            公司主营业务收入构成如下：
            单位：万元
            | 期间 | 产品 | 销售收入 | 占比 |
            | --- | --- | --- | --- |
            | 2024年度 | 软件 | 600.00 | 60.00% |
            |  | 硬件 | 400.00 | 40.00% |
            | 2023年度 | 软件 | 500.00 | 62.50% |
            |  | 硬件 | 300.00 | 37.50% |
            """).Revenue.Where(model => model["硬件"] is not null).Select(model => (model.Period, model["硬件"]!.Amount!.Value))
            .Should().Equal((ReportingPeriod.Year(2024), 4_000_000m), (ReportingPeriod.Year(2023), 3_000_000m));

    [Fact]
    public void Unit_OfFiguresThatAnotherTableGives_IsTakenFromThere()
    {
        DisclosureModels models = Read("""
            研发费用构成如下：
            单位：万元
            | 项目 | 2024年度 | 2023年度 |
            | --- | --- | --- |
            | 职工薪酬 | 7,892.37 | 11,970.03 |
            | 折旧费 | 508.08 | 598.94 |
            | 合计 | 8,400.45 | 12,568.97 |

            各项费用与收入的匹配情况如下：
            | 项目 | 2024年度金额 | 2024年度占收入比 | 2023年度金额 | 2023年度占收入比 |
            | --- | --- | --- | --- | --- |
            | 研发费用 | 8,400.45 | 25.02% | 12,568.97 | 41.21% |
            | 管理费用 | 6,231.40 | 18.56% | 6,012.84 | 19.72% |
            """);

        models.Costs.Where(model => model.TableId == "t2").SelectMany(model => model.Lines).First(line => line.Name == "管理费用").Amount!.Value.Should().Be(62_314_000m);
        models.Assumptions.Should().ContainSingle(assumption => assumption.TableId == "t2").Which.What.Should().Contain("t1");
    }

    [Fact]
    public void Revenue_PeriodsLost_IsOneModelForEachGroupAndSaysSo()
    {
        RevenueBreakdown[] groups = [.. Read("""
            按销售模式分类的收入如下：
            单位：万元
            | 项目 | 金额 | 占比 | 金额 | 占比 |
            | --- | --- | --- | --- | --- |
            | 直销模式 | 600.00 | 60.00% | 400.00 | 50.00% |
            | 经销模式 | 400.00 | 40.00% | 400.00 | 50.00% |
            | 合计 | 1,000.00 | 100.00% | 800.00 | 100.00% |
            """).Revenue];

        groups.Select(group => (group.Period, group.Total!.Amount!.Value)).Should().Equal((null, 10_000_000m), (null, 8_000_000m));
        groups.Should().OnlyContain(group => group.Missing.Contains("period"));
    }

    private static DisclosureModels Read(string text) => DisclosureAnalyzer.Default.Analyze(text).Models;
}
