using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Workforce;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>What stands around the subjects, each form in a small document of its own.</summary>
public sealed class AroundModelTests
{
    private const string AnnualReport = """
        示例股份有限公司2023年年度报告
        证券代码：688999 证券简称：示例股份

        """;

    [Fact]
    public void AccountNote_Cash_HasItsPartsAtBothDates()
    {
        AccountNote[] notes = [.. Read(AnnualReport + """
            1、货币资金
            单位：元
            | 项目 | 期末余额 | 期初余额 |
            | --- | --- | --- |
            | 库存现金 | 1,000.00 | 2,000.00 |
            | 银行存款 | 9,000.00 | 7,500.00 |
            | 其他货币资金 | - | 500.00 |
            | 合计 | 10,000.00 | 10,000.00 |
            """).AccountNotes];

        notes.Select(note => (note.Account!.Name, note.Period.End.Year, note["BankDeposits"]!.Amount!.Value))
            .Should().Equal(("CashAndCashEquivalents", 2023, 9_000m), ("CashAndCashEquivalents", 2022, 7_500m));
        notes[0]["其他货币资金"]!.Amount!.State.Should().Be(CellState.Nil, "a dash is no zero");
        notes[0].Lines[^1].Role.Should().Be(RowRole.Total);
    }

    [Fact]
    public void AccountNote_TitleOfAnUnknownAccount_DoesNotTakeTheNoteBefore()
    {
        DisclosureModels models = Read(AnnualReport + """
            1、货币资金
            本期无受限。
            2、某种特殊余额
            单位：元
            | 项目 | 期末余额 | 期初余额 |
            | --- | --- | --- |
            | 甲类 | 1,000.00 | 2,000.00 |
            | 合计 | 1,000.00 | 2,000.00 |
            """);

        models.AccountNotes.Should().BeEmpty();
        models.Schedules.SelectMany(schedule => schedule.Lines).Sum(line => line.Figures.Length).Should().Be(4, "the figures are kept where no account is known");
    }

    [Fact]
    public void AccountMovement_Payroll_HasOpeningIncreaseDecreaseAndClosing()
    {
        AccountMovement movement = Read(AnnualReport + """
            39、应付职工薪酬
            单位：元
            | 项目 | 期初余额 | 本期增加 | 本期减少 | 期末余额 |
            | --- | --- | --- | --- | --- |
            | 一、短期薪酬 | 100.00 | 900.00 | 800.00 | 200.00 |
            | 合计 | 100.00 | 900.00 | 800.00 | 200.00 |
            """).AccountMovements.Should().ContainSingle().Subject;

        movement.Account!.Name.Should().Be("EmployeeBenefitsPayable");
        AccountMovementLine line = movement["一、短期薪酬"]!;
        (line.Opening!.Value, line.Increase!.Value, line.Decrease!.Value, line.Closing!.Value).Should().Be((100m, 900m, 800m, 200m));
    }

    [Fact]
    public void AssetMovement_EachClass_GoesFromOpeningToClosing()
    {
        AssetMovement[] movements = [.. Read(AnnualReport + """
            21、固定资产
            单位：元
            | 项目 | 房屋及建筑物 | 电子设备 | 合计 |
            | --- | --- | --- | --- |
            | 一、账面原值： |  |  |  |
            | 1.期初余额 | 1,000.00 | 300.00 | 1,300.00 |
            | 2.本期增加金额 | 200.00 | 50.00 | 250.00 |
            | （1）购置 | 150.00 | 50.00 | 200.00 |
            | （2）企业合并增加 | 50.00 |  | 50.00 |
            | 3.本期减少金额 | 100.00 |  | 100.00 |
            | （1）处置或报废 | 100.00 |  | 100.00 |
            | 4.期末余额 | 1,100.00 | 350.00 | 1,450.00 |
            | 二、累计折旧 |  |  |  |
            | 1.期初余额 | 400.00 | 100.00 | 500.00 |
            | 2.本期增加金额 | 60.00 | 40.00 | 100.00 |
            | （1）计提 | 60.00 | 40.00 | 100.00 |
            | 3.本期减少金额 |  |  |  |
            | 4.期末余额 | 460.00 | 140.00 | 600.00 |
            | 四、账面价值 |  |  |  |
            | 1.期末账面价值 | 640.00 | 210.00 | 850.00 |
            | 2.期初账面价值 | 600.00 | 200.00 | 800.00 |
            """).AssetMovements];

        movements.Select(movement => movement.Class).Should().Equal("房屋及建筑物", "电子设备", "合计");
        movements[2].IsTotal.Should().BeTrue();
        AssetBalance cost = movements[0].OriginalCost!;
        (cost.Opening!.Value, cost.Increase!.Value, cost.Decrease!.Value, cost.Closing!.Value).Should().Be((1_000m, 200m, 100m, 1_100m));
        cost.Increases.Select(change => (change.Name, change.Amount.Value)).Should().Equal(("（1）购置", 150m), ("（2）企业合并增加", 50m));
        movements[0].AccumulatedDepreciation!.Increases.Should().ContainSingle().Which.Amount.Value.Should().Be(60m);
        movements[1].Impairment.Should().BeNull("the table has no such block");
        (movements[1].ClosingCarrying!.Value, movements[1].OpeningCarrying!.Value).Should().Be((210m, 200m));
        movements[0].Account!.Name.Should().Be("FixedAssets");
    }

    [Fact]
    public void Peers_Allowances_StandByRowWithTheIssuerMarked()
    {
        PeerComparison peers = Read("""
            示例股份有限公司关于上海证券交易所问询函的回复公告
            证券代码：688999 证券简称：示例股份
            公司与同行业可比公司的坏账计提情况对比如下：
            单位：万元
            | 公司名称 | 应收账款余额 | 坏账准备 | 计提比例 |
            | --- | --- | --- | --- |
            | 甲公司 | 1,000.00 | 100.00 | 10.00% |
            | 乙公司 | 2,000.00 | 400.00 | 20.00% |
            | 平均值 | 1,500.00 | 250.00 | 15.00% |
            | 示例股份 | 500.00 | 60.00 | 12.00% |
            """).Peers.Should().ContainSingle().Subject;

        peers.Issuer!.Name.Should().Be("示例股份");
        peers["乙公司"]!.Figure(Field.Rate)!.Figure.Value.Should().Be(0.2m);
        peers["乙公司"]!.Figure(Field.Allowance)!.Figure.Value.Should().Be(4_000_000m);
        peers.Average!.Figure(Field.Balance)!.Figure.Value.Should().Be(15_000_000m);
    }

    [Fact]
    public void Headcount_RowsOfPeopleShareAndPay_StandInTheirFields()
    {
        HeadcountSchedule[] schedules = [.. Read(AnnualReport + """
            5、研发人员情况
            单位：万元
            |  | 本期数 | 上期数 |
            | --- | --- | --- |
            | 公司研发人员的数量（人） | 120 | 100 |
            | 研发人员数量占公司总人数的比例（%） | 40.00 | 38.50 |
            | 研发人员薪酬合计 | 2,400.00 | 1,900.00 |
            """).Headcounts];

        schedules.Should().HaveCount(2);
        schedules[0].Lines[0].Headcount!.Value.Should().Be(120m);
        schedules[0].Lines[1].Share!.Value.Should().Be(0.4m);
        schedules[0].Lines[2].Pay!.Value.Should().Be(24_000_000m);
    }

    [Fact]
    public void Instruments_Facilities_HaveLimitUsedAndUnused()
    {
        InstrumentSchedule facilities = Read("""
            正在履行的授信合同如下：
            单位：万元
            | 授信机构 | 总授信额度 | 已使用授信额度 | 剩余可使用授信额度 |
            | --- | --- | --- | --- |
            | 甲银行 | 5,000.00 | 3,000.00 | 2,000.00 |
            | 合计 | 5,000.00 | 3,000.00 | 2,000.00 |
            """).Instruments.Should().ContainSingle().Subject;

        facilities.Kind.Should().Be(InstrumentKind.CreditFacility);
        InstrumentLine line = facilities.Lines[0];
        (line.Limit!.Value, line.Used!.Value, line.Unused!.Value).Should().Be((50_000_000m, 30_000_000m, 20_000_000m));
    }

    [Fact]
    public void Instruments_Loans_HaveAmountRateAndDates()
    {
        InstrumentSchedule loans = Read("""
            公司借款情况如下：
            单位：万元
            | 贷款银行 | 贷款金额 | 起始日 | 到期日 | 年利率 |
            | --- | --- | --- | --- | --- |
            | 甲银行 | 1,000.00 | 2023/1/5 | 2024/1/4 | 3.85% |
            | 乙银行 | 500.00 | 2023/3/1 | 2024/2/28 | 4.00% |
            """).Instruments.Should().ContainSingle().Subject;

        loans.Kind.Should().Be(InstrumentKind.Borrowing);
        loans.Lines.Select(line => (line.Name, line.Amount!.Value, line.AnnualRate!.Value, line.Start, line.End))
            .Should().Equal(("甲银行", 10_000_000m, 0.0385m, "2023/1/5", "2024/1/4"), ("乙银行", 5_000_000m, 0.04m, "2023/3/1", "2024/2/28"));
    }

    [Fact]
    public void LeasePayments_EachTerm_HasRentPrincipalAndInterest()
    {
        LeasePaymentSchedule lease = Read("""
            每期租金情况如下：
            单位：元
            | 租期 | 租金支付日 | 租金 | 本金 | 租息 |
            | --- | --- | --- | --- | --- |
            | 第1期 | 2024/3/20 | 1,100.00 | 1,000.00 | 100.00 |
            | 第2期 | 2024/6/20 | 1,100.00 | 1,020.00 | 80.00 |
            """).LeasePayments.Should().ContainSingle().Subject;

        lease.Lines.Select(line => (line.Term, line.DueDate, line.Rent!.Value, line.Principal!.Value, line.Interest!.Value))
            .Should().Equal(("第1期", "2024/3/20", 1_100m, 1_000m, 100m), ("第2期", "2024/6/20", 1_100m, 1_020m, 80m));
    }

    [Fact]
    public void Forecast_YearsOfAProject_AreNumberedWithTheirPhase()
    {
        ProjectForecast forecast = Read("""
            本项目营业收入预测结果如下：
            <table><tr><td rowspan="2">项目</td><td colspan="2">建设期</td><td>运营期</td></tr><tr><td>第1年</td><td>第2年</td><td>第3年</td></tr>
            <tr><td>营业收入（万元）</td><td>100.00</td><td>200.00</td><td>300.00</td></tr>
            <tr><td>毛利率</td><td>20.00%</td><td>25.00%</td><td>30.00%</td></tr></table>
            """).Forecasts.Should().ContainSingle().Subject;

        ForecastFigure third = forecast["营业收入（万元）"]![3]!;
        third.Phase.Should().Be("运营期");
        third.Figure.Value.Should().Be(3_000_000m);
        forecast["毛利率"]![1]!.Figure.Value.Should().Be(0.2m);
    }

    [Fact]
    public void KeyFigures_ReturnOnEquityByProfit_TakesTheConceptOfTheColumn()
    {
        KeyFigureSchedule[] schedules = [.. Read(AnnualReport + """
            2、净资产收益率及每股收益
            | 报告期利润 | 加权平均净资产收益率（%） | 基本每股收益（元/股） |
            | --- | --- | --- |
            | 归属于公司普通股股东的净利润 | 7.50 | 0.65 |
            | 扣除非经常性损益后归属于公司普通股股东的净利润 | 6.10 | 0.53 |
            """).KeyFigures];

        schedules.SelectMany(schedule => schedule.Lines).Select(line => (line.Concept, line.Value.Value)).Should().Equal(
            ("WeightedReturnOnEquity", 0.075m), ("AdjustedReturnOnEquity", 0.061m), ("BasicEarningsPerShare", 0.65m), ("AdjustedEarningsPerShare", 0.53m));
        schedules.Should().OnlyContain(schedule => schedule.Period == ReportingPeriod.Year(2023));
    }

    [Fact]
    public void KeyFigures_Quarters_HaveTheirOwnPeriods()
    {
        KeyFigureSchedule[] quarters = [.. Read(AnnualReport + """
            六、分季度主要财务指标
            单位：元
            |  | 第一季度 | 第二季度 |
            | --- | --- | --- |
            | 营业收入 | 100.00 | 200.00 |
            | 归属于上市公司股东的净利润 | 10.00 | -20.00 |
            """).KeyFigures];

        quarters.Select(quarter => quarter.Period).Should().Equal(ReportingPeriod.Months(2023, 1, 3), ReportingPeriod.Months(2023, 4, 6));
        quarters[1]["NetProfitAttributableToParent"]!.Value.Value.Should().Be(-20m);
    }

    private static DisclosureModels Read(string text) => DisclosureAnalyzer.Default.Analyze(text).Models;
}
