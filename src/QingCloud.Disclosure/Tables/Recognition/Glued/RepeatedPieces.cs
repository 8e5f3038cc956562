namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>In how many of some texts a piece occurs: at their starts, at their ends, or within.</summary>
internal sealed class RepeatedPieces
{
    private const int MostTexts = 400;
    private const int LongestInner = 14;
    private const int LongestWithInner = 200;

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
            if (withInner && text.Length <= LongestWithInner)
            {
                AddInner(text);
            }
        }
    }

    /// <summary>How many other texts begin with the first characters of one, as far as they go on differently or the piece ends naturally.</summary>
    internal int Prefixes(string text, int end, bool isNatural) => end > _longest ? 0 : Count(_prefixes, text[..end], isNatural || end == text.Length ? null : text[..(end + 1)], null);

    /// <summary>How many other texts end with the last characters of one, as far as they stand behind different ones or the piece begins naturally.</summary>
    internal int Suffixes(string text, int start, bool isNatural) =>
        text.Length - start > _longest ? 0 : Count(_suffixes, text[start..], isNatural || start == 0 ? null : text[(start - 1)..], null);

    /// <summary>How many other texts hold a piece, as far as they differ beside it or it begins and ends naturally.</summary>
    internal int Inner(string text, int start, int end, bool beginsNaturally, bool endsNaturally) => end - start > LongestInner
        ? 0
        : Count(_inner, text[start..end], beginsNaturally || start == 0 ? null : text[(start - 1)..end], endsNaturally || end == text.Length ? null : text[start..(end + 1)]);

    // Where all of them go on alike the piece ends elsewhere: 处理 of 处理器 is no cell.
    private static int Count(Dictionary<string, int> counts, string piece, string? longer, string? other)
    {
        int count = counts.GetValueOrDefault(piece);
        if (count < 2)
        {
            return 0;
        }

        int alike = Math.Max(longer is null ? 1 : counts.GetValueOrDefault(longer), other is null ? 1 : counts.GetValueOrDefault(other));
        return count - Math.Max(1, alike);
    }

    private void AddEnds(string text)
    {
        for (int length = 1; length <= Math.Min(_longest + 1, text.Length); length++)
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
            for (int length = 1; length <= Math.Min(LongestInner + 1, text.Length - start); length++)
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
