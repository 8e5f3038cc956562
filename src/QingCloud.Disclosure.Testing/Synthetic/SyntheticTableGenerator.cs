using QingCloud.Disclosure.Testing.Synthetic.Families;

namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>Makes tables as filings have them: the field's words, figures that satisfy the table's arithmetic within printed rounding, uneven printing.</summary>
public static class SyntheticTableGenerator
{
    /// <summary>A table of any kind.</summary>
    /// <param name="seed">The seed; equal seeds give equal tables.</param>
    /// <returns>The table.</returns>
    public static SyntheticTable Create(ulong seed)
    {
        TableFamily[] families = Enum.GetValues<TableFamily>();
        return Create(new SeededRandom(seed).Pick(families), seed);
    }

    /// <summary>A table of one kind.</summary>
    /// <param name="family">The kind.</param>
    /// <param name="seed">The seed; equal seeds give equal tables.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="family"/> is none of the kinds.</exception>
    public static SyntheticTable Create(TableFamily family, ulong seed)
    {
        TableDraft draft = new(new(seed));
        return family switch
        {
            TableFamily.ReceivablesAging => BalanceFamilies.ReceivablesAging(draft),
            TableFamily.ProvisionRollforward => BalanceFamilies.ProvisionRollforward(draft),
            TableFamily.ProductMargin => FlowFamilies.ProductMargin(draft),
            TableFamily.RevenueMix => FlowFamilies.RevenueMix(draft),
            TableFamily.TopCustomers => FlowFamilies.TopCustomers(draft),
            TableFamily.BalanceComparison => BalanceFamilies.BalanceComparison(draft),
            TableFamily.InventoryWriteDown => BalanceFamilies.InventoryWriteDown(draft),
            TableFamily.PeriodExpenses => FlowFamilies.PeriodExpenses(draft),
            TableFamily.PeerComparison => ListFamilies.PeerComparison(draft),
            TableFamily.Borrowings => ListFamilies.Borrowings(draft),
            TableFamily.Headcount => ListFamilies.Headcount(draft),
            _ => throw new ArgumentOutOfRangeException(nameof(family)),
        };
    }
}
