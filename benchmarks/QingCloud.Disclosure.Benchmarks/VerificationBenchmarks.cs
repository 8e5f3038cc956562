using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Tables and text to findings by all rules, against adding up each column once.</summary>
public class VerificationBenchmarks : AnalyzedBenchmark
{
    [Benchmark(Baseline = true)]
    public decimal AddColumns()
    {
        decimal all = 0;
        foreach (string[][] table in Cells)
        {
            for (int column = 0; column < table.Max(row => row.Length); column++)
            {
                all += table.Sum(row => column < row.Length && decimal.TryParse(row[column], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : 0);
            }
        }

        return all;
    }

    [Benchmark]
    public int Verify() => Unasked().Verify().Findings.Length;
}
