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

    /// <summary>Tables of other kinds: fixed assets, inventory, borrowings, contracts and so on.</summary>
    Schedules,

    /// <summary>Fixed assets (固定资产).</summary>
    FixedAssets,

    /// <summary>Contracts and projects (合同, 项目).</summary>
    Contracts,
}
