namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>The kinds of table that are made; each satisfies the arithmetic of its kind within printed rounding.</summary>
public enum TableFamily
{
    /// <summary>Balances by age with allowance and provision rate (按账龄计提坏账准备).</summary>
    ReceivablesAging,

    /// <summary>An allowance from opening to closing (坏账准备变动).</summary>
    ProvisionRollforward,

    /// <summary>Revenue, cost and margin by product (分产品毛利率).</summary>
    ProductMargin,

    /// <summary>Revenue by product with its share (收入构成).</summary>
    RevenueMix,

    /// <summary>The five largest customers with their share (前五大客户).</summary>
    TopCustomers,

    /// <summary>Balances at two dates with change and growth (变动分析).</summary>
    BalanceComparison,

    /// <summary>Inventory with write-down and carrying amount (存货跌价准备).</summary>
    InventoryWriteDown,

    /// <summary>Expenses with their share of revenue (期间费用).</summary>
    PeriodExpenses,

    /// <summary>A rate of several companies with its average (同行业可比公司).</summary>
    PeerComparison,

    /// <summary>Borrowings with dates, rates and words (借款明细).</summary>
    Borrowings,

    /// <summary>Staff by department with shares: small whole numbers (员工人数).</summary>
    Headcount,
}
