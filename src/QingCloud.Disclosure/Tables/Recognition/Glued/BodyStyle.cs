using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>How a table writes its figures, as far as its lines show it before they are cut.</summary>
/// <param name="IsUngrouped">Whether thousands stand without commas.</param>
/// <param name="HasDoubleDashes">Whether two dashes stand for nothing, so that one is a minus.</param>
internal sealed record BodyStyle(bool IsUngrouped, bool HasDoubleDashes)
{
    private const int FewestRuns = 2;
    private const int FewestUngrouped = 2;

    /// <summary>The style of the lines of a table.</summary>
    /// <param name="lines">The lines below the header.</param>
    /// <param name="hasCounts">Whether the header names counts: then 18543.53 can be 185 and 43.53.</param>
    internal static BodyStyle Of(IEnumerable<string> lines, bool hasCounts)
    {
        bool isUngrouped = false;
        bool isGrouped = false;
        (int doubles, int singles) = (0, 0);
        foreach (string text in lines)
        {
            isUngrouped |= CountUngrouped(text) >= (hasCounts ? FewestUngrouped : 1);
            isGrouped |= HasGroups(text);
            CountDashes(text, ref doubles, ref singles);
        }

        return new(isUngrouped && !isGrouped, doubles >= FewestRuns && singles == 0);
    }

    private static bool HasGroups(string text)
    {
        for (int comma = text.IndexOf(',', StringComparison.Ordinal); comma > 0; comma = text.IndexOf(',', comma + 1))
        {
            if (char.IsAsciiDigit(text[comma - 1]) && GluedLineShape.DigitRunEnd(text, comma + 1) >= comma + 4)
            {
                return true;
            }
        }

        return false;
    }

    // 82382.34 behind words or dashes, where no other number can end; one alone may be a count and a share.
    private static int CountUngrouped(string text)
    {
        int count = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (text[i - 1] >= '\u3400' || text[i - 1] == '-'))
            {
                int run = GluedLineShape.DigitRunEnd(text, i);
                bool isLong = run - i > 3 && run < text.Length && text[run] == '.' && GluedLineShape.NumericDateLength(text, i) == 0;
                count += isLong ? 1 : 0;
            }
        }

        return count;
    }

    private static void CountDashes(string text, ref int doubles, ref int singles)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && text[end] == '-')
            {
                end++;
            }

            // 1-2年 and words with a dash say nothing.
            bool joins = end - i == 1 && i > 0 && end < text.Length && (char.IsAsciiLetterOrDigit(text[i - 1]) && text[i - 1] < 0x80 && !IsDecimal(text, i));
            doubles += end > i && (end - i) % 2 == 0 ? 1 : 0;
            singles += (end - i) % 2 == 1 && !joins ? 1 : 0;
            i = Math.Max(end, i + 1);
        }
    }

    // 53.28-25,854.63: two decimals end a figure.
    private static bool IsDecimal(string text, int end) => end >= 3 && text[end - 3] == '.' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end - 2]);
}
