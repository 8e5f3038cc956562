using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Outline;

/// <summary>Frozen parts to questions.</summary>
internal static class QuestionAssembler
{
    internal static ImmutableArray<Question> Assemble(ImmutableArray<MatterBuilder> matters, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<Question>.Builder questions = ImmutableArray.CreateBuilder<Question>();
        foreach (IGrouping<NodeBuilder, MatterBuilder> group in matters.GroupBy(matter => matter.Question))
        {
            questions.Add(new() { Node = group.Key.Node!, Matters = [.. group.Select(matter => Assemble(matter, diagnostics))] });
        }

        return questions.DrainToImmutable();
    }

    private const int OpeningLength = 20;

    private static QuestionMatter Assemble(MatterBuilder matter, ImmutableArray<Diagnostic>.Builder diagnostics) => new()
    {
        Node = matter.Node.Node!,
        Requests = [.. matter.Requests.Select(request => Assemble(matter, request, diagnostics))],
        Answer = matter.Answer?.Node,
        Verifications = [.. matter.Verifications.Select(verification => verification.Node!)],
    };

    private static Request Assemble(MatterBuilder matter, NodeBuilder request, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        bool isPaired = matter.Pairs.TryGetValue(request, out (NodeBuilder Answer, AnswerPairing Pairing) pair);
        if (!isPaired)
        {
            OutlineNode node = request.Node!;
            diagnostics.Add(new(DiagnosticDescriptors.RequestWithoutAnswer, node.Span, node.StartLine, node.Number?.Text ?? Opening(node)));
        }

        return new()
        {
            Node = request.Node!,
            IsForVerifier = request.IsForVerifier,
            Answer = isPaired ? pair.Answer.Node : null,
            Pairing = isPaired ? pair.Pairing : AnswerPairing.None,
        };
    }

    // A request without a number is named by its first words.
    private static string Opening(OutlineNode node)
    {
        string text = node.Text ?? node.Heading ?? string.Empty;
        return $"\"{(text.Length > OpeningLength ? text[..OpeningLength] + "…" : text)}\"";
    }
}
