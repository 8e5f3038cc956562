namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a column or row of a table measures, as its header says.</summary>
public enum Measure
{
    /// <summary>Not known from the header alone.</summary>
    None,

    /// <summary>An amount (金额) of what the table is about.</summary>
    Amount,

    /// <summary>Revenue (收入).</summary>
    Revenue,

    /// <summary>Cost of sales (成本).</summary>
    Cost,

    /// <summary>Gross profit (毛利).</summary>
    GrossProfit,

    /// <summary>Gross margin (毛利率).</summary>
    Margin,

    /// <summary>Change of the gross margin, in points (毛利率变动).</summary>
    MarginChange,

    /// <summary>Change of the revenue (营业收入比上年增减).</summary>
    RevenueGrowth,

    /// <summary>Change of the cost (营业成本比上年增减).</summary>
    CostGrowth,

    /// <summary>Share of a total (占比).</summary>
    Share,

    /// <summary>Change of a share, in points (占比变动).</summary>
    ShareChange,

    /// <summary>Growth (同比变动).</summary>
    Growth,

    /// <summary>Gross balance (账面余额).</summary>
    Balance,

    /// <summary>Loss allowance or impairment (坏账准备, 减值准备, 跌价准备).</summary>
    Allowance,

    /// <summary>Provision or loss rate (计提比例, 预期信用损失率).</summary>
    ProvisionRate,

    /// <summary>Carrying amount, net (账面价值).</summary>
    Carrying,

    /// <summary>Opening balance (期初余额).</summary>
    Opening,

    /// <summary>Charge (计提).</summary>
    Charge,

    /// <summary>Recovery or reversal (收回或转回).</summary>
    Recovery,

    /// <summary>Write-off (转销或核销).</summary>
    WriteOff,

    /// <summary>Reversal or write-off, not told apart (转回或转销).</summary>
    ReversalOrWriteOff,

    /// <summary>Other changes (其他变动).</summary>
    OtherChange,

    /// <summary>Closing balance (期末余额).</summary>
    Closing,

    /// <summary>A name of a customer, supplier, debtor or item (名称).</summary>
    Name,

    /// <summary>Rank (序号).</summary>
    Rank,

    /// <summary>A reason (理由).</summary>
    Reason,

    /// <summary>Age as words (账龄, 库龄).</summary>
    Age,

    /// <summary>Quantity (数量).</summary>
    Quantity,

    /// <summary>Net realizable value (可变现净值).</summary>
    NetRealizableValue,

    /// <summary>Cost of an asset before depreciation (原值).</summary>
    OriginalCost,

    /// <summary>Accumulated depreciation (累计折旧).</summary>
    AccumulatedDepreciation,

    /// <summary>Depreciated condition, net over cost (成新率).</summary>
    ConditionRate,

    /// <summary>Migration rate (迁徙率).</summary>
    MigrationRate,

    /// <summary>Average migration rate (平均迁徙率).</summary>
    AverageMigrationRate,

    /// <summary>Historical loss rate (历史损失率).</summary>
    HistoricalLossRate,

    /// <summary>Forward-looking factor (前瞻性系数).</summary>
    ForwardLookingFactor,

    /// <summary>Expected loss rate (预期信用损失率) beside a historical one.</summary>
    ExpectedLossRate,

    /// <summary>A class that several rows share (类别, 大类).</summary>
    Category,

    /// <summary>A year or period that several rows share (年度).</summary>
    Year,

    /// <summary>Average margin of several years (近三年平均毛利率).</summary>
    AverageMargin,

    /// <summary>Contract amount (合同金额).</summary>
    ContractAmount,

    /// <summary>Contract assets beside a receivable.</summary>
    ContractAssets,

    /// <summary>A receivable and its contract assets together.</summary>
    ReceivablesAndContractAssets,

    /// <summary>Receivable beside other amounts of a customer (期末应收款).</summary>
    Receivable,

    /// <summary>Collected after the period (期后回款).</summary>
    Collected,

    /// <summary>Paid (付款).</summary>
    Paid,

    /// <summary>Still to be paid (未结款项).</summary>
    Outstanding,

    /// <summary>Registered capital (注册资本).</summary>
    RegisteredCapital,

    /// <summary>Useful life (折旧年限).</summary>
    UsefulLife,

    /// <summary>Residual value over cost (残值率).</summary>
    ResidualRate,

    /// <summary>Depreciation of a year over cost (年折旧率).</summary>
    DepreciationRate,

    /// <summary>Utilized: sold or derecognized with its allowance (转销).</summary>
    Utilization,

    /// <summary>A transfer between stages (转入第二阶段).</summary>
    StageTransfer,

    /// <summary>Other increases (本期增加, 其他).</summary>
    OtherIncrease,

    /// <summary>Other decreases (本期减少, 其他).</summary>
    OtherDecrease,

    /// <summary>People (人数).</summary>
    Headcount,

    /// <summary>All increases of a period (本期增加).</summary>
    Increase,

    /// <summary>All decreases of a period (本期减少).</summary>
    Decrease,

    /// <summary>Interest or yield of a year (利率, 年化收益率).</summary>
    AnnualRate,

    /// <summary>Principal: borrowed or invested (借款金额, 本金).</summary>
    Principal,

    /// <summary>Interest or yield as an amount (利息, 财务费用, 收益).</summary>
    Interest,

    /// <summary>Credit limit (授信额度).</summary>
    CreditLimit,

    /// <summary>Used of a limit (已使用).</summary>
    CreditUsed,

    /// <summary>Not used of a limit (剩余).</summary>
    CreditUnused,

    /// <summary>When something begins (起始日).</summary>
    Start,

    /// <summary>When something ends (到期日).</summary>
    End,

    /// <summary>When a payment is due (支付日).</summary>
    DueDate,

    /// <summary>Number of a term (租期).</summary>
    Term,

    /// <summary>Rent (租金).</summary>
    Rent,

    /// <summary>Price of one (单价).</summary>
    UnitPrice,

    /// <summary>Costs to complete and sell (销售费用, 估计的销售费).</summary>
    SellingCost,

    /// <summary>Estimated selling price of all (估计总售价).</summary>
    EstimatedPrice,
}
