using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Json;

/// <summary>The document of <c>disclosure outline</c>.</summary>
internal sealed record OutlineDocument(string Schema, DocumentJson Document, NodeJson[] Sections, QuestionJson[] Questions, DiagnosticJson[] Diagnostics);

/// <summary>A part of the document.</summary>
internal sealed record NodeJson(string Kind, string? Number, string? Heading, int StartLine, int EndLine, NodeJson[]? Children);

/// <summary>A question of the letter.</summary>
internal sealed record QuestionJson(string? Number, string? Heading, int StartLine, int EndLine, MatterJson[] Matters);

/// <summary>A numbered matter of a question.</summary>
internal sealed record MatterJson(string? Number, string? Heading, int StartLine, int EndLine, RequestJson[] Requests, NodeJson[] Verifications);

/// <summary>A request with its answer.</summary>
internal sealed record RequestJson(string? Number, string Text, int StartLine, int EndLine, string Pairing, NodeJson? Answer);

/// <summary>An outline to its JSON.</summary>
internal static class OutlineJsonWriter
{
    private const int DeepestSection = 6;

    internal static OutlineDocument Write(DisclosureAnalysis analysis) => new(
        DisclosureJson.Schema,
        TableJsonWriter.Document(analysis.Outline),
        [.. Headings(analysis.Outline.Root, 0)],
        [.. analysis.Outline.Questions.Select(Write)],
        [.. analysis.Outline.Diagnostics.Select(diagnostic => TableJsonWriter.Write(diagnostic.In(analysis.Language)))]);

    private static IEnumerable<NodeJson> Headings(OutlineNode node, int depth) =>
        depth >= DeepestSection ? [] : node.Children.Where(child => child.Heading is not null && child.Kind != OutlineNodeKind.Item).Select(child => Write(child, depth + 1));

    private static NodeJson Write(OutlineNode node, int depth)
    {
        NodeJson[] children = [.. Headings(node, depth)];
        return new(JsonNames.Camel(node.Kind), node.Number?.Text, node.Heading, node.StartLine, node.EndLine, children.Length == 0 ? null : children);
    }

    private static NodeJson Flat(OutlineNode node) => new(JsonNames.Camel(node.Kind), node.Number?.Text, node.Heading, node.StartLine, node.EndLine, null);

    private static QuestionJson Write(Question question) => new(
        question.Node.Number?.Text, question.Node.Heading, question.Node.StartLine, question.Node.EndLine, [.. question.Matters.Select(Write)]);

    private static MatterJson Write(QuestionMatter matter) => new(
        matter.Node.Number?.Text,
        matter.Node.Heading,
        matter.Node.StartLine,
        matter.Node.EndLine,
        [.. matter.Requests.Select(Write)],
        [.. matter.Verifications.Select(Flat)]);

    private static RequestJson Write(Request request) => new(
        request.Node.Number?.Text,
        request.Text,
        request.Node.StartLine,
        request.Node.EndLine,
        JsonNames.Camel(request.Pairing),
        request.Answer is { } answer ? Flat(answer) : null);
}
