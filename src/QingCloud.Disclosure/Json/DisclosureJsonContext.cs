using System.Text.Json.Serialization;

namespace QingCloud.Disclosure.Json;

/// <summary>The source-generated serialization of the JSON documents.</summary>
[JsonSerializable(typeof(OutlineDocument))]
[JsonSerializable(typeof(TablesDocument))]
[JsonSerializable(typeof(ExtractDocument))]
[JsonSerializable(typeof(QuantitiesDocument))]
[JsonSerializable(typeof(VerifyDocument))]
internal sealed partial class DisclosureJsonContext : JsonSerializerContext;
