using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>The formulas of credit losses, roll-forwards, financings and projects, held against exact fractions.</summary>
internal static class CreditContainment
{
    internal static IReadOnlyDictionary<string, FormulaCase> Cases { get; } = new Dictionary<string, FormulaCase>
    {
        ["migration, arrivals"] = s => Migration(s, LastBuckets.Arrivals, (own, held, next) => ((next - held) / own).AtLeast(0m)),
        ["migration, sequential"] = s => Migration(s, LastBuckets.Sequential, (own, _, next) => next / own),
        ["average migration, simple"] = s => Average(s, MigrationAverage.Simple, (moved, basis) => Rational.Sum(moved.Zip(basis, (m, b) => (m / b).AtMost(1m))) / moved.Length),
        ["average migration, weighted"] = s => Average(s, MigrationAverage.Weighted, (moved, basis) => (Rational.Sum(moved) / Rational.Sum(basis)).AtMost(1m)),
        ["expected loss"] = s =>
        {
            (BucketRate rate, Rate factor) = (new(new(0, null), s.Rate()), s.Rate(0.5m, 2m));
            return (LossRates.Of(rate).WithFactor(factor), (s.Inside(rate.Rate) * s.Inside(factor)).AtMost(1m));
        },
        ["shifted rate"] = s =>
        {
            (LossRates rates, AgingBucket bucket, decimal shift) = (RandomAging.Rates(s), Printed.Bucket(2, RandomAging.Buckets), s.Value(-0.5m, 0.5m, 4));
            return (rates.Shifted(bucket, PercentagePoints.Exact(shift)).Value?.RateOf(bucket), (s.Inside(rates.RateOf(bucket)!) + shift).AtMost(1m).AtLeast(0m));
        },
        ["loss by default"] = s =>
        {
            (MonetaryAmount exposure, Rate pd, Rate lgd) = (s.Amount(), s.Rate(), s.Rate());
            return (ExpectedLossCalculator.ByDefault(exposure, pd, lgd).Value, s.Inside(exposure) * s.Inside(pd) * s.Inside(lgd));
        },
        ["loss by scenarios"] = s =>
        {
            decimal weight = s.Value(0.01m, 0.99m, 2);
            (MonetaryAmount good, MonetaryAmount bad) = (s.Amount(), s.Amount());
            return (ExpectedLossCalculator.ByScenarios(new LossScenario("good", Rate.Exact(weight), good), new LossScenario("bad", Rate.Exact(1m - weight), bad)).Value,
                (s.Inside(good) * weight) + (s.Inside(bad) * (1m - weight)));
        },
        ["provision less booked"] = s =>
        {
            (AgingBalances aging, LossRates rates, MonetaryAmount booked) = (RandomAging.Of(s, 2023), RandomAging.Rates(s), s.Amount());
            Rational exact = Rational.Sum(aging.Items.Select((item, i) => s.Inside(item.Balance) * s.Inside(rates.Items[i].Rate))) - s.Inside(booked);
            return (rates.ApplyTo(aging).Value?.DifferenceTo(booked).Value?.Amount, exact);
        },
        ["roll-forward"] = s =>
        {
            MonetaryAmount[] t = s.Amounts(5);
            Rational exact = s.Inside(t[0]) + s.Inside(t[1]) - s.Inside(t[2]) - s.Inside(t[3]) + s.Inside(t[4]);
            return (RollforwardCalculator.Solve(new(t[0], t[1], t[2], t[3], t[4], null)).Value?.Terms.Closing, exact);
        },
        ["roll-forward, write-off"] = s =>
        {
            MonetaryAmount[] t = s.Amounts(5);
            Rational exact = s.Inside(t[0]) + s.Inside(t[1]) - s.Inside(t[2]) + s.Inside(t[3]) - s.Inside(t[4]);
            return (RollforwardCalculator.Solve(new(t[0], t[1], t[2], null, t[3], t[4])).Value?.Terms.WriteOff, exact);
        },
        ["net present value, start"] = s =>
        {
            (MonetaryAmount[] flows, Rate rate) = (s.Amounts(s.Next(1, 10), -1000m, 1000m), s.Rate(0m, 0.5m));
            Rational factor = s.Inside(rate) + 1m;
            return (CashFlowCalculator.NetPresentValue(rate, FlowTiming.StartOfPeriod, flows).Value, Rational.Sum(s.Inside(flows).Select((flow, t) => flow / factor.Power(t))));
        },
        ["dynamic payback"] = s =>
        {
            MonetaryAmount[] flows = [.. s.Amounts(2, -1000m, -500m), .. s.Amounts(8, 300m, 2000m)];
            Rate rate = s.Rate(0.01m, 0.2m);
            Rational factor = s.Inside(rate) + 1m;
            Rational[] exact = [.. s.Inside(flows).Select((flow, t) => flow / factor.Power(t + 1))];
            int turn = Enumerable.Range(0, exact.Length).FirstOrDefault(i => Rational.Sum(exact[..(i + 1)]).Numerator.Sign > 0);
            return (CashFlowCalculator.DynamicPayback(rate, FlowTiming.EndOfPeriod, flows).Value, (Rational.Sum(exact[..turn]).Abs() / exact[turn]) + turn);
        },
        ["level schedule"] = s =>
        {
            (MonetaryAmount financed, Rate rate, int n) = (s.Amount(10_000m), s.Rate(0.001m, 0.05m), s.Next(1, 20));
            LeaseSchedule of(MonetaryAmount amount) => LeaseSchedule.Level(amount, rate, n).Value!;
            return (of(financed).TotalInterest, of(MonetaryAmount.Exact(s.Value(financed.Range.Low, financed.Range.High, 8))).TotalInterest.Value);
        },
        ["effective rate"] = s =>
        {
            (MonetaryAmount financed, MonetaryAmount[] payments) = (s.Amount(10_000m), s.Amounts(12, 900m, 9000m));
            Rate? of(MonetaryAmount amount, MonetaryAmount[] rents) => EffectiveRateCalculator.Compounded(amount, rents, 12).Value;
            return (of(financed, payments), of(Inside(s, financed), [.. payments.Select(payment => Inside(s, payment))])?.Value ?? 0m);
        },
        ["annuity value"] = s =>
        {
            (MonetaryAmount payment, Rate rate, int n) = (s.Amount(), s.Rate(0.001m, 0.1m), s.Next(1, 25));
            Rational factor = s.Inside(rate) + 1m;
            return (AnnuityCalculator.Value(payment, rate, n).Value, s.Inside(payment) * Rational.Sum(Enumerable.Range(1, n).Select(t => Rational.Of(1m) / factor.Power(t))));
        },
    };

    private static Rate? WithFactor(this Calculated<LossRates> rates, Rate factor) => rates.Then(value => value.WithForwardLooking(factor)).Value?.Items[0].Rate;

    private static MonetaryAmount Inside(Sample sample, MonetaryAmount amount) => MonetaryAmount.Exact(sample.Value(amount.Range.Low, amount.Range.High, 8));

    private static (IQuantity? Result, Rational Exact) Migration(Sample sample, LastBuckets treatment, Func<Rational, Rational, Rational, Rational> exact)
    {
        (AgingBalances before, AgingBalances now) = RandomAging.Pair(sample);
        (Rational own, Rational held, Rational next) = (sample.Inside(before.Items[^2].Balance), sample.Inside(before.Items[^1].Balance), sample.Inside(now.Items[^1].Balance));
        return (MigrationRates.Between([before, now], treatment).Value?.Years[0].Rates[^2].Rate.Value, exact(own, held, next).AtMost(1m));
    }

    // Five years of the first bucket's rate.
    private static (IQuantity? Result, Rational Exact) Average(Sample sample, MigrationAverage method, Func<Rational[], Rational[], Rational> exact)
    {
        AgingBalances[] agings = [.. Enumerable.Range(0, 6).Select(year => RandomAging.Of(sample, 2018 + year))];
        Rational[] moved = [.. agings[1..].Select(aging => sample.Inside(aging.Items[1].Balance))];
        Rational[] basis = [.. agings[..^1].Select(aging => sample.Inside(aging.Items[0].Balance))];
        return (MigrationRates.Between(agings, LastBuckets.Accumulated).Average(5, method).Value?.Items[0].Rate, exact(moved, basis));
    }
}
