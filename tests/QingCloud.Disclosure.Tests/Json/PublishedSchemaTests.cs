using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Unicode;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>The schema files of the package say what the JSON documents are: they are made from the types that are serialized.</summary>
public sealed class PublishedSchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static TheoryData<string> Documents => new(["extract", "outline", "quantities", "tables", "verify"]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Schema_OfADocument_IsThePublishedFile(string document)
    {
        SchemaDefinitions definitions = new();
        JsonNode schema = DisclosureJson.Context.Options.GetJsonSchemaAsNode(
            TypeOf(document), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = definitions.Transform });
        JsonObject file = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"{DisclosureJson.Schema}/{document}",
            ["title"] = $"disclosure {document}",
        };
        foreach ((string name, JsonNode? value) in schema.AsObject().ToArray())
        {
            file[name] = value?.DeepClone();
        }

        file["$defs"] = definitions.ToJson();
        Verify(file.ToJsonString(Indented) + "\n", document);
    }

    private static Type TypeOf(string document) => document switch
    {
        "extract" => typeof(ExtractDocument),
        "outline" => typeof(OutlineDocument),
        "quantities" => typeof(QuantitiesDocument),
        "verify" => typeof(VerifyDocument),
        _ => typeof(TablesDocument),
    };

    private static void Verify(string schema, string document)
    {
        string published = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "Json", "Schema", $"{document}.schema.json");
        string current = File.Exists(published) ? File.ReadAllText(published).ReplaceLineEndings("\n") : "";
        if (current != schema.ReplaceLineEndings("\n"))
        {
            string received = Path.Combine(AppContext.BaseDirectory, $"{document}.schema.json");
            File.WriteAllText(received, schema);
            Assert.Fail($"The published schema of {document} is not that of the types; the new one is {received}.");
        }
    }
}
