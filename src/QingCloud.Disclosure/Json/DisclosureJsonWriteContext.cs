using System.Text.Json.Serialization;

namespace QingCloud.Disclosure.Json;

/// <summary>
/// The source-generated writing of the JSON documents: plain calls of the writer, which need a fraction of the code that is compiled at the first document when the
/// serializer describes every property first. Reading, and the published schemas, use <see cref="DisclosureJsonContext"/>.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutlineDocument))]
[JsonSerializable(typeof(TablesDocument))]
[JsonSerializable(typeof(ExtractDocument))]
[JsonSerializable(typeof(QuantitiesDocument))]
[JsonSerializable(typeof(VerifyDocument))]
internal sealed partial class DisclosureJsonWriteContext : JsonSerializerContext;
