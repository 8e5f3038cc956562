using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Depreciation on a straight line (年限平均法, 企业会计准则第4号——固定资产) and what is left of an asset (成新率).</summary>
public static class DepreciationCalculator
{
    /// <summary>Yearly depreciation (年折旧额): cost × (1 - residual rate) / useful life.</summary>
    /// <param name="cost">The cost (原值).</param>
    /// <param name="residualRate">The residual rate (残值率), between 0% and 100%.</param>
    /// <param name="usefulLifeYears">The useful life in years (使用寿命), more than 0.</param>
    /// <returns>The depreciation of a year; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Yearly(MonetaryAmount cost, Rate residualRate, decimal usefulLifeYears) =>
        Formula.Of("cost x (1 - residual rate) / useful life", ("cost", cost), ("residual rate", residualRate), ("useful life", Count.Exact(usefulLifeYears, "years"))).NotNegative("cost", cost)
            .Amount(() => Charge(cost, residualRate, usefulLifeYears, 12m));

    /// <summary>Accumulated depreciation (累计折旧): cost × (1 - residual rate) × min(months, life) / life.</summary>
    /// <param name="cost">The cost (原值).</param>
    /// <param name="residualRate">The residual rate (残值率), between 0% and 100%.</param>
    /// <param name="usefulLifeYears">The useful life in years (使用寿命), more than 0.</param>
    /// <param name="monthsUsed">Months depreciated so far; depreciation starts the month after the asset came into use.</param>
    /// <returns>The depreciation so far; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Accumulated(MonetaryAmount cost, Rate residualRate, decimal usefulLifeYears, int monthsUsed) =>
        Formula.Of(
            "cost x (1 - residual rate) x min(months, life) / life",
            ("cost", cost), ("residual rate", residualRate), ("life", Count.Exact(usefulLifeYears, "years")), ("months", Count.Exact(monthsUsed, "months"))).NotNegative("cost", cost)
            .Amount(() => monthsUsed < 0 ? NoResult.Negative("months") : Charge(cost, residualRate, usefulLifeYears, Math.Min(monthsUsed, usefulLifeYears * 12m)));

    /// <summary>What an asset is worth at the end of its life (残值, 预计净残值): cost × residual rate.</summary>
    /// <param name="cost">The cost (原值).</param>
    /// <param name="residualRate">The residual rate (残值率), between 0% and 100%.</param>
    /// <returns>The residual value; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> ResidualValue(MonetaryAmount cost, Rate residualRate) =>
        Formula.Of("cost x residual rate", ("cost", cost), ("residual rate", residualRate)).NotNegative("cost", cost)
            .Amount(() => residualRate.Value is < 0m or > 1m ? NoResult.Outside("residual rate", "between 0% and 100%") : Operand.Of(cost) * Operand.Of(residualRate));

    /// <summary>The carrying amount (账面价值): cost - accumulated depreciation - impairment.</summary>
    /// <param name="cost">The cost (原值).</param>
    /// <param name="accumulated">Accumulated depreciation (累计折旧).</param>
    /// <param name="impairment">The impairment allowance (减值准备).</param>
    /// <returns>The carrying amount; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> CarryingAmount(MonetaryAmount cost, MonetaryAmount accumulated, MonetaryAmount impairment) =>
        Formula.Of("cost - accumulated depreciation - impairment", ("cost", cost), ("accumulated depreciation", accumulated), ("impairment", impairment))
            .Amount(() => Operand.Of(cost) - Operand.Of(accumulated) - Operand.Of(impairment));

    /// <summary>How new an asset is (成新率): carrying amount / cost.</summary>
    /// <param name="carryingAmount">The carrying amount (账面价值).</param>
    /// <param name="cost">The cost (原值).</param>
    /// <returns>The rate; a reason where the cost is nil or negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Newness(MonetaryAmount carryingAmount, MonetaryAmount cost) =>
        Formula.Of("carrying amount / cost", ("carrying amount", carryingAmount), ("cost", cost)).NotNegative("cost", cost).Rate(() => Operand.Of(carryingAmount).Over(Operand.Of(cost), "cost"));

    private static Outcome Charge(MonetaryAmount cost, Rate residualRate, decimal life, decimal months)
    {
        if (life <= 0m)
        {
            return NoResult.Outside("useful life", "more than 0");
        }

        if (residualRate.Value is < 0m or > 1m)
        {
            return NoResult.Outside("residual rate", "between 0% and 100%");
        }

        Operand depreciable = Operand.Of(cost) * (Operand.One - Operand.Of(residualRate));
        return (depreciable * Operand.Exact(months)).Over(Operand.Exact(life) * Operand.Exact(12m), "useful life");
    }
}
