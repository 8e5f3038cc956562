using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>What the stages' benchmarks have in common: two sizes, memory, megabytes and characters a second.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public abstract class StageBenchmark
{
    /// <summary>The least number of characters of a small document's repetitions; filings of the corpus have the length that they have.</summary>
    [Params(10_000, 100_000)]
    public int Characters { get; set; }

    private sealed class ThroughputConfig : ManualConfig
    {
        public ThroughputConfig() => AddColumn(ThroughputColumn.Megabytes, ThroughputColumn.Characters);
    }
}
