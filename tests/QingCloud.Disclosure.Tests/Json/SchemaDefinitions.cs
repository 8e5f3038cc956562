using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>The objects of a schema, each defined once; a property that is left out where it is null is not required.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    internal JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(ValueJson))
        {
            return new JsonObject { ["type"] = type == context.TypeInfo.Type && context.PropertyInfo?.IsGetNullable != true ? new JsonArray("number", "string") : new JsonArray("number", "string", "null") };
        }

        if (schema is not JsonObject node || type.Namespace != typeof(DisclosureJson).Namespace || type.IsArray)
        {
            return schema;
        }

        if (node["properties"] is JsonObject properties)
        {
            Require(node, properties);
            if (context.Path.Length == 0)
            {
                return node;
            }

            bool mayBeNull = AllowsNull(node);
            node["type"] = "object";
            _definitions.TryAdd(Name(type), node.DeepClone());
            return Reference(type, mayBeNull);
        }

        return node.ContainsKey("$ref") && context.Path.Length > 0 ? Reference(type, mayBeNull: false) : node;
    }

    internal JsonObject ToJson() => new(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value.DeepClone())));

    private static void Require(JsonObject node, JsonObject properties)
    {
        string[] required = [.. properties.Where(property => property.Value is JsonObject value && !AllowsNull(value)).Select(property => property.Key)];
        node.Remove("required");
        if (required.Length > 0)
        {
            node["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }
    }

    private static bool AllowsNull(JsonObject schema) =>
        (schema["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null")) || schema.ContainsKey("anyOf");

    private static JsonObject Reference(Type type, bool mayBeNull)
    {
        JsonObject reference = new() { ["$ref"] = $"#/$defs/{Name(type)}" };
        return mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static string Name(Type type) => type.Name.Replace("Json", "", StringComparison.Ordinal);
}
