using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QingCloud.Disclosure.Text;

/// <summary>Words that are looked for anywhere within texts, in an order. Most texts lack a character of most words, which a mark for each character tells at once.</summary>
internal sealed class WordList
{
    private readonly ulong[] _marks;

    internal WordList(IEnumerable<string> words)
    {
        Words = [.. words];
        _marks = [.. Words.Select(word => CharacterMarks.Of(word))];
    }

    /// <summary>The lists of a data file: each row names its list, then a word.</summary>
    internal static FrozenDictionary<string, WordList> ByName(IEnumerable<string[]> rows) =>
        rows.GroupBy(row => row[0], row => row[1], StringComparer.Ordinal).ToFrozenDictionary(list => list.Key, list => new WordList(list), StringComparer.Ordinal);

    internal ImmutableArray<string> Words { get; }

    internal string this[int index] => Words[index];

    /// <summary>Whether a text holds one of the words.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>The first of the words, in their order, that a text holds.</summary>
    /// <returns>Its index; -1 where the text holds none.</returns>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        ulong marks = CharacterMarks.Of(text);
        for (int i = 0; i < _marks.Length; i++)
        {
            if (CharacterMarks.MayHold(marks, _marks[i]) && text.IndexOf(Words[i].AsSpan()) >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The characters of a text as one number: what is not in it a text does not hold, what is in it the text may hold.</summary>
internal static class CharacterMarks
{
    private const int Last = 63;

    internal static ulong Of(ReadOnlySpan<char> text)
    {
        ulong marks = 0;
        foreach (char character in text)
        {
            marks |= 1UL << (character & Last);
        }

        return marks;
    }

    /// <summary>Whether a text with some marks may hold a word with others.</summary>
    internal static bool MayHold(ulong text, ulong word) => (word & ~text) == 0;
}
