namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a fact's figure says of its item: the same words as in the models.</summary>
public enum Field
{
    /// <summary>An amount.</summary>
    Amount,

    /// <summary>Share of a total (占比).</summary>
    Share,

    /// <summary>Growth over the period before.</summary>
    Growth,

    /// <summary>Revenue (收入).</summary>
    Revenue,

    /// <summary>Cost of sales (成本).</summary>
    Cost,

    /// <summary>Gross profit (毛利).</summary>
    GrossProfit,

    /// <summary>Gross margin (毛利率).</summary>
    Margin,

    /// <summary>Change of the margin in points.</summary>
    MarginChange,

    /// <summary>Gross carrying amount (账面余额).</summary>
    Balance,

    /// <summary>Loss allowance (坏账准备).</summary>
    Allowance,

    /// <summary>Rate: of a provision, or a loss (计提比例, 损失率).</summary>
    Rate,

    /// <summary>Carrying amount (账面价值).</summary>
    Carrying,

    /// <summary>Opening balance (期初余额).</summary>
    Opening,

    /// <summary>Charge (计提).</summary>
    Charge,

    /// <summary>Recovery or reversal (收回或转回).</summary>
    Recovery,

    /// <summary>Write-off (核销).</summary>
    WriteOff,

    /// <summary>Other changes (其他变动).</summary>
    Other,

    /// <summary>Closing balance (期末余额).</summary>
    Closing,

    /// <summary>Migration rate of a year (迁徙率).</summary>
    MigrationRate,

    /// <summary>Average migration rate (平均迁徙率).</summary>
    AverageMigrationRate,

    /// <summary>Historical loss rate (历史损失率).</summary>
    HistoricalLossRate,

    /// <summary>Forward-looking factor (前瞻性系数).</summary>
    ForwardLookingFactor,

    /// <summary>Expected loss rate (预期信用损失率).</summary>
    ExpectedLossRate,

    /// <summary>Quantity (数量).</summary>
    Quantity,

    /// <summary>Net realizable value (可变现净值).</summary>
    NetRealizableValue,

    /// <summary>Write-down (跌价准备).</summary>
    WriteDown,

    /// <summary>What the header of its column says, as printed: see the evidence.</summary>
    AsPrinted,

    /// <summary>Change of a share in points (占比变动).</summary>
    ShareChange,

    /// <summary>Growth of the cost over the period before (成本比上年增减).</summary>
    CostGrowth,

    /// <summary>Cost of an asset before depreciation (原值).</summary>
    OriginalCost,

    /// <summary>Accumulated depreciation (累计折旧).</summary>
    AccumulatedDepreciation,

    /// <summary>Impairment of an asset (减值准备).</summary>
    Impairment,

    /// <summary>Depreciated condition, net over cost (成新率).</summary>
    ConditionRate,

    /// <summary>Useful life in years (折旧年限).</summary>
    UsefulLife,

    /// <summary>Residual value as a share of cost (残值率).</summary>
    ResidualRate,

    /// <summary>Depreciation of a year as a share of cost (年折旧率).</summary>
    DepreciationRate,

    /// <summary>Contract amount (合同金额).</summary>
    ContractAmount,

    /// <summary>Contract assets beside a receivable (合同资产期末余额).</summary>
    ContractAssets,

    /// <summary>A receivable and its contract assets together.</summary>
    ReceivablesAndContractAssets,

    /// <summary>Collected after the period (期后回款).</summary>
    Collected,

    /// <summary>Paid (付款情况).</summary>
    Paid,

    /// <summary>Still to be paid (未结款项).</summary>
    Outstanding,

    /// <summary>Registered capital (注册资本).</summary>
    RegisteredCapital,

    /// <summary>Other increases of a roll-forward (本期增加, 其他).</summary>
    OtherIncrease,

    /// <summary>Other decreases of a roll-forward (本期减少, 其他).</summary>
    OtherDecrease,

    /// <summary>Utilized: sold or derecognized with its allowance (转销).</summary>
    Utilization,

    /// <summary>A transfer between stages (转入第二阶段).</summary>
    StageTransfer,

    /// <summary>Average margin of several years (近三年平均毛利率).</summary>
    AverageMargin,

    /// <summary>People (人数).</summary>
    Headcount,

    /// <summary>An amount of one age, within a cell's text (1年以内:178.84).</summary>
    AgedAmount,

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

    /// <summary>Rent (租金).</summary>
    Rent,

    /// <summary>Price of one (单价).</summary>
    UnitPrice,

    /// <summary>Costs to complete and sell (销售费用, 估计的销售费).</summary>
    SellingCost,

    /// <summary>Estimated selling price of all (估计总售价).</summary>
    EstimatedPrice,

    /// <summary>Pay of people (薪酬).</summary>
    Pay,

    /// <summary>A figure of a year of a project (第1年).</summary>
    Forecast,

    /// <summary>A key figure that is neither an amount nor a rate, such as earnings per share.</summary>
    Value,

    /// <summary>Share held directly (直接持股比例).</summary>
    DirectShare,

    /// <summary>Share held through other companies (间接持股比例).</summary>
    IndirectShare,

    /// <summary>Share of the votes (表决权比例).</summary>
    VotingShare,

    /// <summary>Share held by minority shareholders (少数股东持股比例).</summary>
    MinorityShare,

    /// <summary>A key figure of another company, whose name the item gives.</summary>
    KeyFigure,

    /// <summary>What a company is to the issuer, in words (公司类型).</summary>
    Relation,

    /// <summary>Business, in words (主要业务).</summary>
    Business,

    /// <summary>Where business is done, in words (主要经营地).</summary>
    PlaceOfBusiness,

    /// <summary>Where a company is registered, in words (注册地).</summary>
    PlaceOfRegistration,

    /// <summary>How a company was acquired, in words (取得方式).</summary>
    Acquisition,

    /// <summary>Planned investment (承诺投资总额, 预计总投资).</summary>
    Planned,

    /// <summary>Planned investment after an adjustment (调整后投资总额).</summary>
    PlanAdjusted,

    /// <summary>Invested or used in the period (本期投入金额).</summary>
    InvestedInPeriod,

    /// <summary>Invested or used up to the end of the period (累计投入金额).</summary>
    InvestedInAll,

    /// <summary>Still to be invested (后续投入).</summary>
    Remaining,

    /// <summary>Progress of an investment (投资进度).</summary>
    Progress,

    /// <summary>Benefit of an investment in the period (实现的效益).</summary>
    Benefit,

    /// <summary>When a project is ready for use, in words (达到预定可使用状态日期).</summary>
    ReadyBy,

    /// <summary>Funds raised (募集资金总额).</summary>
    Raised,

    /// <summary>Funds raised less costs (募集资金净额).</summary>
    RaisedNet,

    /// <summary>Funds put to another purpose (变更用途的募集资金).</summary>
    Repurposed,

    /// <summary>Funds not used yet (尚未使用).</summary>
    Unused,

    /// <summary>Average balance (平均余额).</summary>
    AverageBalance,

    /// <summary>Interest as computed from balance and rate (利息测算).</summary>
    ComputedInterest,

    /// <summary>One figure against another (差异).</summary>
    Difference,

    /// <summary>A unit, in words (单位).</summary>
    Unit,
}
