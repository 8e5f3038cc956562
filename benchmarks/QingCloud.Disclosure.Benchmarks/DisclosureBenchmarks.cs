using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Tables to typed models and facts, against reading each cell as a decimal and nothing more: no unit, period, name or evidence.</summary>
public class DisclosureBenchmarks : AnalyzedBenchmark
{
    [Benchmark(Baseline = true)]
    public int DecimalCells() => Cells.Sum(table => table.Sum(row => row.Count(cell => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _))));

    [Benchmark]
    public int Facts() => Unasked().Facts.Length;
}
