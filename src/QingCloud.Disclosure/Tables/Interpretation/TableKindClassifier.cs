using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>What a table is about: words of <c>Vocabulary/table-kinds.tsv</c> in its header, labels and caption, weighed.</summary>
internal static class TableKindClassifier
{
    private const int HeaderWeight = 3;
    private const int CaptionWeight = 2;
    private const int LabelWeight = 1;
    private const int LeastScore = 3;

    private static readonly ImmutableArray<(TableKind Kind, string Word, int Weight)> Words =
        [.. TableVocabulary.Rows("table-kinds.tsv").Select(row => (Enum.Parse<TableKind>(row[0]), row[1], row.Length > 2 ? row[2].Length : 1))];

    internal static TableKind Classify(RecognizedTable table)
    {
        string header = string.Join('|', table.Columns.SelectMany(path => path));
        string caption = table.Region.Caption ?? "";
        string labels = string.Join('|', table.Rows.Take(40).Select(row => row.Cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? ""));
        Span<int> scores = stackalloc int[Enum.GetValues<TableKind>().Length];
        foreach ((TableKind kind, string word, int weight) in Words)
        {
            int score = (Holds(header, word) ? HeaderWeight : 0) + (Holds(caption, word) ? CaptionWeight : 0) + (Holds(labels, word) ? LabelWeight : 0);
            scores[(int)kind] += score * weight;
        }

        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return scores[best] >= LeastScore ? (TableKind)best : TableKind.Other;
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
