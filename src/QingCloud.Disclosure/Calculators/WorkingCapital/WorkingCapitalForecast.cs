using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>An item of working capital (经营性流动资产 or 经营性流动负债) and its share of revenue in the base period.</summary>
/// <param name="Name">Its name, such as 应收账款.</param>
/// <param name="IsLiability">Whether it is a liability (应付账款, 合同负债), which lowers the need.</param>
/// <param name="ShareOfRevenue">Its balance as a share of revenue (占营业收入比例).</param>
public sealed record WorkingCapitalItem(string Name, bool IsLiability, Rate ShareOfRevenue);

/// <summary>One forecast year.</summary>
/// <param name="Revenue">The forecast revenue (预测营业收入).</param>
/// <param name="Balances">The items' balances: revenue × share, in the order of the items.</param>
/// <param name="Assets">Operating current assets (经营性流动资产).</param>
/// <param name="Liabilities">Operating current liabilities (经营性流动负债).</param>
/// <param name="Need">Working capital tied up (营运资金占用额): assets - liabilities.</param>
/// <param name="Increase">What it grows by in the year (新增营运资金): need - need of the year before.</param>
public sealed record WorkingCapitalYear(MonetaryAmount Revenue, ImmutableArray<MonetaryAmount> Balances, MonetaryAmount Assets, MonetaryAmount Liabilities, MonetaryAmount Need, MonetaryAmount Increase);

/// <summary>The working-capital need by the percentage-of-sales method (销售百分比法).</summary>
/// <param name="Years">The forecast years.</param>
/// <param name="Total">The need over all years (营运资金缺口): the sum of the increases.</param>
public sealed record WorkingCapitalForecast(ImmutableArray<WorkingCapitalYear> Years, MonetaryAmount Total)
{
    /// <summary>The forecast.</summary>
    /// <param name="items">The items with their shares of revenue.</param>
    /// <param name="baseNeed">The working capital tied up at the end of the base period.</param>
    /// <param name="revenues">The forecast revenues, year by year.</param>
    /// <returns>The forecast; a reason where there are no items or years.</returns>
    /// <exception cref="ArgumentNullException">A parameter or an item is null.</exception>
    public static Calculated<WorkingCapitalForecast> ByPercentageOfSales(IReadOnlyList<WorkingCapitalItem> items, MonetaryAmount baseNeed, params IReadOnlyList<MonetaryAmount> revenues)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(baseNeed);
        ArgumentNullException.ThrowIfNull(revenues);
        foreach (WorkingCapitalItem item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        if (items.Count == 0 || revenues.Count == 0)
        {
            return new(NoResult.Empty(items.Count == 0 ? "items" : "revenues"));
        }

        ImmutableArray<WorkingCapitalYear>.Builder years = ImmutableArray.CreateBuilder<WorkingCapitalYear>(revenues.Count);
        MonetaryAmount need = baseNeed;
        foreach (MonetaryAmount revenue in revenues)
        {
            Calculated<WorkingCapitalYear> year = YearOf(items, revenue, need);
            if (!year.HasValue)
            {
                return new(year.None);
            }

            years.Add(year.Value);
            need = year.Value.Need;
        }

        // The increases between two years cancel: only the first need and the last count, and so does only their rounding.
        return Formula.Of("need of the last year - need of the base period", ("last need", need), ("base need", baseNeed)).Amount(() => Operand.Of(need) - Operand.Of(baseNeed))
            .Then(total => new Calculated<WorkingCapitalForecast>(new WorkingCapitalForecast(years.MoveToImmutable(), total)));
    }

    /// <summary>The balance of one item: revenue × share.</summary>
    /// <param name="revenue">The forecast revenue.</param>
    /// <param name="share">The item's share of revenue.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> Balance(MonetaryAmount revenue, Rate share) =>
        Formula.Of("revenue x share", ("revenue", revenue), ("share", share)).Amount(() => Operand.Of(revenue) * Operand.Of(share));

    private static Calculated<WorkingCapitalYear> YearOf(IReadOnlyList<WorkingCapitalItem> items, MonetaryAmount revenue, MonetaryAmount before)
    {
        Calculated<MonetaryAmount>[] balances = [.. items.Select(item => Balance(revenue, item.ShareOfRevenue))];
        if (balances.FirstOrDefault(balance => !balance.HasValue) is { } none)
        {
            return new(none.None);
        }

        ImmutableArray<MonetaryAmount> amounts = [.. balances.Select(balance => balance.Value!)];
        return Side(items, amounts, false).Then(assets => Side(items, amounts, true).Then(liabilities =>
            Need(items, revenue).Then(need => GrowthCalculator.Change(need, before).Then(increase =>
                new Calculated<WorkingCapitalYear>(new WorkingCapitalYear(revenue, amounts, assets, liabilities, need, increase))))));
    }

    private static Calculated<MonetaryAmount> Side(IReadOnlyList<WorkingCapitalItem> items, ImmutableArray<MonetaryAmount> balances, bool liabilities)
    {
        MonetaryAmount[] side = [.. balances.Where((_, i) => items[i].IsLiability == liabilities)];
        return side.Length == 0 ? new(MonetaryAmount.Exact(0m, "no such items")) : TotalCalculator.Sum(side);
    }

    // revenue x (sum of asset shares - sum of liability shares) names revenue once, so that its rounding counts once.
    private static Calculated<MonetaryAmount> Need(IReadOnlyList<WorkingCapitalItem> items, MonetaryAmount revenue)
    {
        (string, IQuantity)[] inputs = [("revenue", revenue), .. items.Select(item => ($"{(item.IsLiability ? "-" : "+")}{item.Name}", (IQuantity)item.ShareOfRevenue))];
        return Formula.Of("revenue x (shares of assets - shares of liabilities)", inputs).Amount(() =>
            Operand.Of(revenue) * Operand.Sum(items.Select(item => item.IsLiability ? -Operand.Of(item.ShareOfRevenue) : Operand.Of(item.ShareOfRevenue))));
    }
}
