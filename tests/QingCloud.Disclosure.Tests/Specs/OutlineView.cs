using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>Writes an outline as specifications show it: the facts of the head, the parts as a tree, then each request with the answer paired with it.</summary>
internal static class OutlineView
{
    private const int LongestText = 24;

    internal static string Write(DisclosureAnalysis analysis)
    {
        DocumentOutline outline = analysis.Outline;
        IEnumerable<string> questions = outline.Questions.SelectMany(question => question.Requests.Select(request =>
            $"request {request.Number} of {question.Number}: {(request.Answer is { } answer ? SpecViews.Text($"answered in line {answer.StartLine} by {request.Pairing}") : "no answer")}{(request.IsForVerifier ? ", for a verifier" : "")}"));
        return string.Join('\n', Facts(outline).Concat(outline.Root.Children.SelectMany(node => Tree(node, ""))).Concat(questions));
    }

    private static IEnumerable<string> Facts(DocumentOutline outline)
    {
        DocumentHeader header = outline.Header;
        (string Name, object? Fact)[] facts =
        [
            ("kind", outline.Kind), ("title", header.Title), ("issuer", header.Issuer), ("code", header.SecurityCode), ("name", header.ShortName), ("exchange", header.Exchange),
            ("announcement", header.AnnouncementNumber), ("letter", header.LetterReference),
            ("period", header.ReportingPeriod is { } period ? SpecViews.Text($"{period.Start:uuuu-MM-dd}/{period.End:uuuu-MM-dd}") : null),
        ];
        return facts.Where(fact => fact.Fact is not null).Select(fact => $"{fact.Name}: {fact.Fact}");
    }

    private static IEnumerable<string> Tree(OutlineNode node, string indent)
    {
        string text = node.Heading ?? node.Text ?? "";
        string shown = text.Length > LongestText ? text[..LongestText] + "…" : text;
        string applicable = node.IsApplicable is { } says ? says ? " applies" : " does not apply" : "";
        string place = node.Table is { } table ? SpecViews.Text($"lines {table.StartLine}-{table.EndLine}") : "";
        string name = $"{node.Kind} {node.Number}{shown}{place}".TrimEnd();
        yield return $"{indent}- {name}{applicable}";
        foreach (string line in node.Children.SelectMany(child => Tree(child, indent + "  ")))
        {
            yield return line;
        }
    }
}
