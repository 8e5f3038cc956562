using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Quantities of running text, against compiled regular expressions: one finds runs of digits, one amounts and rates with their units, neither reads a period or a value.</summary>
public partial class QuantityBenchmarks() : StageBenchmark(BenchmarkInput.Sizes)
{
    private SourceText _source = SourceText.From("");

    [GlobalSetup]
    public void Setup()
    {
        _source = SourceText.From(Input.Text());
        _ = _source.Folded;
    }

    [Benchmark(Baseline = true)]
    public int RegexDigits() => Digits().Count(_source.Content);

    [Benchmark]
    public int RegexAmounts() => Amounts().Count(_source.Content);

    [Benchmark]
    public int Scan() => QuantityScanner.Scan(_source).Length;

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?%?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(约|不超过|不低于|减少|下降)?-?\d[\d,]*(\.\d+)?\s*(亿元|百万元|万元|千元|元|%|‰|个百分点|人|家|台|套|件|年|个月|月|日)")]
    private static partial Regex Amounts();
}
