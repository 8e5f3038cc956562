using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>A request's words, to tell the heading of a reply that repeats them.</summary>
internal sealed class RequestText
{
    private const int MaximumLength = 400;
    private const int ShortestHeading = 6;

    /// <summary>The share of its pairs of characters that a heading and a request must have in common.</summary>
    private const int LeastPercent = 60;

    /// <summary>A heading has at least this part (a third) of the request's length.</summary>
    private const int LeastPart = 3;

    /// <summary>How like the request an unnumbered paragraph must be to be its heading.</summary>
    private const int UnnumberedPercent = 85;

    private readonly HashSet<int> _pairs;
    private readonly int _length;

    internal RequestText(NodeBuilder request)
    {
        string folded = Text.CharacterFolding.Fold(request.Text ?? string.Empty);
        int start = HeadingNumberScanner.Read(folded, 0, out int titleStart) is null ? 0 : titleStart;
        ReadOnlySpan<char> words = folded.AsSpan(start, Math.Min(MaximumLength, folded.Length - start));
        _length = words.Length;
        _pairs = Pairs(words);
        Request = request;
    }

    internal NodeBuilder Request { get; }

    /// <summary>The request that a paragraph without a number repeats as well as a heading does whose number is lost, or -1.</summary>
    internal static int BestForParagraph(OutlineElement paragraph, ImmutableArray<RequestText> requests)
    {
        for (int i = 0; i < requests.Length; i++)
        {
            RequestText request = requests[i];
            int length = paragraph.Folded.Length;
            if (length * 10L >= request._length * 7L && length * 10L <= request._length * 13L && request.Likeness(paragraph.Folded) >= UnnumberedPercent)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The request that a heading repeats, or -1.</summary>
    internal static int BestFor(ReadOnlySpan<char> title, IReadOnlyList<RequestText> requests)
    {
        int best = -1;
        int likeness = LeastPercent - 1;
        for (int i = 0; i < requests.Count; i++)
        {
            int found = requests[i].Likeness(title);
            (best, likeness) = found > likeness ? (i, found) : (best, likeness);
        }

        return best;
    }

    /// <summary>The share, in percent, of the heading's pairs of characters that the request has too; text glued after the heading is left out.</summary>
    private int Likeness(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> words = title[..Math.Min(title.Length, _length)];
        if (words.Length < Math.Max(ShortestHeading, _length / LeastPart) || _pairs.Count == 0)
        {
            return 0;
        }

        // Most headings repeat nothing: their first pairs say so.
        if (!_pairs.Contains(Pair(words, 0)) && !_pairs.Contains(Pair(words, 1)) && !_pairs.Contains(Pair(words, 2)))
        {
            return 0;
        }

        int common = 0;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            common += _pairs.Contains(Pair(words, i)) ? 1 : 0;
        }

        return common * 100 / (words.Length - 1);
    }

    private static HashSet<int> Pairs(ReadOnlySpan<char> words)
    {
        HashSet<int> pairs = new(words.Length);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            pairs.Add(Pair(words, i));
        }

        return pairs;
    }

    private static int Pair(ReadOnlySpan<char> words, int at) => (words[at] << 16) | words[at + 1];
}
