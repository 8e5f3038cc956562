using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>The formulas of the smaller subjects, held against exact fractions.</summary>
internal static class SubjectContainment
{
    internal static IReadOnlyDictionary<string, FormulaCase> Cases { get; } = new Dictionary<string, FormulaCase>
    {
        ["sum"] = s => With(s.Amounts(s.Next(1, 30), -5000m), items => (TotalCalculator.Sum(items).Value, Rational.Sum(s.Inside(items)))),
        ["less"] = s => With((s.Amount(), s.Amounts(3)), of => (TotalCalculator.Less(of.Item1, of.Item2).Value, s.Inside(of.Item1) - Rational.Sum(s.Inside(of.Item2)))),
        ["points"] = s => With((s.Rate(), s.Rate()), of => (GrowthCalculator.Change(of.Item1, of.Item2).Value, s.Inside(of.Item1) - s.Inside(of.Item2))),
        ["growth by change"] = s => With((s.Amount(-900m), s.Amount()), of => (GrowthCalculator.GrowthByChange(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["annualized"] = s => With((s.Amount(), s.Next(1, 13)), of => (GrowthCalculator.Annualized(of.Item1, of.Item2).Value, s.Inside(of.Item1) * 12m / of.Item2)),
        ["share"] = s => With((s.Amount(), s.Amount()), of => (ShareCalculator.Share(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["concentration"] = Concentration,
        ["gross profit"] = s => With((s.Amount(), s.Amount()), of => (MarginCalculator.GrossProfit(of.Item1, of.Item2).Value, s.Inside(of.Item1) - s.Inside(of.Item2))),
        ["coverage"] = s => With((s.Amount(), s.Amount()), of => (AgingCalculator.Coverage(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["weighted age"] = WeightedAge,
        ["weighted price"] = s => With((Price(s), s.Rate(), Price(s), s.Rate()), of =>
        {
            (Rational w1, Rational w2) = (s.Inside(of.Item2), s.Inside(of.Item4));
            return (AverageCalculator.Weighted((of.Item1, of.Item2), (of.Item3, of.Item4)).Value, ((s.Inside(of.Item1) * w1) + (s.Inside(of.Item3) * w2)) / (w1 + w2));
        }),
        ["net realisable value"] = s => With(s.Amounts(4), of => (InventoryCalculator.NetRealizableValue(of[0], of[1], of[2], of[3]).Value, s.Inside(of[0]) - Rational.Sum(s.Inside(of[1..])))),
        ["inventory carried"] = s => With((s.Amount(), s.Amount(-5000m)), of => (InventoryCalculator.CarryingAmount(of.Item1, of.Item2).Value, s.Inside(of.Item1).AtMost(s.Inside(of.Item2)).AtLeast(0m))),
        ["impairment effect"] = s => With((s.Amount(), s.Amount()), of => (InventoryCalculator.ImpairmentEffect(of.Item1, of.Item2).Value, Rational.Of(0m) - (s.Inside(of.Item1) - s.Inside(of.Item2)).AtLeast(0m))),
        ["turnover days"] = s => With(s.Rate(0.1m, 9m), rate => (TurnoverCalculator.Days(rate, 360).Value, Rational.Of(360m) / s.Inside(rate))),
        ["expense ratio without"] = s => With(s.Amounts(3), of => (ExpenseCalculator.ExpenseRatioWithout(of[0], of[1], of[2]).Value, (s.Inside(of[0]) - s.Inside(of[1])) / s.Inside(of[2]))),
        ["per unit"] = s => With((s.Amount(), s.Count()), of => (ExpenseCalculator.PerUnit(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["price by periods"] = s => With((Price(s), s.Count(), s.Next(0, 13)), of => (ExpenseCalculator.Total(of.Item1, of.Item2, of.Item3).Value, s.Inside(of.Item1) * s.Inside(of.Item2) * of.Item3)),
        ["newness"] = s => With((s.Amount(), s.Amount()), of => (DepreciationCalculator.Newness(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["simple interest"] = s => With((s.Amount(), s.Rate(), s.Next(0, 400)), of => (InterestCalculator.Interest(of.Item1, of.Item2, of.Item3, DayCount.Actual360).Value, s.Inside(of.Item1) * s.Inside(of.Item2) * of.Item3 / 360m)),
        ["average rate"] = s => With((s.Amount(), s.Amount()), of => (InterestCalculator.AverageRate(of.Item1, of.Item2, 4).Value, s.Inside(of.Item1) * 4m / s.Inside(of.Item2))),
        ["average daily balance"] = AverageDailyBalance,
        ["interest difference"] = s => With((s.Amount(), s.Amounts(3)), of => (InterestCalculator.DifferenceTo(of.Item1, of.Item2).Value, Rational.Sum(s.Inside(of.Item2)) - s.Inside(of.Item1))),
        ["super-deduction"] = s => With((s.Amount(5000m), s.Amount(1m, 4000m), s.Rate()), of => (TaxCalculator.SuperDeduction(of.Item1, of.Item2, of.Item3).Value, (s.Inside(of.Item1) - s.Inside(of.Item2)) * s.Inside(of.Item3))),
        ["deductible loss"] = s => With(s.Amounts(4, -5000m), of => (TaxCalculator.TaxableIncome(of[0], of[1], of[2], of[3]).Then(TaxCalculator.DeductibleLoss).Value,
            (s.Inside(of[1]) - s.Inside(of[0]) - s.Inside(of[2]) - s.Inside(of[3])).AtLeast(0m))),
        ["difference behind"] = s => With((s.Amount(), s.Rate()), of => (TaxCalculator.DifferenceBehind(of.Item1, of.Item2).Value, s.Inside(of.Item1) / s.Inside(of.Item2))),
        ["working capital"] = WorkingCapital,
    };

    private static (IQuantity? Result, Rational Exact) With<T>(T inputs, Func<T, (IQuantity? Result, Rational Exact)> formula) => formula(inputs);

    private static UnitPrice Price(Sample sample)
    {
        MonetaryAmount amount = sample.Amount();
        return new(amount.Value, amount.Range);
    }

    // The top two of items so close that their printed digits do not tell which they are.
    private static (IQuantity? Result, Rational Exact) Concentration(Sample sample)
    {
        (MonetaryAmount[] items, MonetaryAmount whole) = (sample.Amounts(6, 10m, 12m), sample.Amount(100m));
        Rational[] exact = [.. sample.Inside(items).OrderByDescending(item => item, Comparer<Rational>.Create((a, b) => a.CompareTo(b)))];
        return (ShareCalculator.Concentration(items, whole, 2).Value, (exact[0] + exact[1]) / sample.Inside(whole));
    }

    private static (IQuantity? Result, Rational Exact) WeightedAge(Sample sample)
    {
        AgingBalances aging = RandomAging.Of(sample, 2023);
        Rational[] balances = sample.Inside(aging.Items.Select(item => item.Balance));
        Rational[] ages = [.. Enumerable.Range(0, balances.Length).Select(i => Rational.Of((12m * i) + sample.Next(0, 13)))];
        return (AgingCalculator.WeightedAge(aging, 12 * balances.Length).Value, Rational.Sum(balances.Zip(ages, (balance, age) => balance * age)) / Rational.Sum(balances));
    }

    private static (IQuantity? Result, Rational Exact) AverageDailyBalance(Sample sample)
    {
        LocalDate start = new(2023, 1, 1);
        int[] days = [.. Enumerable.Range(0, 5).Select(_ => sample.Next(1, 90))];
        MonetaryAmount[] amounts = sample.Amounts(days.Length);
        DatedBalance[] balances = [.. amounts.Select((amount, i) => new DatedBalance(start.PlusDays(days[..i].Sum()), amount))];
        Rational exact = Rational.Sum(sample.Inside(amounts).Select((amount, i) => amount * days[i])) / days.Sum();
        return (InterestCalculator.AverageDailyBalance(balances, start.PlusDays(days.Sum())).Value, exact);
    }

    private static (IQuantity? Result, Rational Exact) WorkingCapital(Sample sample)
    {
        WorkingCapitalItem[] items = [.. Enumerable.Range(0, 4).Select(i => new WorkingCapitalItem($"item {i}", i % 2 == 1, sample.Rate()))];
        (MonetaryAmount baseNeed, MonetaryAmount[] revenues) = (sample.Amount(), sample.Amounts(3));
        Rational shares = Rational.Sum(items.Select(item => item.IsLiability ? Rational.Of(0m) - sample.Inside(item.ShareOfRevenue) : sample.Inside(item.ShareOfRevenue)));
        return (WorkingCapitalForecast.ByPercentageOfSales(items, baseNeed, revenues).Value?.Total, (sample.Inside(revenues[^1]) * shares) - sample.Inside(baseNeed));
    }
}
