namespace QingCloud.Disclosure.Tables;

/// <summary>What a table is about, by its header, labels and caption.</summary>
public enum TableKind
{
    /// <summary>None of the kinds below.</summary>
    Other,

    /// <summary>Revenue by product, segment, region, channel or customer kind (收入构成).</summary>
    RevenueBreakdown,

    /// <summary>Revenue or cost with margins (毛利率).</summary>
    GrossMargin,

    /// <summary>Cost of sales by nature or line (成本构成).</summary>
    CostBreakdown,

    /// <summary>Period expenses (期间费用).</summary>
    Expenses,

    /// <summary>Top customers (前五大客户).</summary>
    Customers,

    /// <summary>Top suppliers (前五大供应商).</summary>
    Suppliers,

    /// <summary>Balances by age (账龄).</summary>
    ReceivablesAging,

    /// <summary>Provision rates by bucket, also of peers (坏账计提比例).</summary>
    ProvisionRates,

    /// <summary>Balance, allowance and net (坏账准备).</summary>
    Allowance,

    /// <summary>Opening, charge, reversal, write-off, closing of an allowance.</summary>
    AllowanceRollforward,

    /// <summary>Migration rates and loss rates (迁徙率, 历史损失率).</summary>
    MigrationRates,

    /// <summary>Inventory by class or age (存货, 库龄).</summary>
    Inventory,

    /// <summary>Inventory write-down (存货跌价准备).</summary>
    InventoryWriteDown,

    /// <summary>Fixed assets (固定资产).</summary>
    FixedAssets,

    /// <summary>Cash and interest (货币资金).</summary>
    Cash,

    /// <summary>Borrowings (借款).</summary>
    Borrowings,

    /// <summary>Leases (租赁).</summary>
    Lease,

    /// <summary>One of the statements (资产负债表, 利润表, 现金流量表), or key figures of them.</summary>
    FinancialStatement,

    /// <summary>Forecasts and project cash flows.</summary>
    Forecast,

    /// <summary>Comparison with peers (同行业可比公司).</summary>
    PeerComparison,

    /// <summary>Headcount (员工人数).</summary>
    Headcount,
}
