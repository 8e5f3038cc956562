using System.Text.Json.Serialization;

namespace QingCloud.Disclosure.Json;

/// <summary>The source-generated serialization of the JSON documents.</summary>
[JsonSerializable(typeof(TablesDocument))]
internal sealed partial class DisclosureJsonContext : JsonSerializerContext;
