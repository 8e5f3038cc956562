using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Contracts;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Navigation;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>The shapes that tables of the subjects come in, each in a small document of its own.</summary>
public sealed class TypedModelTests
{
    [Fact]
    public void Individual_MeasuresAsRows_IsOneProvisionForEachDate()
    {
        IndividualProvision[] provisions = [.. Read("""
            单项计提坏账准备的客户情况：
            单位：万元
            甲乙丙科技有限公司单项计提情况
            | 项目 | 2023年12月31日 | 2022年12月31日 |
            | --- | --- | --- |
            | 账面余额 | 120.00 | 100.00 |
            | 坏账准备 | 120.00 | 50.00 |
            | 计提比例 | 100.00% | 50.00% |
            """).Individual];

        provisions.Select(provision => (provision.AsOf!.End.Year, provision.Balance!.Value, provision.Allowance!.Value, provision.Rate!.Value))
            .Should().Equal((2023, 1_200_000m, 1_200_000m, 1m), (2022, 1_000_000m, 500_000m, 0.5m));
        provisions[0].Name.Should().Contain("甲乙丙科技有限公司");
    }

    [Fact]
    public void Rollforward_ByStage_HasOpeningChangesAndClosing()
    {
        AllowanceRollforward first = Read("""
            其他应收款坏账准备计提情况
            单位：元
            | 坏账准备 | 第一阶段 | 第二阶段 | 合计 |
            | --- | --- | --- | --- |
            | 2023年1月1日余额 | 100.00 | 40.00 | 140.00 |
            | --转入第二阶段 | -30.00 | 30.00 | - |
            | 本期计提 | 20.00 | 5.00 | 25.00 |
            | 本期转回 | 10.00 | - | 10.00 |
            | 2023年12月31日余额 | 80.00 | 75.00 | 155.00 |
            """).Rollforwards[0];

        first.Stage.Should().Be(1);
        first.Subject.Should().Be(BalanceSubject.OtherReceivables);
        (first.Opening!.Value, first.Charge!.Value, first.Recovery!.Value, first.Closing!.Value).Should().Be((100m, 20m, 10m, 80m));
        first.Transfers.Should().ContainSingle().Which.Amount.Value.Should().Be(-30m);
    }

    [Fact]
    public void Aging_TwoWaysToProvide_IsAChangeOfEstimate()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("""
            应收账款坏账准备比较
            单位：万元
            | 账龄 | 期末账面余额 | 预期信用损失率 | 坏账准备金额 | 原计提比例 | 原坏账准备金额 |
            | --- | --- | --- | --- | --- | --- |
            | 1年以内 | 1,000.00 | 6.00% | 60.00 | 3.00% | 30.00 |
            | 1至2年 | 200.00 | 15.00% | 30.00 | 10.00% | 20.00 |
            | 合计 | 1,200.00 | | 90.00 | | 50.00 |
            """);

        ChangeOfEstimate change = analysis.Impairment.ChangesOfEstimate.Should().ContainSingle().Subject;

        change.IsTold.Should().BeTrue();
        change.Before.Buckets[0].Rate!.Value.Should().Be(0.03m);
        change.After.Buckets[0].Allowance!.Value.Should().Be(600_000m);
        change.Effect!.Value.Should().Be(400_000m);
    }

    [Fact]
    public void Concentration_AgesWithinACell_AreBuckets()
    {
        ConcentrationLine line = Read("""
            前五大客户应收账款情况
            单位：万元
            | 客户名称 | 期末余额 | 账龄 | 期后回款 |
            | --- | --- | --- | --- |
            | 客户一 | 1,549.73 | 1年以内:1,178.84、1-2年:370.89 | 319.70 |
            | 客户二 | 100.00 | 3-4年 | - |
            | 合计 | 1,649.73 | | 319.70 |
            """).Concentration[0].Lines[0];

        line.Ages.Select(age => (age.Bucket.FromMonths, age.Amount!.Value)).Should().Equal((0, 11_788_400m), (12, 3_708_900m));
        line.Collected!.Value.Should().Be(3_197_000m);
    }

    [Fact]
    public void GrossMargin_MeasuresAsRows_StandInTheirOwnFields()
    {
        GrossMarginSchedule[] schedules = [.. Read("""
            公司毛利及毛利率情况
            单位：万元
            | 项目 | 2023年度 | 2022年度 |
            | --- | --- | --- |
            | 营业收入 | 1,000.00 | 800.00 |
            | 毛利 | 300.00 | 200.00 |
            | 毛利率 | 30.00% | 25.00% |
            """).GrossMargin];

        schedules.Should().HaveCount(2);
        schedules[1]["毛利率"]!.Margin!.Value.Should().Be(0.25m);
        schedules[1]["毛利"]!.GrossProfit!.Value.Should().Be(2_000_000m);
        schedules[1]["营业收入"]!.Margin.Should().BeNull();
    }

    [Fact]
    public void FixedAssets_ByClass_HaveCostDepreciationAndNet()
    {
        FixedAssetSchedule assets = Read("""
            2023年末固定资产情况
            单位：万元
            | 项目 | 固定资产原值 | 累计折旧 | 减值准备 | 账面价值 | 成新率 |
            | --- | --- | --- | --- | --- | --- |
            | 服务器 | 500.00 | 200.00 | - | 300.00 | 60.00% |
            | 合计 | 500.00 | 200.00 | - | 300.00 | 60.00% |
            """).FixedAssets.Should().ContainSingle().Subject;

        FixedAssetLine line = assets["服务器"]!;
        (line.OriginalCost!.Value, line.AccumulatedDepreciation!.Value, line.Carrying!.Value, line.ConditionRate!.Value).Should().Be((5_000_000m, 2_000_000m, 3_000_000m, 0.6m));
        line.Impairment!.Value.Should().BeNull("a dash is no zero");
    }

    [Fact]
    public void Contracts_OutsideListsOfCustomers_AreTheirOwnModel()
    {
        ContractLine contract = Read("""
            2023年度具体项目情况
            单位：万元
            | 项目 | 合同金额 | 收入金额 | 期末应收款 | 期后回款 |
            | --- | --- | --- | --- | --- |
            | 监控系统 | 385.98 | 341.58 | 100.00 | 20.00 |
            | 网盘系统 | 265.89 | 235.30 | - | - |
            """).Contracts.Should().ContainSingle().Subject.Lines[0];

        (contract.ContractAmount!.Value, contract.Revenue!.Value, contract.Balance!.Value, contract.Collected!.Value).Should().Be((3_859_800m, 3_415_800m, 1_000_000m, 200_000m));
    }

    [Fact]
    public void Receivables_SameDateInTwoTables_AreReconciledWithTheirDifference()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("""
            应收账款账龄情况
            单位：万元
            | 账龄 | 2023年12月31日 | 占比 |
            | --- | --- | --- |
            | 1年以内 | 100.00 | 66.67% |
            | 1至2年 | 50.00 | 33.33% |
            | 合计 | 150.00 | 100.00% |

            应收账款账龄结构再列示如下：
            单位：元
            | 账龄 | 2023年12月31日 |
            | --- | --- |
            | 1年以内 | 1,000,049.00 |
            | 1至2年 | 510,000.00 |
            | 合计 | 1,510,049.00 |
            """);

        Reconciled<ReceivablesAging> aging = analysis.Receivables.Disclosed(new LocalDate(2023, 12, 31))!;

        aging.Sources.Should().HaveCount(2);
        aging.Differences.Should().Contain(difference => difference.Other.Value == 510_000m)
            .And.NotContain(difference => difference.Other.Value == 1_000_049m, "rounding to 万元 explains it");
    }

    [Fact]
    public void OlderThan_ThreeYears_SumsTheBucketsAndGivesTheirShare()
    {
        ReceivablesAging aging = Read("""
            应收账款账龄情况
            单位：万元
            | 账龄 | 2023年12月31日 |
            | --- | --- |
            | 1年以内 | 60.00 |
            | 3至4年 | 25.00 |
            | 5年以上 | 15.00 |
            | 合计 | 100.00 |
            """).ReceivablesAging[0];

        aging.OlderThan(years: 3)!.Balance.Value.Should().Be(400_000m);
        aging.OlderThan(years: 3)!.Share!.Value.Should().Be(0.4m);
        aging.OlderThan(years: 4)!.Balance.Value.Should().Be(150_000m);
    }

    private static DisclosureModels Read(string document) => DisclosureAnalyzer.Default.Analyze(document).Models;
}
