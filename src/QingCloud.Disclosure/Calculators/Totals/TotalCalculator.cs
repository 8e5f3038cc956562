using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Totals (合计, 小计) and differences of figures of one kind.</summary>
public static class TotalCalculator
{
    /// <summary>The total of amounts: Σ item.</summary>
    /// <param name="items">The items (各项目), in one currency.</param>
    /// <returns>The total; a reason where there are no items or several currencies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<MonetaryAmount> Sum(params IReadOnlyList<MonetaryAmount> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items", "item", items).Amount(() => Total(items));
    }

    /// <summary>The total of rates that share one base, such as shares of one total (占比合计): Σ item.</summary>
    /// <param name="items">The rates.</param>
    /// <returns>The total; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<Rate> Sum(params IReadOnlyList<Rate> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items", "item", items).Rate(() => Total(items));
    }

    /// <summary>The total of counts: Σ item.</summary>
    /// <param name="items">The counts.</param>
    /// <returns>The total; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<Count> Sum(params IReadOnlyList<Count> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items", "item", items).Count(() => Total(items));
    }

    /// <summary>What is left of an amount: whole - Σ deduction. Net cash flow, profit before and after tax, amounts not yet collected (未结款项).</summary>
    /// <param name="whole">The amount.</param>
    /// <param name="deductions">What comes off it (减项).</param>
    /// <returns>The remainder, negative where more comes off than there is; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a deduction is null.</exception>
    public static Calculated<MonetaryAmount> Less(MonetaryAmount whole, params IReadOnlyList<MonetaryAmount> deductions)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(deductions);
        (string, IQuantity)[] inputs = new (string, IQuantity)[deductions.Count + 1];
        inputs[0] = ("whole", whole);
        for (int i = 0; i < deductions.Count; i++)
        {
            inputs[i + 1] = (Formula.Indexed("deduction", i), deductions[i]);
        }

        return Formula.Of("whole - sum of deductions", inputs).Amount(() => Operand.Of(whole) - Operand.Sum(deductions.Select(d => Operand.Of(d))));
    }

    private static Outcome Total<T>(IReadOnlyList<T> items)
        where T : IQuantity =>
        items.Count == 0 ? NoResult.Empty("items") : Operand.Sum(items.Select(item => Operand.Of(item)));
}
