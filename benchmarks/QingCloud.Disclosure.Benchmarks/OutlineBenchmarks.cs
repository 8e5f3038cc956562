using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Text to outline: blocks, table regions, headings, questions and answers.</summary>
public class OutlineBenchmarks() : StageBenchmark(BenchmarkInput.Sizes)
{
    private SourceText _source = SourceText.From("");

    [GlobalSetup]
    public void Setup() => _source = SourceText.From(Input.Text());

    [Benchmark(Baseline = true)]
    public int SplitLines() => _source.Content.Split('\n').Length;

    [Benchmark]
    public object Parse()
    {
        ImmutableArray<TextBlock> blocks = BlockReader.Read(_source);
        return OutlineParser.Parse(_source, blocks, TableRegionDetector.Detect(blocks));
    }
}
