using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>In how many of some texts a piece occurs: at their starts, at their ends, or within.</summary>
internal sealed class RepeatedPieces
{
    private const int MostTexts = 400;
    private const int LongestInner = 14;
    private const int LongestWithInner = 200;

    private readonly PieceCounts _prefixes = new();
    private readonly PieceCounts _suffixes = new();
    private readonly PieceCounts _inner = new();

    // A text that others repeat as a whole says nothing of how it is cut.
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);
    private readonly int _longest;

    internal RepeatedPieces(IEnumerable<string> texts, int longest, bool withInner)
    {
        _longest = longest;
        foreach (string text in texts.Take(MostTexts))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_alike, text, out _)++;
            AddEnds(text);
            if (withInner && text.Length <= LongestWithInner)
            {
                AddInner(text);
            }
        }
    }

    /// <summary>How many other texts begin with the first characters of one, as far as they go on differently or the piece ends naturally.</summary>
    internal int Prefixes(string text, int end, bool isNatural)
    {
        if (end > _longest)
        {
            return 0;
        }

        int piece = _prefixes.Find(text.AsSpan(0, end));
        return Count(_prefixes.At(piece), end == text.Length ? _alike.GetValueOrDefault(text, 1) : isNatural ? 1 : _prefixes.At(_prefixes.Step(piece, text[end])), 1);
    }

    /// <summary>How many other texts end with the last characters of one, as far as they stand behind different ones or the piece begins naturally.</summary>
    internal int Suffixes(string text, int start, bool isNatural)
    {
        if (text.Length - start > _longest)
        {
            return 0;
        }

        int piece = PieceCounts.Root;
        for (int i = text.Length - 1; i >= start; i--)
        {
            piece = _suffixes.Step(piece, text[i]);
        }

        return Count(_suffixes.At(piece), start == 0 ? _alike.GetValueOrDefault(text, 1) : isNatural ? 1 : _suffixes.At(_suffixes.Step(piece, text[start - 1])), 1);
    }

    /// <summary>How many other texts hold a piece, as far as they differ beside it or it begins and ends naturally.</summary>
    internal int Inner(string text, int start, int end, bool beginsNaturally, bool endsNaturally)
    {
        if (end - start > LongestInner)
        {
            return 0;
        }

        int piece = _inner.Find(text.AsSpan(start, end - start));
        int longer = beginsNaturally || start == 0 ? 1 : _inner.At(_inner.Find(text.AsSpan(start - 1, end - start + 1)));
        return Count(_inner.At(piece), longer, endsNaturally || end == text.Length ? 1 : _inner.At(_inner.Step(piece, text[end])));
    }

    // Where all of them go on alike the piece ends elsewhere: 处理 of 处理器 is no cell.
    private static int Count(int count, int longer, int other) => count < 2 ? 0 : count - Math.Max(1, Math.Max(longer, other));

    private void AddEnds(string text)
    {
        int longest = Math.Min(_longest + 1, text.Length);
        _prefixes.BeginText();
        _suffixes.BeginText();
        (int prefix, int suffix) = (PieceCounts.Root, PieceCounts.Root);
        for (int length = 1; length <= longest; length++)
        {
            prefix = _prefixes.Add(prefix, text[length - 1]);
            suffix = _suffixes.Add(suffix, text[^length]);
        }
    }

    private void AddInner(string text)
    {
        _inner.BeginText();
        for (int start = 0; start < text.Length; start++)
        {
            int piece = PieceCounts.Root;
            for (int end = start; end < Math.Min(start + LongestInner + 1, text.Length); end++)
            {
                piece = _inner.Add(piece, text[end]);
            }
        }
    }
}
