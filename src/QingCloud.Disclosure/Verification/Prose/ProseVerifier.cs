using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>Checks running text: by itself, and against the tables around it. Only sentences that anchor their claim themselves are judged.</summary>
internal static class ProseVerifier
{
    // Between two full stops stand a few hundred characters; what goes on is no sentence, and is not judged.
    private const int LongestSentence = 1_200;

    // 升12%. says nothing that could be checked.
    private const int ShortestSentence = 6;

    // The sentences of a paragraph that are judged.
    private const int MostSentences = 400;

    // The sentences above and below a table that may speak of it.
    private const int MostAround = 16;

    internal static IEnumerable<Finding> Verify(DocumentFigures document, CheckTally tally)
    {
        AddLimits(document, tally);
        ImmutableArray<Sentence> sentences = document.Sentences;
        foreach (Sentence sentence in sentences)
        {
            tally.Step();
            foreach (Finding finding in Of(document, sentence, tally))
            {
                yield return finding;
            }
        }

        foreach (TableFigures table in document.EachTable())
        {
            int below = FirstFrom(sentences, table.Table.Region.StartLine);
            if (LeadInPeriod.Find(table, sentences[Math.Max(0, below - MostAround)..below]) is { } leadIn)
            {
                yield return leadIn;
            }

            int after = FirstFrom(sentences, table.Table.Region.EndLine + 1);
            foreach (Finding finding in LabelledAmount.Find(table, sentences[after..Math.Min(sentences.Length, after + MostAround)]))
            {
                yield return finding;
            }
        }

        foreach (Finding finding in RepeatedGrowth.Find(sentences, document.Period).Concat(StatedTwice.Find(sentences, document.Period)))
        {
            yield return finding;
        }
    }

    /// <summary>The sentences that are judged.</summary>
    internal static ImmutableArray<Sentence> Sentences(DocumentFigures document) =>
        [.. document.Paragraphs.SelectMany(paragraph => paragraph.Sentences.Where(sentence => sentence.Text.Length is >= ShortestSentence and <= LongestSentence).Take(MostSentences))];

    private static void AddLimits(DocumentFigures document, CheckTally tally)
    {
        foreach (SentenceMap paragraph in document.Paragraphs)
        {
            tally.Step();
            if (paragraph.Sentences.Length > MostSentences || paragraph.Sentences.Any(sentence => sentence.Text.Length > LongestSentence))
            {
                tally.AddLimit(document, paragraph.LineOf(0), FindingMessages.ParagraphTooLong.With(MostSentences, LongestSentence));
            }
        }
    }

    private static IEnumerable<Finding> Of(DocumentFigures document, Sentence sentence, CheckTally tally) =>
    [
        .. SentenceEquations.Find(sentence, tally),
        .. FromTo.Find(sentence, tally),
        .. RespectiveFigures.Find(document, sentence, tally),
        .. SegmentName.Find(document, sentence, tally),
        .. YearByYear.Find(document, sentence),
        .. AllRising.Find(document, sentence),
        .. ExtentComparison.Find(document, sentence),
        .. StatedArithmetic.Find(sentence, document.Period, tally),
        .. StatedChecks.Find(document, sentence, tally),
    ];

    // The sentences are in the order of the text.
    private static int FirstFrom(ImmutableArray<Sentence> sentences, int line)
    {
        (int low, int high) = (0, sentences.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sentences[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The paragraphs and headings of a document.</summary>
    internal static ImmutableArray<SentenceMap> Paragraphs(DocumentFigures document)
    {
        Dictionary<OutlineNode, Question> asked = Asked(document.Outline);
        return
        [
            .. document.Outline.Root.DescendantsAndSelf()
                .Where(node => node.Text is not null || (node.Heading is not null && node.Kind != OutlineNodeKind.Document))
                .Select(node => new SentenceMap(document, node, asked.GetValueOrDefault(node))),
        ];
    }

    /// <summary>The text of the questions: what stands in a matter before the first answer to it.</summary>
    internal static Dictionary<OutlineNode, Question> Asked(DocumentOutline outline)
    {
        Dictionary<OutlineNode, Question> asked = [];
        foreach (Question question in outline.Questions)
        {
            asked.TryAdd(question.Node, question);
            foreach (QuestionMatter matter in question.Matters)
            {
                int answered = matter.Requests.Select(request => request.Answer).Prepend(matter.Answer).OfType<OutlineNode>().Select(answer => answer.Span.Start).DefaultIfEmpty(0).Min();
                foreach (OutlineNode node in matter.Node.DescendantsAndSelf().TakeWhile(node => node == matter.Node || node.Span.Start < answered))
                {
                    asked.TryAdd(node, question);
                }
            }
        }

        return asked;
    }
}
