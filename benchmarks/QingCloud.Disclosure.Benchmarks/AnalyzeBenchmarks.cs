using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The whole pipeline, from bytes to facts, for each layout.</summary>
public class AnalyzeBenchmarks : StageBenchmark
{
    private byte[] _bytes = [];

    [Params("reply-tabs", "annual-pipes", "reply-glued", "reply-spaced", "annual-html")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _bytes = GoldenInput.Bytes(Document, Characters);

    [Benchmark]
    public int Analyze() => DisclosureAnalyzer.Default.Analyze(_bytes).Facts.Length;
}
