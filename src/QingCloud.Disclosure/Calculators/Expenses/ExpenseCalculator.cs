using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Expense ratios, pay and revenue per head, and prices (期间费用率, 人均薪酬, 人均收入, 单价).</summary>
public static class ExpenseCalculator
{
    /// <summary>An expense as a share of revenue (销售费用率, 管理费用率, 研发费用率, 期间费用率): expense / revenue.</summary>
    /// <param name="expense">The expense; finance expense may be negative.</param>
    /// <param name="revenue">Revenue (营业收入).</param>
    /// <returns>The ratio; a reason where revenue is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> ExpenseRatio(MonetaryAmount expense, MonetaryAmount revenue) =>
        Formula.Of("expense / revenue", ("expense", expense), ("revenue", revenue)).Rate(() => Operand.Of(expense).Over(Operand.Of(revenue), "revenue"));

    /// <summary>An expense ratio without a part of the expense, such as share-based payment (扣除股份支付后): (expense - excluded) / revenue.</summary>
    /// <param name="expense">The expense.</param>
    /// <param name="excluded">What is left out (股份支付).</param>
    /// <param name="revenue">Revenue (营业收入).</param>
    /// <returns>The ratio; a reason where revenue is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> ExpenseRatioWithout(MonetaryAmount expense, MonetaryAmount excluded, MonetaryAmount revenue) =>
        Formula.Of("(expense - excluded) / revenue", ("expense", expense), ("excluded", excluded), ("revenue", revenue)).Rate(() =>
            (Operand.Of(expense) - Operand.Of(excluded)).Over(Operand.Of(revenue), "revenue"));

    /// <summary>Average pay (人均薪酬): pay / ((opening headcount + closing headcount) / 2). Not annualised.</summary>
    /// <param name="pay">Pay of the period (职工薪酬).</param>
    /// <param name="opening">Headcount at the start (期初人数).</param>
    /// <param name="closing">Headcount at the end (期末人数).</param>
    /// <returns>元 per person; a reason where there is nobody or a headcount is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<UnitPrice> AveragePay(MonetaryAmount pay, Count opening, Count closing) =>
        Formula.Of("pay / ((opening + closing) / 2)", ("pay", pay), ("opening", opening), ("closing", closing)).Price(() =>
            opening.Value < 0m || closing.Value < 0m
                ? NoResult.Negative("headcount")
                : (Operand.Of(pay) * Operand.Exact(2m)).Over(Operand.Of(opening) + Operand.Of(closing), "headcount"));

    /// <summary>An amount per head or piece: revenue per head (人均收入贡献), revenue per customer (客单价), unit price (单价): amount / count.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="count">Heads, customers or pieces.</param>
    /// <returns>元 per head or piece; a reason where there are none.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<UnitPrice> PerUnit(MonetaryAmount amount, Count count) =>
        Formula.Of("amount / count", ("amount", amount), ("count", count)).Price(() =>
            count.Value < 0m ? NoResult.Negative("count") : Operand.Of(amount).Over(Operand.Of(count), "count"));

    /// <summary>The amount of things at a price, or of people at a yearly pay: price × count.</summary>
    /// <param name="price">元 per head or piece (单价, 年薪, 租金).</param>
    /// <param name="count">Heads or pieces.</param>
    /// <returns>The amount; a reason where the count is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> Total(UnitPrice price, Count count) =>
        Formula.Of("price x count", ("price", price), ("count", count)).Amount(() =>
            count.Value < 0m ? NoResult.Negative("count") : Operand.Of(price) * Operand.Of(count));

    /// <summary>The amount of things at a price over some periods, such as rent by area and month: price × count × periods.</summary>
    /// <param name="price">元 per piece and period.</param>
    /// <param name="count">Pieces, or square metres.</param>
    /// <param name="periods">How many periods, 0 or more: 12 for months of a year.</param>
    /// <returns>The amount; a reason where an input is negative.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Total(UnitPrice price, Count count, int periods) =>
        Formula.Of("price x count x periods", ("price", price), ("count", count), ("periods", Count.Exact(periods, "periods"))).Amount(() =>
            count.Value < 0m || periods < 0 ? NoResult.Negative("count or periods") : Operand.Of(price) * Operand.Of(count) * Operand.Exact(periods));
}
