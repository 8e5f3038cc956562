using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The JSON of tables and models, written and read back, against the printed cells alone.</summary>
public partial class JsonBenchmarks : AnalyzedBenchmark
{
    private string _models = "";

    private protected override void Prepare() => _models = DisclosureJson.SerializeModels(Analysis);

    [Benchmark(Baseline = true)]
    public int WriteCells() => JsonSerializer.Serialize(Cells, CellsContext.Default.StringArrayArrayArray).Length;

    [Benchmark]
    public int WriteTables() => DisclosureJson.SerializeTables(Analysis).Length;

    [Benchmark]
    public int WriteModels() => DisclosureJson.SerializeModels(Analysis).Length;

    [Benchmark]
    public object ReadModels() => DisclosureJson.DeserializeModels(_models);

    [JsonSerializable(typeof(string[][][]))]
    private sealed partial class CellsContext : JsonSerializerContext;
}
