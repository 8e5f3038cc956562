using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Growth (同比, 环比), changes and what they imply of the base. Growth of a rate is a difference in percentage points (百分点), never a rate.</summary>
public static class GrowthCalculator
{
    /// <summary>Growth of an amount: (now - before) / |before|. A loss that grows is negative growth.</summary>
    /// <param name="now">The amount of the period (本期).</param>
    /// <param name="before">The amount it is compared with (上年同期, 上期).</param>
    /// <returns>The growth; a reason where <paramref name="before"/> is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Growth(MonetaryAmount now, MonetaryAmount before) => GrowthOf(now, before);

    /// <summary>Growth of a count: (now - before) / |before|.</summary>
    /// <param name="now">The count of the period (本期).</param>
    /// <param name="before">The count it is compared with (上年同期, 上期).</param>
    /// <returns>The growth; a reason where <paramref name="before"/> is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Growth(Count now, Count before) => GrowthOf(now, before);

    /// <summary>Growth of a price: (now - before) / |before|.</summary>
    /// <param name="now">The price of the period (本期).</param>
    /// <param name="before">The price it is compared with (上年同期, 上期).</param>
    /// <returns>The growth; a reason where <paramref name="before"/> is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Growth(UnitPrice now, UnitPrice before) => GrowthOf(now, before);

    /// <summary>The change of an amount (变动额): now - before.</summary>
    /// <param name="now">The amount of the period.</param>
    /// <param name="before">The amount it is compared with.</param>
    /// <returns>The change; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> Change(MonetaryAmount now, MonetaryAmount before) =>
        Formula.Of("now - before", ("now", now), ("before", before)).Amount(() => Operand.Of(now) - Operand.Of(before));

    /// <summary>The change of a rate in percentage points (百分点): now - before.</summary>
    /// <param name="now">The rate of the period.</param>
    /// <param name="before">The rate it is compared with.</param>
    /// <returns>The difference in percentage points.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<PercentagePoints> Change(Rate now, Rate before) =>
        Formula.Of("now - before", ("now", now), ("before", before)).Points(() => Operand.Of(now) - Operand.Of(before));

    /// <summary>Growth from the change alone, where the base is not printed: change / |now - change|.</summary>
    /// <param name="now">The amount of the period.</param>
    /// <param name="change">How much it changed (增加额).</param>
    /// <returns>The growth; a reason where the base is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> GrowthFromChange(MonetaryAmount now, MonetaryAmount change) =>
        Formula.Of("change / |now - change|", ("now", now), ("change", change)).Rate(() =>
        {
            Operand before = Operand.Of(now) - Operand.Of(change);
            return GrowthFrom(Operand.Of(change), Operand.Of(now), before);
        });

    /// <summary>The amount a year later than a base that only its change and growth tell: change / growth + change.</summary>
    /// <param name="change">The change of the amount (变动额).</param>
    /// <param name="growth">Its growth (变动率), with the sign of the change.</param>
    /// <returns>The amount after the change; a reason where the growth is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> AmountAfter(MonetaryAmount change, Rate growth) =>
        Formula.Of("change / growth + change", ("change", change), ("growth", growth)).Amount(() =>
            Operand.One.Over(Operand.Of(growth)) is { } inverse ? Operand.Of(change) * (inverse + Operand.One) : NoResult.Nil("growth"));

    /// <summary>Growth that follows from a change and the amount before it: change / |before|.</summary>
    /// <param name="change">The change (变动额).</param>
    /// <param name="before">The amount before it.</param>
    /// <returns>The growth; a reason where <paramref name="before"/> is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> GrowthByChange(MonetaryAmount change, MonetaryAmount before) =>
        Formula.Of("change / |before|", ("change", change), ("before", before)).Rate(() => Operand.Of(change).Over(Operand.Of(before).Abs(), "before"));

    /// <summary>A part of a year as a whole year (年化): amount × 12 / months.</summary>
    /// <param name="amount">The amount of the part.</param>
    /// <param name="months">How many months it covers, 1 to 12.</param>
    /// <returns>The amount for a year; a reason where <paramref name="months"/> is out of its range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    public static Calculated<MonetaryAmount> Annualized(MonetaryAmount amount, int months) =>
        Formula.Of("amount x 12 / months", ("amount", amount), ("months", Count.Exact(months, "months"))).Amount(() => Yearly(amount, months));

    /// <summary>A count that accumulates over part of a year, as of a whole year (年化): count × 12 / months.</summary>
    /// <param name="count">The count of the part.</param>
    /// <param name="months">How many months it covers, 1 to 12.</param>
    /// <returns>The count for a year; a reason where <paramref name="months"/> is out of its range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="count"/> is null.</exception>
    public static Calculated<Count> Annualized(Count count, int months) =>
        Formula.Of("count x 12 / months", ("count", count), ("months", Count.Exact(months, "months"))).Count(() => Yearly(count, months));

    private static Outcome Yearly(IQuantity quantity, int months) => months is < 1 or > 12
        ? NoResult.Outside("months", "1 to 12")
        : (Operand.Of(quantity) * Operand.Exact(12m)).Over(Operand.Exact(months), "months");

    private static Calculated<Rate> GrowthOf(IQuantity now, IQuantity before) =>
        Formula.Of("(now - before) / |before|", ("now", now), ("before", before)).Rate(() =>
            GrowthFrom(Operand.Of(now) - Operand.Of(before), Operand.Of(now), Operand.Of(before)));

    // now / before - 1 names each figure once, so that its range is as tight as can be; (now - before) / before does not.
    private static Outcome GrowthFrom(Operand change, Operand now, Operand before)
    {
        if (before.CanBeNil || now.Range.DividedBy(before.Range) is not { } ratio)
        {
            return NoResult.Nil("before");
        }

        Interval growth = ratio - Interval.Point(1m);
        return Operand.Within(change.Value / Math.Abs(before.Value), before.IsNegative ? -growth : growth);
    }
}
