using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>Tells text whose cells are separated by blanks from text whose cells are glued: by what stands between the figures of a line.</summary>
internal static class LayoutDetector
{
    /// <summary>Whether figures that follow each other in a line are mostly separated by blanks.</summary>
    internal static bool IsSpaced(ImmutableArray<TextBlock> blocks)
    {
        int spaced = 0;
        int glued = 0;
        foreach (TextBlock block in blocks)
        {
            Count(block.Folded, ref spaced, ref glued);
        }

        return spaced > glued;
    }

    // 1,234.56 78.90% against 1,234.5678.90%: what follows two decimals, or a percent sign before a digit.
    private static void Count(string text, ref int spaced, ref int glued)
    {
        for (int i = 3; i + 1 < text.Length; i++)
        {
            bool ends = text[i - 3] == '.' && char.IsAsciiDigit(text[i - 2]) && char.IsAsciiDigit(text[i - 1]);
            if (!ends)
            {
                continue;
            }

            int next = text[i] == '%' ? i + 1 : i;
            if (next >= text.Length)
            {
                continue;
            }

            if (char.IsAsciiDigit(text[next]) || text[next] == '-')
            {
                glued++;
            }
            else if (text[next] == ' ' && text.AsSpan(next).TrimStart(' ') is { IsEmpty: false } rest && (char.IsAsciiDigit(rest[0]) || rest[0] == '-'))
            {
                spaced++;
            }
        }
    }
}
