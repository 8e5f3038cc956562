using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Known words within rows, and characters that stand together all over the document: no border falls inside of one.</summary>
internal sealed class RowWords(HeaderVocabulary vocabulary, DocumentNames names, TextCohesion cohesion)
{
    private const int Shortest = 2;
    private const int Longest = 14;
    private const int FewestUnknown = 2;
    private const double InsideWord = 2;
    private const double Together = 3;

    /// <summary>Where the candidates of a row are gathered before it keeps them.</summary>
    internal List<CellCandidate> Candidates { get; } = [];

    /// <summary>Makes borders inside known words dearer.</summary>
    internal void Protect(string text, double[] borders)
    {
        for (int start = 0; start < text.Length;)
        {
            int longest = text[start] < '\u3400' ? 0 : LongestAt(text, start, Shortest, Longest);
            for (int i = start + 1; i < start + longest; i++)
            {
                borders[i] += InsideWord;
            }

            start += Math.Max(1, longest);
        }

        for (int i = 1; i < text.Length; i++)
        {
            borders[i] += Together * cohesion.Between(text[i - 1], text[i]);
        }
    }

    /// <summary>Whether a header cell has Chinese characters side by side that no word, name, period or known cell covers.</summary>
    internal bool HasUnknown(string cell)
    {
        int covered = 0;
        int unknown = 0;
        List<int> periods = [];
        for (int start = 0; start < cell.Length; start++)
        {
            periods.Clear();
            HeaderPeriods.AddLengths(cell, start, periods);
            covered = Math.Max(covered, start + Math.Max(periods.DefaultIfEmpty(0).Max(), LongestAt(cell, start, 1, cell.Length)));
            unknown = start >= covered && cell[start] >= '\u3400' ? unknown + 1 : 0;
            if (unknown == FewestUnknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row begins with a word for a sum.</summary>
    internal bool IsTotal(string text) => StartsWithAny(text, vocabulary.Totals.Items);

    private static bool StartsWithAny(string text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row's label says that it counts things: 人数, 数量(台).</summary>
    internal static bool IsCount(string text)
    {
        int open = text.IndexOf('(');
        return open > 0 && open + 2 < text.Length && text[open + 2] == ')' && text[open + 1] is '人' or '个' or '台' or '套' or '家' or '户' or '件' or '名';
    }

    /// <summary>Whether a header line has a word for counts: 人数, 数量.</summary>
    internal bool NamesCounts(string header) => vocabulary.HasWord(header, word => word.Expectation == ColumnExpectation.Counts);

    // The longest known word, name or cell that begins at a place.
    private int LongestAt(string text, int start, int shortest, int most)
    {
        int longest = 0;
        (int word, int name) = (WordTrie<HeaderTerm>.Root, WordTrie<DocumentName>.Root);
        for (int length = 1; length <= Math.Min(most, text.Length - start) && (word >= 0 || name >= 0); length++)
        {
            char c = text[start + length - 1];
            word = word < 0 ? word : vocabulary.Trie.Step(word, c);
            name = name < 0 ? name : names.Trie.Step(name, c);
            if (length >= shortest && (word >= 0 && vocabulary.Trie.At(word) is not null || name >= 0 && names.Trie.At(name) is not null))
            {
                longest = length;
            }
        }

        return longest;
    }
}
