using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Quantities of running text, against a regular expression that finds digits and knows no units or periods.</summary>
public partial class QuantityBenchmarks : StageBenchmark
{
    private SourceText _source = SourceText.From("");

    [GlobalSetup]
    public void Setup()
    {
        _source = SourceText.From(GoldenInput.Text("reply-tabs", Characters));
        _ = _source.Folded;
    }

    [Benchmark(Baseline = true)]
    public int RegexNumbers() => Number().Count(_source.Content);

    [Benchmark]
    public int Scan() => QuantityScanner.Scan(_source).Length;

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?%?")]
    private static partial Regex Number();
}
