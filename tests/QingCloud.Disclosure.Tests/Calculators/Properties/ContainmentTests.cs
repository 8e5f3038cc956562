using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>The range of a result holds the exact result of any inputs inside their ranges, and the value lies in it.</summary>
public sealed class ContainmentTests
{
    private const int Rounds = 400;

    private static readonly Dictionary<string, FormulaCase> Own = new()
    {
        ["growth"] = s =>
        {
            (MonetaryAmount now, MonetaryAmount before) = (s.Amount(-1000m), s.Amount(-1000m));
            (Rational n, Rational b) = (s.Inside(now), s.Inside(before));
            return (GrowthCalculator.Growth(now, before).Value, (n - b) / NotNil(b.Abs()));
        },
        ["growth from change"] = s =>
        {
            (MonetaryAmount now, MonetaryAmount change) = (s.Amount(1000m), s.Amount(1m, 900m));
            (Rational n, Rational c) = (s.Inside(now), s.Inside(change));
            return (GrowthCalculator.GrowthFromChange(now, change).Value, c / (n - c).Abs());
        },
        ["amount after"] = s =>
        {
            (MonetaryAmount change, Rate growth) = (s.Amount(), s.Rate());
            (Rational c, Rational g) = (s.Inside(change), s.Inside(growth));
            return (GrowthCalculator.AmountAfter(change, growth).Value, (c / g) + c);
        },
        ["project"] = s =>
        {
            (MonetaryAmount amount, Rate growth, int n) = (s.Amount(), s.Rate(-0.5m), s.Next(0, 9));
            return (CompoundGrowthCalculator.Project(amount, growth, n).Value, s.Inside(amount) * (s.Inside(growth) + 1m).Power(n));
        },
        ["share of all"] = s =>
        {
            MonetaryAmount[] items = s.Amounts(s.Next(1, 8));
            Rational[] exact = s.Inside(items);
            int at = s.Next(0, items.Length);
            return (ShareCalculator.Shares(items).Value?.Items[at], exact[at] / Rational.Sum(exact));
        },
        ["margin"] = s =>
        {
            (MonetaryAmount revenue, MonetaryAmount cost) = (s.Amount(), s.Amount());
            (Rational r, Rational c) = (s.Inside(revenue), s.Inside(cost));
            return (MarginCalculator.GrossMargin(revenue, cost).Value, (r - c) / r);
        },
        ["mean"] = s =>
        {
            MonetaryAmount[] items = s.Amounts(s.Next(1, 8), -500m);
            return (AverageCalculator.Mean(items).Value, Rational.Sum(s.Inside(items)) / items.Length);
        },
        ["weighted rate"] = s =>
        {
            (Rate Rate, MonetaryAmount Weight)[] items = [.. Enumerable.Range(0, s.Next(1, 6)).Select(_ => (s.Rate(), s.Amount()))];
            (Rational Rate, Rational Weight)[] exact = [.. items.Select(item => (s.Inside(item.Rate), s.Inside(item.Weight)))];
            return (AverageCalculator.Weighted(items).Value, Rational.Sum(exact.Select(item => item.Rate * item.Weight)) / Rational.Sum(exact.Select(item => item.Weight)));
        },
        ["older than"] = s =>
        {
            AgingBalances aging = RandomAging.Of(s, 2023);
            Rational[] exact = s.Inside(aging.Items.Select(item => item.Balance));
            return (AgingCalculator.ShareOlderThan(aging, 24).Value, Rational.Sum(exact[2..]) / Rational.Sum(exact));
        },
        ["migration"] = s =>
        {
            (AgingBalances before, AgingBalances now) = RandomAging.Pair(s);
            (Rational own, Rational held, Rational next) = (s.Inside(before.Items[^2].Balance), s.Inside(before.Items[^1].Balance), s.Inside(now.Items[^1].Balance));
            return (MigrationRates.Between([before, now], LastBuckets.Accumulated).Value?.Years[0].Rates[^2].Rate.Value, (next / (own + held)).AtMost(1m));
        },
        ["historical loss"] = s =>
        {
            BucketRate[] rates = [.. Enumerable.Range(0, 5).Select(i => new BucketRate(Printed.Bucket(i, 5), s.Rate()))];
            Rational exact = s.Inside(rates.Select(item => item.Rate)).Aggregate(Rational.Of(1m), (product, rate) => product * rate);
            return (AverageMigrationRates.Of(rates).ToHistoricalLossRates().Value?.Items[0].Rate, exact);
        },
        ["provision"] = s =>
        {
            AgingBalances aging = RandomAging.Of(s, 2023);
            LossRates rates = RandomAging.Rates(s);
            Rational exact = Rational.Sum(aging.Items.Select((item, i) => s.Inside(item.Balance) * s.Inside(rates.Items[i].Rate)));
            return (rates.ApplyTo(aging).Value?.Total, exact);
        },
        ["change of estimate"] = s =>
        {
            AgingBalances aging = RandomAging.Of(s, 2023);
            (LossRates before, LossRates after) = (RandomAging.Rates(s), RandomAging.Rates(s));
            Rational exact = Rational.Sum(aging.Items.Select((item, i) => s.Inside(item.Balance) * (s.Inside(after.Items[i].Rate) - s.Inside(before.Items[i].Rate))));
            return (ChangeOfEstimate.Between(aging, before, after).Value?.Effect, exact);
        },
        ["write-down"] = s =>
        {
            (MonetaryAmount cost, MonetaryAmount value) = (s.Amount(), s.Amount());
            return (InventoryCalculator.WriteDown(cost, value).Value, (s.Inside(cost) - s.Inside(value)).AtLeast(0m));
        },
        ["turnover"] = s =>
        {
            (MonetaryAmount flow, MonetaryAmount opening, MonetaryAmount closing) = (s.Amount(), s.Amount(), s.Amount());
            return (TurnoverCalculator.Turnover(flow, opening, closing).Value, s.Inside(flow) * 2m / (s.Inside(opening) + s.Inside(closing)));
        },
        ["average pay"] = s =>
        {
            (MonetaryAmount pay, Count opening, Count closing) = (s.Amount(), s.Count(), s.Count());
            return (ExpenseCalculator.AveragePay(pay, opening, closing).Value, s.Inside(pay) * 2m / (s.Inside(opening) + s.Inside(closing)));
        },
        ["depreciation"] = s =>
        {
            (MonetaryAmount cost, Rate residual, int life, int months) = (s.Amount(), s.Rate(0m, 0.1m), s.Next(3, 11), s.Next(0, 150));
            return (DepreciationCalculator.Accumulated(cost, residual, life, months).Value, s.Inside(cost) * (Rational.Of(1m) - s.Inside(residual)) * Math.Min(months, life * 12) / (life * 12));
        },
        ["net present value"] = s =>
        {
            MonetaryAmount[] flows = s.Amounts(s.Next(1, 10), -1000m, 1000m);
            Rate rate = s.Rate(-0.2m, 0.5m);
            Rational factor = s.Inside(rate) + 1m;
            return (CashFlowCalculator.NetPresentValue(rate, FlowTiming.EndOfPeriod, flows).Value, Rational.Sum(s.Inside(flows).Select((flow, t) => flow / factor.Power(t + 1))));
        },
        ["annuity"] = s =>
        {
            (MonetaryAmount principal, Rate rate, int n) = (s.Amount(), s.Rate(0.001m, 0.1m), s.Next(1, 25));
            Rational factor = s.Inside(rate) + 1m;
            return (AnnuityCalculator.Payment(principal, rate, n).Value, s.Inside(principal) / Rational.Sum(Enumerable.Range(1, n).Select(t => Rational.Of(1m) / factor.Power(t))));
        },
        ["interest"] = s =>
        {
            (MonetaryAmount principal, Rate rate, int days) = (s.Amount(), s.Rate(), s.Next(0, 800));
            return (InterestCalculator.WithInterest(principal, rate, days).Value, s.Inside(principal) * (Rational.Of(1m) + (s.Inside(rate) * days / 365m)));
        },
        ["without value-added tax"] = s =>
        {
            (MonetaryAmount amount, Rate rate) = (s.Amount(), s.Rate(0.03m, 0.13m));
            return (TaxCalculator.WithoutValueAddedTax(amount, rate).Value, s.Inside(amount) / (s.Inside(rate) + 1m));
        },
    };

    private static readonly Dictionary<string, FormulaCase> Cases = Own.Concat(SubjectContainment.Cases).Concat(CreditContainment.Cases).ToDictionary();

    public static TheoryData<string> Formulas => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Range_AnyInputsInside_HoldsTheExactResult(string formula)
    {
        Sample sample = new(20240531);
        int results = 0;
        for (int round = 0; round < Rounds; round++)
        {
            (IQuantity? result, Rational exact) = Cases[formula](sample);
            if (result is null)
            {
                continue;
            }

            results++;
            exact.IsIn(result.Range).Should().BeTrue("round {0}: {1} is not in {2}", round, exact, result.Range);
            result.Range.Contains(result.Value).Should().BeTrue();
        }

        results.Should().BeGreaterThan(Rounds / 2, "a formula without results proves nothing");
    }

    // A base that can be nil has no growth, and the API says so: this only keeps the exact side from dividing by zero.
    private static Rational NotNil(Rational value) => value.Numerator.IsZero ? 1m : value;
}
