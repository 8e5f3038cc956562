using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>One glued table of twelve columns through the whole pipeline: time and memory grow as its rows do.</summary>
[MemoryDiagnoser]
public class GluedRowBenchmarks
{
    private string _text = "";

    [Params(500, 1_000, 2_000, 5_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _text = GluedLongTable.Text(Rows);

    [Benchmark]
    public int Analyze() => DisclosureAnalyzer.Default.Analyze(_text).Tables.Sum(table => table.Rows.Length);
}
