namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Known words within rows: no border falls inside of one.</summary>
internal sealed class RowWords(HeaderVocabulary vocabulary, IReadOnlySet<string> names)
{
    private const int Longest = 14;
    private const double InsideWord = 2;

    /// <summary>Makes borders inside known words dearer.</summary>
    internal void Protect(string text, double[] borders)
    {
        for (int start = 0; start < text.Length;)
        {
            int longest = LongestAt(text, start);
            for (int i = start + 1; i < start + longest; i++)
            {
                borders[i] += InsideWord;
            }

            start += Math.Max(1, longest);
        }
    }

    /// <summary>Whether a row begins with a word for a sum.</summary>
    internal bool IsTotal(string text) => vocabulary.Totals.Any(word => text.StartsWith(word, StringComparison.Ordinal));

    private int LongestAt(string text, int start)
    {
        if (text[start] < '\u3400')
        {
            return 0;
        }

        for (int length = Math.Min(Longest, text.Length - start); length >= 2; length--)
        {
            string piece = text.Substring(start, length);
            if (vocabulary.Labels.Contains(piece) || vocabulary.Words.ContainsKey(piece) || vocabulary.Terms.ContainsKey(piece) || names.Contains(piece))
            {
                return length;
            }
        }

        return 0;
    }
}
