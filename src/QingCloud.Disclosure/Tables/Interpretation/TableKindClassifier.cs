using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>
/// What a table is about: words of <c>Vocabulary/table-kinds.tsv</c> in its header, labels and caption, weighed; where these say nothing, in the heading above.
/// </summary>
internal static class TableKindClassifier
{
    private const int HeaderWeight = 3;
    private const int CaptionWeight = 2;
    private const int LabelWeight = 1;
    private const int LeastScore = 3;
    private const int DecisiveHeader = 9;
    private const int MostLabels = 40;
    private const string CaptionOnly = "caption";

    private static readonly ImmutableArray<Rule> Rules =
        [.. TableVocabulary.Rows("table-kinds.tsv").Select(row => new Rule(Enum.Parse<TableKind>(row[0]), row[1].Split(' '), row[2].Length, row.Length > 3 && row[3] == CaptionOnly))];

    /// <param name="table">The table.</param>
    /// <param name="heading">The heading that the table stands below; empty where there is none.</param>
    internal static TableKind Classify(RecognizedTable table, string heading)
    {
        SearchedText header = new(string.Join('|', table.Columns.SelectMany(path => path)));
        SearchedText labels = new(string.Join('|', table.Rows.Take(MostLabels).Select(row => row.Cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "")));
        string caption = table.Region.Caption ?? "";
        return Classify(header, labels, new(caption), new(LastSentence(caption))) is not TableKind.Other and var kind ? kind
            : heading.Length == 0 ? TableKind.Other : Classify(header, labels, new(heading), new(heading));
    }

    private static TableKind Classify(SearchedText header, SearchedText labels, SearchedText caption, SearchedText sentence)
    {
        Span<int> scores = stackalloc int[Enum.GetValues<TableKind>().Length];
        Span<int> ofSentence = stackalloc int[scores.Length];
        Span<int> ofHeader = stackalloc int[scores.Length];
        foreach (Rule rule in Rules)
        {
            int kind = (int)rule.Kind;
            if (rule.IsOfCaption)
            {
                // 收入 by 产品 and by 地区 is no more about revenue than by one of them.
                ofSentence[kind] = Math.Max(ofSentence[kind], rule.Holds(sentence) ? rule.Weight * CaptionWeight : 0);
            }
            else
            {
                ofHeader[kind] += rule.Holds(header) ? rule.Weight * HeaderWeight : 0;
                scores[kind] += rule.Weight * ((rule.Holds(caption) ? CaptionWeight : 0) + (rule.Holds(labels) ? LabelWeight : 0));
            }
        }

        // 毛利率 in the header needs no sentence.
        bool isDecided = ofHeader.ContainsAnyInRange(DecisiveHeader, int.MaxValue);
        int best = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += ofHeader[i] + (isDecided ? 0 : ofSentence[i]);
            best = scores[i] > scores[best] ? i : best;
        }

        return scores[best] >= LeastScore ? (TableKind)best : TableKind.Other;
    }

    // A paragraph tells many things before the sentence that introduces its table.
    private static string LastSentence(string caption)
    {
        string text = caption.TrimEnd('。', ' ');
        return text[(text.LastIndexOf('。') + 1)..];
    }

    /// <summary>Words that together say what a table is about.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Words">All of them stand in the same text.</param>
    /// <param name="Weight">How much they say.</param>
    /// <param name="IsOfCaption">Whether they say it only in the sentence that introduces the table.</param>
    private sealed record Rule(TableKind Kind, string[] Words, int Weight, bool IsOfCaption)
    {
        private readonly ulong _marks = CharacterMarks.Of(string.Concat(Words));

        internal bool Holds(SearchedText text)
        {
            if (!CharacterMarks.MayHold(text.Marks, _marks))
            {
                return false;
            }

            foreach (string word in Words)
            {
                if (!text.Text.Contains(word, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private readonly record struct SearchedText(string Text)
    {
        internal ulong Marks { get; } = CharacterMarks.Of(Text);
    }
}
