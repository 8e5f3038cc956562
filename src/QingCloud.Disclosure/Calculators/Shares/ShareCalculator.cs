using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Shares of a total (占比) and concentration (集中度).</summary>
public static class ShareCalculator
{
    /// <summary>A part as a share of the whole (占比): part / whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, such as 合计.</param>
    /// <returns>The share; a reason where the whole is nil or the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Share(MonetaryAmount part, MonetaryAmount whole) =>
        Formula.Of("part / whole", ("part", part), ("whole", whole)).Rate(() => Operand.Of(part).Over(Operand.Of(whole), "whole"));

    /// <summary>A count as a share of all (人员占比): part / whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">All.</param>
    /// <returns>The share; a reason where there are none at all.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Share(Count part, Count whole) =>
        Formula.Of("part / whole", ("part", part), ("whole", whole)).Rate(() => Operand.Of(part).Over(Operand.Of(whole), "whole"));

    /// <summary>The share of several parts together: Σ part / whole.</summary>
    /// <param name="parts">The parts, such as the balances over one year (1年以上).</param>
    /// <param name="whole">The whole.</param>
    /// <returns>The share; a reason where there are no parts or the whole is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a part is null.</exception>
    public static Calculated<Rate> Share(IReadOnlyList<MonetaryAmount> parts, MonetaryAmount whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return TotalCalculator.Sum(parts).Then(sum => Share(sum, whole));
    }

    /// <summary>The share of every item of a complete list: item / Σ items.</summary>
    /// <param name="items">All items, none negative, in one currency.</param>
    /// <returns>The shares in the order of the items; a reason where an item is negative or all are nil.</returns>
    /// <remarks>Since an item is part of its own total, its share is item / (item + the rest), which no more than the printed digits allow can move.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public static Calculated<Shares> Shares(params IReadOnlyList<MonetaryAmount> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return TotalCalculator.Sum(items).Then(total =>
        {
            (Operand[] shares, NoResult? none) = Among(items);
            return none is { } reason
                ? new(reason)
                : new Calculated<Shares>(new Shares([.. shares.Select((share, i) => Formula.Of("item / total", ("item", items[i]), ("total", total)).Rate(() => share).Value!)], total));
        });
    }

    /// <summary>Concentration (集中度): the share of the greatest items, such as the top five customers (前五大客户).</summary>
    /// <param name="items">The items, in any order, none negative.</param>
    /// <param name="whole">The whole, of which the items may be only a part.</param>
    /// <param name="top">How many of the greatest items count, 1 or more; all where there are fewer.</param>
    /// <returns>The share; a reason where there are no items, one of the greatest is negative, or the whole is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter or an item is null.</exception>
    public static Calculated<Rate> Concentration(IReadOnlyList<MonetaryAmount> items, MonetaryAmount whole, int top = 5)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(whole);
        foreach (MonetaryAmount item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        if (top < 1 || items.Count == 0)
        {
            return new(top < 1 ? NoResult.Outside("top", "1 or more") : NoResult.Empty("items"));
        }

        MonetaryAmount[] greatest = [.. items.OrderByDescending(item => item.Value).Take(top)];
        return Formula.Of("sum of the greatest items / whole", [.. greatest.Select((item, i) => (Formula.Indexed("item", i), (IQuantity)item)), ("whole", whole)]).Rate(() =>
            greatest[^1].Value < 0m ? NoResult.Negative("item") : Greatest(items, greatest).Over(Operand.Of(whole), "whole"));
    }

    /// <summary>The share of every item of all: item / (item + the rest), rising in the item and falling in the rest. The sums of the items fit.</summary>
    internal static (Operand[] Shares, NoResult? None) Among(IReadOnlyList<MonetaryAmount> items)
    {
        if (items.Any(item => item.Value < 0m))
        {
            return ([], NoResult.Negative("item"));
        }

        // Printed 0.00 can stand for -0.004: balances and revenues are not negative, so the range starts at nil.
        Operand[] parts = [.. items.Select(item => Operand.Of(item).AtLeast(0m))];
        Operand[] after = new Operand[parts.Length + 1];
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            after[i] = after[i + 1] + parts[i];
        }

        if (!after[0].IsPositive)
        {
            return ([], NoResult.Nil("total"));
        }

        Operand[] shares = new Operand[parts.Length];
        Operand before = default;
        for (int i = 0; i < parts.Length; i++)
        {
            Operand rest = before + after[i + 1];
            shares[i] = Operand.Within(parts[i].Value / (parts[i].Value + rest.Value), new(Part(parts[i].Range.Low, rest.Range.High).Low, Part(parts[i].Range.High, rest.Range.Low).High));
            before += parts[i];
        }

        return (shares, null);
    }

    // Which items are the greatest can depend on the printed digits: the range reaches from the greatest lower bounds to the greatest upper ones.
    private static Operand Greatest(IReadOnlyList<MonetaryAmount> items, MonetaryAmount[] greatest)
    {
        Operand low = Operand.Sum(items.Select(item => Operand.Exact(item.Range.Low)).OrderByDescending(bound => bound.Value).Take(greatest.Length));
        Operand high = Operand.Sum(items.Select(item => Operand.Exact(item.Range.High)).OrderByDescending(bound => bound.Value).Take(greatest.Length));
        return Operand.Within(Operand.Sum(greatest.Select(item => Operand.Of(item))).Value, new(low.Range.Low, high.Range.High));
    }

    private static Interval Part(decimal part, decimal rest)
    {
        Interval whole = Interval.Point(part) + Interval.Point(rest);
        return Interval.Point(part).DividedBy(whole) ?? Interval.Point(0m);
    }
}
