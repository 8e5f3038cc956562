using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Taxes as disclosures compute them: value-added tax, income tax, R&amp;D super-deduction (研发费用加计扣除), deductible losses (可抵扣亏损), deferred tax assets.</summary>
public static class TaxCalculator
{
    /// <summary>A tax or surcharge (所得税, 城市维护建设税, 税金及附加): base × rate.</summary>
    /// <param name="taxBase">The base, such as taxable income (应纳税所得额) or value-added tax (增值税).</param>
    /// <param name="rate">The tax rate.</param>
    /// <returns>The tax, with the sign of the base.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> Tax(MonetaryAmount taxBase, Rate rate) =>
        Formula.Of("base x rate", ("base", taxBase), ("rate", rate)).Amount(() => Operand.Of(taxBase) * Operand.Of(rate));

    /// <summary>An amount without the value-added tax in it (不含税金额): amount / (1 + rate).</summary>
    /// <param name="amount">The amount with tax (含税金额), such as a contract's.</param>
    /// <param name="rate">The rate of value-added tax (增值税率), such as 13%; not negative.</param>
    /// <returns>The amount without tax; a reason where the rate is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> WithoutValueAddedTax(MonetaryAmount amount, Rate rate) =>
        Formula.Of("amount / (1 + rate)", ("amount", amount), ("rate", rate)).Amount(() =>
            rate.Value < 0m ? NoResult.Negative("rate") : Operand.Of(amount).Over(Operand.One + Operand.Of(rate), "1 + rate"));

    /// <summary>The super-deduction of one kind of R&amp;D cost (加计扣除): (cost - not deductible) × rate.</summary>
    /// <param name="cost">The R&amp;D cost of the period (研发费用).</param>
    /// <param name="notDeductible">The part that may not be deducted (其中:不可抵扣), not more than the cost.</param>
    /// <param name="deductionRate">The rate of the period (加计扣除率): 75% until September 2022, 100% after.</param>
    /// <returns>The deduction; a reason where more is excluded than there is.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> SuperDeduction(MonetaryAmount cost, MonetaryAmount notDeductible, Rate deductionRate) =>
        Formula.Of("(cost - not deductible) x rate", ("cost", cost), ("not deductible", notDeductible), ("rate", deductionRate)).Amount(() =>
        {
            Operand deductible = Operand.Of(cost) - Operand.Of(notDeductible);
            return deductible.IsNegative
                ? new NoResult(NoResultReason.ContradictoryInput, "More of the cost is excluded than there is.")
                : deductible * Operand.Of(deductionRate);
        });

    /// <summary>Taxable income, a deductible loss where negative (可抵扣亏损): profit before tax - super-deduction + costs not deductible + impairment charged.</summary>
    /// <param name="profitBeforeTax">Profit before tax (利润总额), negative for a loss.</param>
    /// <param name="superDeduction">The R&amp;D super-deduction (研发费用加计扣除).</param>
    /// <param name="notDeductible">Costs that tax law does not accept (不可税前抵扣的成本费用).</param>
    /// <param name="impairment">Impairment charged in the year (计提的各项减值准备), not deductible yet.</param>
    /// <returns>The taxable income.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> TaxableIncome(MonetaryAmount profitBeforeTax, MonetaryAmount superDeduction, MonetaryAmount notDeductible, MonetaryAmount impairment) =>
        Formula.Of(
            "profit before tax - super-deduction + not deductible + impairment",
            ("profit before tax", profitBeforeTax), ("super-deduction", superDeduction), ("not deductible", notDeductible), ("impairment", impairment))
            .Amount(() => Operand.Of(profitBeforeTax) - Operand.Of(superDeduction) + Operand.Of(notDeductible) + Operand.Of(impairment));

    /// <summary>The deductible loss of a year (可抵扣亏损), without a sign: max(0, -taxable income).</summary>
    /// <param name="taxableIncome">The taxable income (应纳税所得额).</param>
    /// <returns>The loss, nil where there is income.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="taxableIncome"/> is null.</exception>
    public static Calculated<MonetaryAmount> DeductibleLoss(MonetaryAmount taxableIncome) =>
        Formula.Of("max(0, -taxable income)", ("taxable income", taxableIncome)).Amount(() => (-Operand.Of(taxableIncome)).AtLeast(0m));

    /// <summary>A deferred tax asset (递延所得税资产, 企业会计准则第18号): deductible difference or loss × tax rate.</summary>
    /// <param name="difference">The deductible temporary difference or loss (可抵扣暂时性差异).</param>
    /// <param name="rate">The tax rate (所得税率).</param>
    /// <returns>The asset.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> DeferredTaxAsset(MonetaryAmount difference, Rate rate) =>
        Formula.Of("difference x rate", ("difference", difference), ("rate", rate)).Amount(() => Operand.Of(difference) * Operand.Of(rate));

    /// <summary>The difference behind a deferred tax asset: asset / tax rate.</summary>
    /// <param name="asset">The deferred tax asset (递延所得税资产).</param>
    /// <param name="rate">The tax rate (所得税率).</param>
    /// <returns>The deductible difference; a reason where the rate is nil.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> DifferenceBehind(MonetaryAmount asset, Rate rate) =>
        Formula.Of("asset / rate", ("asset", asset), ("rate", rate)).Amount(() => Operand.Of(asset).Over(Operand.Of(rate), "rate"));
}
