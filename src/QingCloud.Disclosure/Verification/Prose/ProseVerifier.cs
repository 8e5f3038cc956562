using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>Checks running text: by itself, and against the tables around it. Only sentences that anchor their claim themselves are judged.</summary>
internal static class ProseVerifier
{
    internal static IEnumerable<Finding> Verify(DocumentFigures document, CheckTally tally)
    {
        ImmutableArray<Sentence> sentences = [.. Paragraphs(document).SelectMany(paragraph => paragraph.Sentences)];
        foreach (Sentence sentence in sentences)
        {
            foreach (Finding finding in Of(document, sentence, tally))
            {
                yield return finding;
            }
        }

        foreach (TableFigures table in document.Tables)
        {
            if (LeadInPeriod.Find(table, sentences) is { } leadIn)
            {
                yield return leadIn;
            }

            foreach (Finding finding in LabelledAmount.Find(table, sentences))
            {
                yield return finding;
            }
        }

        foreach (Finding finding in RepeatedGrowth.Find(sentences, document.Period))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Of(DocumentFigures document, Sentence sentence, CheckTally tally) =>
    [
        .. SentenceEquations.Find(sentence, tally),
        .. FromTo.Find(sentence, tally),
        .. YearByYear.Find(document, sentence),
        .. AllRising.Find(document, sentence),
        .. ExtentComparison.Find(document, sentence),
    ];

    private static IEnumerable<SentenceMap> Paragraphs(DocumentFigures document) =>
        document.Outline.Root.DescendantsAndSelf()
            .Where(node => node.Text is not null || (node.Heading is not null && node.Kind != OutlineNodeKind.Document))
            .Select(node => new SentenceMap(document, node));
}
