namespace QingCloud.Disclosure.Disclosures;

/// <summary>The balances that aging tables, allowances and roll-forwards are about.</summary>
public enum BalanceSubject
{
    /// <summary>Trade receivables (应收账款).</summary>
    TradeReceivables,

    /// <summary>Other receivables (其他应收款).</summary>
    OtherReceivables,

    /// <summary>Prepayments (预付款项).</summary>
    Prepayments,

    /// <summary>Inventory (存货).</summary>
    Inventory,

    /// <summary>Notes receivable (应收票据).</summary>
    NotesReceivable,

    /// <summary>Contract assets (合同资产).</summary>
    ContractAssets,
}
