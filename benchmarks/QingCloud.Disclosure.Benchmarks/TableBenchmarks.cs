using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Table regions to tables, each layout, against splitting every line at its separator.</summary>
public class TableBenchmarks() : StageBenchmark(BenchmarkInput.Layouts)
{
    private SourceText _source = SourceText.From("");
    private ImmutableArray<TextBlock> _blocks = [];
    private DocumentOutline _outline = new();

    [GlobalSetup]
    public void Setup()
    {
        _source = SourceText.From(Input.Text());
        _blocks = BlockReader.Read(_source);
        _outline = OutlineParser.Parse(_source, _blocks, TableRegionDetector.Detect(_blocks));
    }

    [Benchmark(Baseline = true)]
    public int SplitCells() => _source.Content.Split('\n').Sum(line => line.Split('\t', '|', ' ').Length);

    [Benchmark]
    public int Parse() => TableParser.Parse(_source, _blocks, _outline).Length;
}
