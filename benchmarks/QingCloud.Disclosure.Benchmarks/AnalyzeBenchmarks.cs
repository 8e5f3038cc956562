using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The whole pipeline with verification, from bytes to findings, for each layout, against building the tree of the same document as a page and nothing more.</summary>
public class AnalyzeBenchmarks() : StageBenchmark(BenchmarkInput.Layouts)
{
    private byte[] _bytes = [];
    private string _page = "";

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Input.Bytes();
        _page = DocumentAsHtml.Of(BenchmarkInput.OnOneCore.Analyze(_bytes));
    }

    [Benchmark(Baseline = true)]
    public object AngleSharpTree() => new HtmlParser().ParseDocument(_page);

    [Benchmark]
    public int Analyze()
    {
        DisclosureAnalysis analysis = BenchmarkInput.OnOneCore.Analyze(_bytes);
        return analysis.Facts.Length + analysis.Findings.Length;
    }
}
