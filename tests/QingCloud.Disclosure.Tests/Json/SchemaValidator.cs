using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>Holds a JSON document against a published schema: the words that the schemas use, and no property that they do not name.</summary>
internal sealed class SchemaValidator
{
    private static readonly string[] AnyNumber = ["number", "integer"];

    private readonly JsonObject _schema;
    private readonly JsonObject _definitions;

    private SchemaValidator(JsonObject schema)
    {
        _schema = schema;
        _definitions = schema["$defs"]!.AsObject();
    }

    /// <summary>The published schema of a document.</summary>
    internal static SchemaValidator Of(string document) =>
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "Json", "Schema", $"{document}.schema.json")))!.AsObject());

    /// <summary>The first place where a document breaks the schema; null where it keeps it.</summary>
    internal string? FirstBreach(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Breach(_schema, document.RootElement, "$");
    }

    private string? Breach(JsonObject schema, JsonElement value, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            return Breach(_definitions[reference.GetValue<string>().Split('/')[^1]]!.AsObject(), value, path);
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            string?[] breaches = [.. choices.Select(choice => Breach(choice!.AsObject(), value, path))];
            return breaches.Contains(null) ? null : breaches[0];
        }

        return !TypesOf(schema).Contains(TypeOf(value)) ? $"{path} is {TypeOf(value)}, not {string.Join(" or ", TypesOf(schema))}"
            : value.ValueKind == JsonValueKind.Object ? BreachOfObject(schema, value, path)
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select((item, i) => Breach(schema["items"]!.AsObject(), item, FormattableString.Invariant($"{path}[{i}]"))).FirstOrDefault(breach => breach is not null)
            : null;
    }

    private string? BreachOfObject(JsonObject schema, JsonElement value, string path)
    {
        string? missing = schema["required"] is JsonArray required ? required.Select(name => name!.GetValue<string>()).FirstOrDefault(name => !value.TryGetProperty(name, out _)) : null;
        if (missing is not null)
        {
            return $"{path} lacks {missing}";
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            JsonNode? of = schema["properties"]?[property.Name] ?? schema["additionalProperties"];
            if (of is not JsonObject known)
            {
                return $"{path}.{property.Name} is not in the schema";
            }

            if (Breach(known, property.Value, $"{path}.{property.Name}") is { } breach)
            {
                return breach;
            }
        }

        return null;
    }

    private static string[] TypesOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => [.. types.Select(type => type!.GetValue<string>()).SelectMany(type => type == "number" ? AnyNumber : [type])],
        { } type when type.GetValue<string>() == "number" => AnyNumber,
        { } type => [type.GetValue<string>()],
        _ => [],
    };

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => decimal.TryParse(value.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
