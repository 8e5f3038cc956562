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
    public static Calculated<Rate> Share(IReadOnlyList<MonetaryAmount> parts, MonetaryAmount whole) =>
        TotalCalculator.Sum(parts).Then(sum => Share(sum, whole));

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
            ImmutableArray<Rate>.Builder shares = ImmutableArray.CreateBuilder<Rate>(items.Count);
            for (int i = 0; i < items.Count; i++)
            {
                int own = i;
                Calculated<Rate> share = Formula.Of("item / total", ("item", items[i]), ("total", total)).Rate(() => ShareAmong(items, own));
                if (!share.HasValue)
                {
                    return new(new NoResult(share.Reason.Value, share.Explanation));
                }

                shares.Add(share.Value);
            }

            return new Calculated<Shares>(new Shares(shares.MoveToImmutable(), total));
        });
    }

    /// <summary>Concentration (集中度): the share of the greatest items, such as the top five customers (前五大客户).</summary>
    /// <param name="items">The items, in any order, none negative.</param>
    /// <param name="whole">The whole, of which the items may be only a part.</param>
    /// <param name="top">How many of the greatest items count, 1 or more; all where there are fewer.</param>
    /// <returns>The share; a reason where there are no items or the whole is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter or an item is null.</exception>
    public static Calculated<Rate> Concentration(IReadOnlyList<MonetaryAmount> items, MonetaryAmount whole, int top = 5)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(whole);
        return top < 1
            ? new(NoResult.Outside("top", "1 or more"))
            : Share([.. items.OrderByDescending(item => item.Value).Take(top)], whole);
    }

    internal static Outcome ShareAmong(IReadOnlyList<MonetaryAmount> items, int own)
    {
        if (items.Any(item => item.Range.Low < 0m && item.Value < 0m))
        {
            return NoResult.Negative("item");
        }

        // Printed 0.00 can stand for -0.004: balances and revenues are not negative, so the range starts at nil.
        Operand item = Operand.Of(items[own]).AtLeast(0m);
        Operand rest = Operand.Sum(items.Where((_, i) => i != own).Select(other => Operand.Of(other).AtLeast(0m)));
        decimal total = item.Value + rest.Value;
        return total <= 0m || item.Range.Low + rest.Range.Low <= 0m
            ? NoResult.Nil("total")
            : Operand.Within(item.Value / total, new(Part(item.Range.Low, rest.Range.High).Low, Part(item.Range.High, rest.Range.Low).High));
    }

    // part / (part + rest), rising in the part and falling in the rest.
    private static Interval Part(decimal part, decimal rest)
    {
        Interval whole = Interval.Point(part) + Interval.Point(rest);
        return Interval.Point(part).DividedBy(whole) ?? Interval.Point(0m);
    }
}
