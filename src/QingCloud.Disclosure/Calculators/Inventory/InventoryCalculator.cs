using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Inventory at the lower of cost and net realisable value (成本与可变现净值孰低, 企业会计准则第1号——存货).</summary>
public static class InventoryCalculator
{
    /// <summary>Net realisable value (可变现净值): estimated price - costs to completion - selling costs - taxes.</summary>
    /// <param name="estimatedPrice">The estimated selling price (估计售价).</param>
    /// <param name="costsToCompletion">Costs to completion (至完工将发生的成本).</param>
    /// <param name="sellingCosts">Selling costs (估计的销售费用).</param>
    /// <param name="taxes">Taxes on the sale (相关税费).</param>
    /// <returns>The value, negative where selling costs more than it brings; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> NetRealizableValue(MonetaryAmount estimatedPrice, MonetaryAmount costsToCompletion, MonetaryAmount sellingCosts, MonetaryAmount taxes) =>
        Formula.Of(
            "estimated price - costs to completion - selling costs - taxes",
            ("estimated price", estimatedPrice), ("costs to completion", costsToCompletion), ("selling costs", sellingCosts), ("taxes", taxes))
            .Amount(() => Operand.Of(estimatedPrice) - Operand.Of(costsToCompletion) - Operand.Of(sellingCosts) - Operand.Of(taxes));

    /// <summary>The write-down (存货跌价准备): max(0, cost - net realisable value).</summary>
    /// <param name="cost">The cost (成本, 账面余额).</param>
    /// <param name="netRealizableValue">The net realisable value (可变现净值).</param>
    /// <returns>The write-down, nil where the value covers the cost; a reason where the currencies differ or the cost is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> WriteDown(MonetaryAmount cost, MonetaryAmount netRealizableValue) =>
        Formula.Of("max(0, cost - net realisable value)", ("cost", cost), ("net realisable value", netRealizableValue)).NotNegative("cost", cost)
            .Amount(() => (Operand.Of(cost) - Operand.Of(netRealizableValue)).AtLeast(0m));

    /// <summary>The write-down as filings print it in tables of changes, with a minus: -max(0, cost - net realisable value).</summary>
    /// <param name="cost">The cost (成本).</param>
    /// <param name="netRealizableValue">The net realisable value (可变现净值).</param>
    /// <returns>The effect on profit (资产减值损失), nil or negative; a reason where the currencies differ or the cost is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> ImpairmentEffect(MonetaryAmount cost, MonetaryAmount netRealizableValue) =>
        Formula.Of("-max(0, cost - net realisable value)", ("cost", cost), ("net realisable value", netRealizableValue)).NotNegative("cost", cost)
            .Amount(() => -(Operand.Of(cost) - Operand.Of(netRealizableValue)).AtLeast(0m));

    /// <summary>The carrying amount (账面价值): min(cost, net realisable value), not below nil.</summary>
    /// <param name="cost">The cost (成本).</param>
    /// <param name="netRealizableValue">The net realisable value (可变现净值).</param>
    /// <returns>The carrying amount; a reason where the currencies differ or the cost is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> CarryingAmount(MonetaryAmount cost, MonetaryAmount netRealizableValue) =>
        Formula.Of("max(0, min(cost, net realisable value))", ("cost", cost), ("net realisable value", netRealizableValue)).NotNegative("cost", cost).Amount(() =>
        {
            (Operand held, Operand value) = (Operand.Of(cost), Operand.Of(netRealizableValue));
            Interval lesser = new(Math.Min(held.Range.Low, value.Range.Low), Math.Min(held.Range.High, value.Range.High));
            return new Operand(Math.Min(held.Value, value.Value), lesser).AtLeast(0m);
        });
}
