using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>What the stages' benchmarks have in common: two sizes, memory, characters a second.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public abstract class StageBenchmark
{
    /// <summary>The least number of characters of the input.</summary>
    [Params(10_000, 100_000)]
    public int Characters { get; set; }

    private sealed class ThroughputConfig : ManualConfig
    {
        public ThroughputConfig() => AddColumn(new ThroughputColumn());
    }
}
