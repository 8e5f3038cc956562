using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>One document in every form: the models are the same. Where a form loses information they differ by flags only.</summary>
public sealed class FormEqualityTests
{
    private static readonly string[] Flags = ["reading", "alternatives", "relations"];

    public static TheoryData<string> Forms => [.. Texts.Keys];

    private static ImmutableDictionary<string, Func<string>> Texts { get; } = ImmutableDictionary.CreateRange<string, Func<string>>(
    [
        new("html", () => FormWriter.Html(FormDocument.Parts)),
        new("markdown", () => FormWriter.Markdown(FormDocument.Parts)),
        new("glued", () => FormWriter.Glued(FormDocument.Parts)),
        new("layout", () => FormWriter.Layout(FormDocument.Parts)),
        new("pages", () => FormWriter.Pages(FormDocument.Parts, 34)),
        new("cell a line", () => FormWriter.CellALine(FormDocument.Parts, "\n")),
        new("cell a line, blank lines between", () => FormWriter.CellALine(FormDocument.Parts, "\n\n")),
    ]);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Analyze_Form_GivesTheSameModels(string form)
    {
        JsonNode expected = Models(FormWriter.Tabs(FormDocument.Parts));
        string path = Environment.GetEnvironmentVariable("FORMS") is { } f ? Path.Combine(f, form.Replace(' ', '_')) : "";
        if (path.Length > 0) { File.WriteAllText(path + ".txt", Texts[form]()); File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, "tabs.txt"), FormWriter.Tabs(FormDocument.Parts)); }

        Models(Texts[form]()).ToJsonString().Should().Be(expected.ToJsonString());
    }

    private static JsonNode Models(string text) => Settled(JsonNode.Parse(DisclosureJson.SerializeModels(DisclosureAnalyzer.Default.Analyze(Encoding.UTF8.GetBytes(text))))!)!;

    // Without what says where a figure stands and how sure it is.
    private static JsonNode? Settled(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => !Flags.Contains(member.Key) && member.Key is not ("line" or "span" or "startLine" or "endLine" or "diagnostics" or "id"))
            .Select(member => KeyValuePair.Create(member.Key, Settled(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Settled)]),
        _ => node?.DeepClone(),
    };
}
