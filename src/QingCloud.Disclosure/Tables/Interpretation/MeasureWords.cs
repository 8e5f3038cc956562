using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>What a header's words say of the numbers below it: <c>Vocabulary/measure-words.tsv</c>.</summary>
internal static class MeasureWords
{
    private static readonly ImmutableArray<Word> Words = [.. TableVocabulary.Rows("measure-words.tsv").Select(row =>
        new Word(row[0] == "rate", row[1], row.Length > 2 ? row[2].Split(' ') : []))];

    /// <summary>Whether the numbers are rates; the leaf decides, its parents where it says nothing.</summary>
    internal static bool IsRate(string leaf, string path) => Says(leaf, rate: true) || (!Says(leaf, rate: false) && !IsAmount(leaf) && Says(path, rate: true));

    /// <summary>Whether the numbers count things.</summary>
    internal static bool IsCount(string path) => Says(path, rate: false) && !IsAmount(path);

    private static bool IsAmount(string text) => AmountAt(text) >= 0;

    private static int AmountAt(string text) => Math.Max(text.LastIndexOf('额'), text.LastIndexOf("价值", StringComparison.Ordinal));

    // 按损失率计提的坏账准备金额 is an amount, 余额占比 a rate: the later word decides.
    private static bool Says(string text, bool rate)
    {
        foreach (Word word in Words)
        {
            if (word.IsRate == rate && text.LastIndexOf(word.Text, StringComparison.Ordinal) is int at and >= 0 && !(rate && AmountAt(text) > at) && !word.IsExcepted(text))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Word(bool IsRate, string Text, string[] None)
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
