using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// What a text means by the words that it holds: rules of a vocabulary, first match wins. The text is read once for the words of all rules, which are then looked
/// up as bits.
/// </summary>
/// <typeparam name="T">What a rule says of a text.</typeparam>
internal sealed class WordRules<T>
    where T : struct
{
    private const int BitsOfPart = 64;

    // =营业收入: the text is this word and nothing else.
    private const char Whole = '=';

    private readonly ImmutableArray<Rule> _rules;
    private readonly FrozenDictionary<char, Word[]> _words;
    private readonly int _parts;

    /// <summary>Rules in their order.</summary>
    /// <param name="rules">What each says, the words that a text must hold, and those that it must not.</param>
    internal WordRules(IEnumerable<(T Meaning, string[] All, string[] None)> rules)
    {
        (T Meaning, string[] All, string[] None)[] rows = [.. rules];
        Dictionary<string, int> bits = new(StringComparer.Ordinal);
        foreach (string word in rows.SelectMany(row => row.All.Concat(row.None)))
        {
            bits.TryAdd(word, bits.Count);
        }

        _rules = [.. rows.Select(row => new Rule(row.Meaning, [.. row.All.Select(word => bits[word])], [.. row.None.Select(word => bits[word])]))];
        _words = bits.Select(word => new Word(word.Key.TrimStart(Whole), word.Key[0] == Whole, word.Value)).GroupBy(word => word.Text[0]).ToFrozenDictionary(words => words.Key, words => words.ToArray());
        _parts = (bits.Count + BitsOfPart - 1) / BitsOfPart;
    }

    /// <summary>What the first rule that a text meets says; null where it meets none.</summary>
    internal T? Find(ReadOnlySpan<char> text)
    {
        Span<ulong> held = stackalloc ulong[_parts];
        if (Look(text, held))
        {
            foreach (Rule rule in _rules)
            {
                if (rule.Allows(held))
                {
                    return rule.Meaning;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a text meets any rule that says so.</summary>
    internal bool Says(ReadOnlySpan<char> text, T meaning)
    {
        Span<ulong> held = stackalloc ulong[_parts];
        if (Look(text, held))
        {
            foreach (Rule rule in _rules)
            {
                if (EqualityComparer<T>.Default.Equals(rule.Meaning, meaning) && rule.Allows(held))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Look(ReadOnlySpan<char> text, Span<ulong> held)
    {
        bool holdsAny = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (!_words.TryGetValue(text[i], out Word[]? words))
            {
                continue;
            }

            foreach (Word word in words)
            {
                if (word.IsWhole ? i == 0 && text.SequenceEqual(word.Text) : text[i..].StartsWith(word.Text, StringComparison.Ordinal))
                {
                    held[word.Bit / BitsOfPart] |= 1UL << (word.Bit % BitsOfPart);
                    holdsAny = true;
                }
            }
        }

        return holdsAny;
    }

    private sealed record Word(string Text, bool IsWhole, int Bit);

    private sealed record Rule(T Meaning, int[] All, int[] None)
    {
        internal bool Allows(ReadOnlySpan<ulong> held)
        {
            foreach (int word in All)
            {
                if (!Holds(held, word))
                {
                    return false;
                }
            }

            foreach (int word in None)
            {
                if (Holds(held, word))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Holds(ReadOnlySpan<ulong> held, int word) => (held[word / BitsOfPart] & (1UL << (word % BitsOfPart))) != 0;
    }
}
