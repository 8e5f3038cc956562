using System.Text.Json.Nodes;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>The models of a document as text, without what says where a figure stands and how sure it is: what every form of the document has in common.</summary>
internal static class ModelText
{
    private static readonly HashSet<string> Places = ["line", "page", "span", "startLine", "endLine", "id"];
    private static readonly HashSet<string> Flags = ["reading", "alternatives", "relations", "diagnostics"];

    internal static string Of(DisclosureAnalysis analysis) => Settled(JsonNode.Parse(DisclosureJson.SerializeModels(analysis)))!.ToJsonString(new() { WriteIndented = true });

    private static JsonNode? Settled(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => !Places.Contains(member.Key) && !Flags.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, Settled(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Settled)]),
        _ => node?.DeepClone(),
    };
}
