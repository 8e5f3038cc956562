using System.Text;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Bytes to text with lines and folding, against decoding alone.</summary>
public class TextBenchmarks() : StageBenchmark(BenchmarkInput.Sizes)
{
    private byte[] _bytes = [];

    [GlobalSetup]
    public void Setup() => _bytes = Input.Bytes();

    [Benchmark(Baseline = true)]
    public string Decode() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public int SourceTextFrom()
    {
        SourceText source = SourceText.From(_bytes);
        return source.Lines.Length + source.Folded.Length;
    }
}
