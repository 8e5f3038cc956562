namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>In how many of some texts a piece occurs: at their starts, at their ends, or within.</summary>
internal sealed class RepeatedPieces
{
    private const int MostTexts = 400;
    private const int LongestInner = 14;

    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inner = new(StringComparer.Ordinal);
    private readonly int _longest;

    internal RepeatedPieces(IEnumerable<string> texts, int longest, bool withInner)
    {
        _longest = longest;
        foreach (string text in texts.Take(MostTexts))
        {
            AddEnds(text);
            if (withInner)
            {
                AddInner(text);
            }
        }
    }

    /// <summary>How many texts begin with the first characters of one.</summary>
    internal int Prefixes(string text, int end) => end > _longest ? 0 : _prefixes.GetValueOrDefault(text[..end]);

    /// <summary>How many texts end with the last characters of one.</summary>
    internal int Suffixes(string text, int start) => text.Length - start > _longest ? 0 : _suffixes.GetValueOrDefault(text[start..]);

    /// <summary>How many texts hold a piece.</summary>
    internal int Inner(string text, int start, int end) => end - start > LongestInner ? 0 : _inner.GetValueOrDefault(text[start..end]);

    private void AddEnds(string text)
    {
        for (int length = 1; length <= Math.Min(_longest, text.Length); length++)
        {
            Increment(_prefixes, text[..length]);
            Increment(_suffixes, text[^length..]);
        }
    }

    private void AddInner(string text)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int start = 0; start < text.Length; start++)
        {
            for (int length = 1; length <= Math.Min(LongestInner, text.Length - start); length++)
            {
                if (seen.Add(text.Substring(start, length)))
                {
                    Increment(_inner, text.Substring(start, length));
                }
            }
        }
    }

    private static void Increment(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
