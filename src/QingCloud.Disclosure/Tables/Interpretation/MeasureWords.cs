using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>What a header's words say of the numbers below it: <c>Vocabulary/measure-words.tsv</c>.</summary>
internal static class MeasureWords
{
    private static readonly ILookup<string, Word> Words = TableVocabulary.Rows("measure-words.tsv")
        .ToLookup(row => row[0], row => new Word(row[1], CharacterMarks.Of(row[1]), row.Length > 2 ? row[2].Split(' ') : []), StringComparer.Ordinal);

    private static readonly ImmutableArray<Word> OfRates = [.. Words["rate"]];

    private static readonly ImmutableArray<Word> OfCounts = [.. Words["count"]];

    /// <summary>Whether the numbers are rates; the leaf decides, its parents where it says nothing.</summary>
    internal static bool IsRate(string leaf, string path) => SaysRate(leaf) || (path != leaf && !SaysCount(leaf) && !IsAmount(leaf) && SaysRate(path));

    /// <summary>Whether the numbers count things.</summary>
    internal static bool IsCount(string path) => SaysCount(path) && !IsAmount(path);

    private static bool IsAmount(string text) => AmountAt(text) >= 0;

    private static int AmountAt(string text) => Math.Max(text.LastIndexOf('额'), text.LastIndexOf("价值", StringComparison.Ordinal));

    // 按损失率计提的坏账准备金额 is an amount, 余额占比 a rate: the later word decides.
    private static bool SaysRate(string text) => Says(text, OfRates, AmountAt(text));

    private static bool SaysCount(string text) => Says(text, OfCounts, -1);

    private static bool Says(string text, ImmutableArray<Word> words, int overruledAt)
    {
        ulong marks = CharacterMarks.Of(text);
        foreach (Word word in words)
        {
            if (CharacterMarks.MayHold(marks, word.Marks) && text.LastIndexOf(word.Text, StringComparison.Ordinal) is int at and >= 0 && overruledAt <= at && !word.IsExcepted(text))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Word(string Text, ulong Marks, string[] None)
    {
        internal bool IsExcepted(string text)
        {
            foreach (string none in None)
            {
                if (text.Contains(none, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
