using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Averages (平均值): simple, of opening and closing, and weighted.</summary>
public static class AverageCalculator
{
    /// <summary>The simple average of amounts: Σ item / n.</summary>
    /// <param name="items">The amounts, in one currency.</param>
    /// <returns>The average; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<MonetaryAmount> Mean(params IReadOnlyList<MonetaryAmount> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items / n", "item", items).Amount(() => MeanOf(items));
    }

    /// <summary>The simple average of rates (可比公司均值, 平均迁徙率): Σ item / n.</summary>
    /// <param name="items">The rates.</param>
    /// <returns>The average; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<Rate> Mean(params IReadOnlyList<Rate> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items / n", "item", items).Rate(() => MeanOf(items));
    }

    /// <summary>The simple average of counts, such as the average headcount (平均人数): Σ item / n.</summary>
    /// <param name="items">The counts.</param>
    /// <returns>The average; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<Count> Mean(params IReadOnlyList<Count> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of items / n", "item", items).Count(() => MeanOf(items));
    }

    /// <summary>The average of rates weighted by amounts: Σ weight × rate / Σ weight.</summary>
    /// <param name="items">The rates with their weights, none negative.</param>
    /// <returns>The average; a reason where a weight is negative or all are nil.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or a figure in it is null.</exception>
    public static Calculated<Rate> Weighted(params IReadOnlyList<(Rate Rate, MonetaryAmount Weight)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of weight x rate / sum of weights", Interleaved(items.Select(item => ((IQuantity)item.Weight, (IQuantity)item.Rate)), "weight", "rate"))
            .Rate(() => WeightedMean([.. items.Select(item => (Operand.Of(item.Rate), Operand.Of(item.Weight)))]));
    }

    /// <summary>The average of prices weighted by shares of volume (销量占比): Σ share × price / Σ share.</summary>
    /// <param name="items">The prices with their weights, none negative.</param>
    /// <returns>The average; a reason where a weight is negative or all are nil.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or a figure in it is null.</exception>
    public static Calculated<UnitPrice> Weighted(params IReadOnlyList<(UnitPrice Price, Rate Weight)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Formula.Of("sum of weight x price / sum of weights", Interleaved(items.Select(item => ((IQuantity)item.Weight, (IQuantity)item.Price)), "weight", "price"))
            .Price(() => WeightedMean([.. items.Select(item => (Operand.Of(item.Price), Operand.Of(item.Weight)))]));
    }

    internal static (string Name, IQuantity Quantity)[] Interleaved(IEnumerable<(IQuantity First, IQuantity Second)> pairs, string first, string second) =>
        [.. pairs.SelectMany((pair, i) => new[] { (Formula.Indexed(first, i), pair.First), (Formula.Indexed(second, i), pair.Second) })];

    private static Outcome MeanOf<T>(IReadOnlyList<T> items)
        where T : IQuantity =>
        items.Count == 0 ? NoResult.Empty("items") : Operand.Sum(items.Select(item => Operand.Of(item))).Over(Operand.Exact(items.Count), "n");

    private static Outcome WeightedMean(IReadOnlyList<(Operand Item, Operand Weight)> items)
    {
        if (items.Any(item => item.Weight.Range.Low < 0))
        {
            return NoResult.Negative("weight");
        }

        Operand weights = Operand.Sum(items.Select(item => item.Weight));
        Outcome mean = Operand.Sum(items.Select(item => item.Item * item.Weight)).Over(weights, "sum of weights");
        if (mean.None is not null)
        {
            return mean;
        }

        // A weighted mean lies between the least and the greatest item, which plain interval arithmetic does not know.
        Interval hull = new(items.Min(item => item.Item.Range.Low), items.Max(item => item.Item.Range.High));
        return Operand.Within(mean.Operand.Value, mean.Operand.Range.Intersection(hull) ?? hull);
    }
}
