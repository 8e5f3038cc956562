using QingCloud.Disclosure.Disclosures;

namespace QingCloud.Disclosure.Tests.Disclosures.Coverage;

/// <summary>What field a figure belongs to by the words of its header and row, written apart from the library's own vocabulary. First match wins.</summary>
internal static class ExpectedFields
{
    private static readonly (string Words, string Without, Field[] Fields)[] Rules =
    [
        ("变动幅度", "", [Field.Growth, Field.MarginChange, Field.ShareChange]),
        ("变化幅度", "", [Field.Growth, Field.MarginChange, Field.ShareChange]),
        ("金额/数量", "", [Field.Amount, Field.Headcount]),
        ("占收入比", "", [Field.Share]),
        ("人员数量", "比例", [Field.Headcount]),
        ("数量(人)", "", [Field.Headcount]),
        ("累计投入", "", [Field.InvestedInAll]),
        ("本期投入", "", [Field.InvestedInPeriod]),
        ("预计总投资", "", [Field.Planned]),
        ("含税单价", "", [Field.UnitPrice, Field.AsPrinted]),
        ("单价", "", [Field.UnitPrice]),
        ("平均余额", "", [Field.AverageBalance]),
        ("月末存款余额", "", [Field.Balance]),
        ("月利率", "", [Field.AnnualRate]),
        ("利息收入测算", "", [Field.ComputedInterest]),
        ("平均年利率", "", [Field.AnnualRate]),
        ("利息收入", "", [Field.Interest]),
        ("平均 毛利率", "", [Field.AverageMargin, Field.Margin]),
        ("毛利率 变动", "", [Field.MarginChange]),
        ("毛利率 增减", "", [Field.MarginChange]),
        ("毛利率 比上年", "", [Field.MarginChange]),
        ("占比变动", "", [Field.ShareChange]),
        ("毛利率", "", [Field.Margin]),
        ("收入 比上年", "", [Field.Growth]),
        ("成本 比上年", "", [Field.CostGrowth]),
        ("计提坏账准备金额", "", [Field.Allowance]),
        ("坏账计提金额", "", [Field.Allowance]),
        ("历史 损失率", "", [Field.HistoricalLossRate]),
        ("前瞻", "", [Field.ForwardLookingFactor]),
        ("平均 迁徙率", "", [Field.AverageMigrationRate]),
        ("迁徙率", "", [Field.MigrationRate]),
        ("损失率", "", [Field.Rate, Field.ExpectedLossRate]),
        ("成新率", "", [Field.ConditionRate]),
        ("年折旧率", "", [Field.DepreciationRate]),
        ("残值率", "", [Field.ResidualRate]),
        ("折旧年限", "", [Field.UsefulLife]),
        ("累计折旧", "", [Field.AccumulatedDepreciation]),
        ("转入后折旧", "", [Field.AccumulatedDepreciation]),
        ("计提比例", "", [Field.Rate]),
        ("计提坏账比例", "", [Field.Rate]),
        ("占 比例", "", [Field.Share]),
        ("占比", "", [Field.Share]),
        ("比例(%)", "变动", [Field.Share]),
        ("|比例", "变动", [Field.Share]),
        ("变动比例", "", [Field.Growth, Field.MarginChange]),
        ("可变现净值", "", [Field.NetRealizableValue]),
        ("转入金额", "", [Field.AsPrinted]),
        ("转回或转销", "", [Field.WriteOff]),
        ("收回或转回", "", [Field.Recovery]),
        ("转销或核销", "", [Field.WriteOff]),
        ("核销金额", "", [Field.WriteOff]),
        ("减少 其他", "", [Field.OtherDecrease, Field.Other]),
        ("增加 其他", "", [Field.OtherIncrease, Field.Other]),
        ("增加 计提", "", [Field.Charge]),
        ("未结款项", "", [Field.Outstanding]),
        ("回款", "", [Field.Collected]),
        ("跌价准备", "期", [Field.WriteDown]),
        ("坏账准备", "计提坏账准备:", [Field.Allowance]),
        ("计提坏账准备金额", "", [Field.Allowance]),
        ("坏账计提金额", "", [Field.Allowance]),
        ("减值准备", "", [Field.Impairment, Field.Allowance]),
        ("资产减值", "", [Field.Impairment, Field.Allowance]),
        ("原值", "", [Field.OriginalCost]),
        ("账面价值", "", [Field.Carrying, Field.Cost]),
        ("合同额", "", [Field.ContractAmount]),
        ("合同金额", "", [Field.ContractAmount]),
        ("合同资产期末余额", "和合同资产", [Field.ContractAssets]),
        ("应收账款和合同资产期末余额", "", [Field.ReceivablesAndContractAssets]),
        ("应收款", "账龄", [Field.Balance, Field.Amount]),
        ("销售金额", "", [Field.Amount]),
        ("采购金额", "", [Field.Amount]),
        ("采购额", "", [Field.Amount]),
        ("付款情况", "", [Field.Paid]),
        ("注册资本", "", [Field.RegisteredCapital]),
        ("数量", "", [Field.Quantity]),
        ("销售收入", "", [Field.Revenue, Field.Amount]),
        ("毛利", "毛利率", [Field.GrossProfit]),
        ("成本", "账面 ", [Field.Cost]),
        ("收入", "", [Field.Revenue, Field.Amount]),
        ("账面成本 金额", "", [Field.Cost]),
        ("人数", "", [Field.Headcount]),
        ("年利率", "", [Field.AnnualRate]),
        ("借款金额", "", [Field.Principal]),
        ("授信额度", "使用", [Field.CreditLimit]),
        ("账面余额", "", [Field.Balance, Field.Amount]),
    ];

    /// <summary>The fields that the words allow; empty where they say nothing.</summary>
    internal static Field[] Of(string words)
    {
        foreach ((string all, string without, Field[] fields) in Rules)
        {
            if (Array.TrueForAll(all.Split(' '), word => words.Contains(word, StringComparison.Ordinal))
                && (without.Length == 0 || !words.Contains(without, StringComparison.Ordinal)))
            {
                return fields;
            }
        }

        return [];
    }

    /// <summary>The fields that a row's label allows where its column says nothing: a cost or revenue by its name may be an amount of it.</summary>
    internal static Field[] OfLabel(string label) => Of(label) is [Field.Cost or Field.Revenue or Field.Interest or Field.Impairment, ..] fields ? [.. fields, Field.Amount] : Of(label);
}
