namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>The three statements.</summary>
public enum StatementKind
{
    /// <summary>Balance sheet (资产负债表).</summary>
    BalanceSheet,

    /// <summary>Income statement (利润表).</summary>
    IncomeStatement,

    /// <summary>Cash flow statement (现金流量表).</summary>
    CashFlowStatement,
}
