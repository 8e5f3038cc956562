using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Table regions to tables, one layout each, against splitting every line at its separator.</summary>
public class TableBenchmarks : StageBenchmark
{
    private SourceText _source = SourceText.From("");
    private ImmutableArray<TextBlock> _blocks = [];
    private DocumentOutline _outline = new();

    [Params("reply-tabs", "annual-pipes", "reply-glued", "reply-spaced")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _source = SourceText.From(GoldenInput.Text(Document, Characters));
        _blocks = BlockReader.Read(_source);
        _outline = OutlineParser.Parse(_source, _blocks, TableRegionDetector.Detect(_blocks));
    }

    [Benchmark(Baseline = true)]
    public int SplitCells() => _source.Content.Split('\n').Sum(line => line.Split('\t', '|', ' ').Length);

    [Benchmark]
    public int Parse() => TableParser.Parse(_source, _blocks, _outline).Length;
}
