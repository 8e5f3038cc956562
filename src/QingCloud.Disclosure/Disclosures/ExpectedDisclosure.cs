namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a periodic report is expected to disclose of the four subjects (年度报告, 半年度报告 by the standard form).</summary>
public enum ExpectedDisclosure
{
    /// <summary>Revenue by product or industry (分产品, 分行业).</summary>
    RevenueByProduct,

    /// <summary>Revenue by region (分地区).</summary>
    RevenueByRegion,

    /// <summary>Gross margin by line (毛利率).</summary>
    GrossMargin,

    /// <summary>Trade receivables by age (应收账款按账龄披露).</summary>
    ReceivablesAging,

    /// <summary>Trade receivables with their allowances by method (按坏账计提方法分类披露).</summary>
    LossAllowance,

    /// <summary>The allowance of trade receivables from opening to closing (坏账准备的情况).</summary>
    AllowanceRollforward,

    /// <summary>The balance sheet, the income statement and the cash flow statement.</summary>
    FinancialStatements,
}
