namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a fact is about.</summary>
public enum Subject
{
    /// <summary>Revenue by line (收入构成).</summary>
    Revenue,

    /// <summary>Gross margin by line (毛利率).</summary>
    GrossMargin,

    /// <summary>Costs and expenses (成本, 费用).</summary>
    Costs,

    /// <summary>Top customers (前五大客户).</summary>
    Customers,

    /// <summary>Top suppliers (前五大供应商).</summary>
    Suppliers,

    /// <summary>Top debtors (欠款方).</summary>
    Debtors,

    /// <summary>Balances by age (账龄).</summary>
    Aging,

    /// <summary>Provision rates (坏账计提比例).</summary>
    ProvisionRates,

    /// <summary>Allowances by method (坏账准备).</summary>
    Allowances,

    /// <summary>Individual provisions (按单项计提).</summary>
    IndividualProvisions,

    /// <summary>Allowance roll-forwards.</summary>
    Rollforwards,

    /// <summary>Migration and loss rates (迁徙率).</summary>
    Migration,

    /// <summary>Inventory write-downs (存货跌价准备).</summary>
    InventoryWriteDowns,

    /// <summary>The three statements (财务报表).</summary>
    Statements,

    /// <summary>Figures of tables that no other subject holds.</summary>
    Schedules,

    /// <summary>Fixed assets (固定资产).</summary>
    FixedAssets,

    /// <summary>Contracts and projects (合同, 项目).</summary>
    Contracts,

    /// <summary>Accounts by their parts (附注).</summary>
    AccountNotes,

    /// <summary>Accounts from opening to closing.</summary>
    AccountMovements,

    /// <summary>Movements of long-lived assets (固定资产情况).</summary>
    AssetMovements,

    /// <summary>Comparisons with peers (同行业可比公司).</summary>
    Peers,

    /// <summary>People (员工, 研发人员).</summary>
    Headcount,

    /// <summary>Borrowings, facilities, wealth products and guarantees one by one.</summary>
    Instruments,

    /// <summary>Payments of leases (租金).</summary>
    LeasePayments,

    /// <summary>Forecasts of projects (募投项目).</summary>
    Forecasts,

    /// <summary>Key figures (主要会计数据, 主要财务指标).</summary>
    KeyFigures,

    /// <summary>Changes in equity by component (所有者权益变动表).</summary>
    EquityChanges,

    /// <summary>Non-recurring gains and losses (非经常性损益).</summary>
    NonRecurringItems,

    /// <summary>Subsidiaries, associates and joint ventures (子公司, 联营企业, 合营企业).</summary>
    Companies,

    /// <summary>Projects with their plans and what was spent (募投项目, 在研项目).</summary>
    ProjectInvestments,

    /// <summary>Raised funds by issue (募集资金).</summary>
    RaisedFunds,

    /// <summary>Quantities and prices (产销量, 单价).</summary>
    Volumes,

    /// <summary>Deposits month by month with their interest (利息收入测算).</summary>
    Deposits,
}
