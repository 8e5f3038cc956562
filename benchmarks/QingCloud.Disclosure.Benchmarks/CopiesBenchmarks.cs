using System.Text;
using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>One document, and ten copies of it in one file: ten times the time and the memory, or hardly more.</summary>
[MemoryDiagnoser]
public class CopiesBenchmarks
{
    private byte[] _once = [];
    private byte[] _tenTimes = [];

    public static IEnumerable<BenchmarkInput> Inputs => BenchmarkInput.ToCopy;

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Usual;

    [GlobalSetup]
    public void Setup()
    {
        string text = Input.Text();
        _once = Encoding.UTF8.GetBytes(text);
        _tenTimes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text + "\n", 10)));
    }

    [Benchmark(Baseline = true)]
    public int Once() => BenchmarkInput.OnOneCore.Analyze(_once).Findings.Length;

    [Benchmark]
    public int TenCopies() => BenchmarkInput.OnOneCore.Analyze(_tenTimes).Findings.Length;
}
