using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>What the stages' benchmarks have in common: their inputs, memory, megabytes and characters a second.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public abstract class StageBenchmark(IEnumerable<BenchmarkInput> inputs)
{
    /// <summary>The inputs that the stage is measured on.</summary>
    public IEnumerable<BenchmarkInput> Inputs { get; } = inputs;

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = BenchmarkInput.Usual;

    private sealed class ThroughputConfig : ManualConfig
    {
        public ThroughputConfig() => AddColumn(ThroughputColumn.Megabytes, ThroughputColumn.Characters);
    }
}
