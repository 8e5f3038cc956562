using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The growth from each amount of a filing to the next one, with its interval and its formula, against the same in decimals.</summary>
public class CalculatorBenchmarks : AnalyzedBenchmark
{
    private ImmutableArray<MonetaryAmount> _amounts = [];

    private protected override void Prepare() =>
        _amounts = [.. Analysis.Facts.Select(fact => fact.Figure).OfType<Figure<MonetaryAmount>>().Select(figure => figure.Quantity).OfType<MonetaryAmount>()];

    [Benchmark(Baseline = true)]
    public decimal Decimals()
    {
        decimal all = 0;
        for (int i = 1; i < _amounts.Length; i++)
        {
            decimal before = _amounts[i - 1].Value;
            all += before == 0 ? 0 : decimal.Sign((_amounts[i].Value - before) / Math.Abs(before));
        }

        return all;
    }

    [Benchmark]
    public int Growth()
    {
        int known = 0;
        for (int i = 1; i < _amounts.Length; i++)
        {
            known += GrowthCalculator.Growth(_amounts[i], _amounts[i - 1]).HasValue ? 1 : 0;
        }

        return known;
    }
}
