using System.Runtime.InteropServices;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>How a table writes its figures, as far as its lines show it before they are cut.</summary>
/// <param name="IsUngrouped">Whether thousands stand without commas.</param>
/// <param name="HasDoubleDashes">Whether two dashes stand for nothing, so that one is a minus.</param>
/// <param name="Continued">Words that begin several rows and stand behind other words in further rows: the label of such a row is that of a row above.</param>
internal sealed record BodyStyle(bool IsUngrouped, bool HasDoubleDashes, HashSet<string> Continued)
{
    private const int FewestRuns = 2;
    private const int FewestUngrouped = 2;
    private const int FewestRepeats = 2;
    private const int ShortestRepeat = 2;
    private const int LongestRepeat = 20;
    private const int MostRepeats = 20;

    /// <summary>The style of the lines of a table.</summary>
    /// <param name="lines">The lines below the header.</param>
    /// <param name="hasCounts">Whether the header names counts: then 18543.53 can be 185 and 43.53.</param>
    internal static BodyStyle Of(IReadOnlyList<string> lines, bool hasCounts)
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

        return new(isUngrouped && !isGrouped, doubles >= FewestRuns && singles == 0, ContinuedIn(lines));
    }

    /// <summary>The words before the first figure of a row.</summary>
    internal static ReadOnlySpan<char> LeadOf(string text)
    {
        int end = 0;
        while (end < text.Length && text[end] >= '\u3400')
        {
            end++;
        }

        return EndsWords(text, end) ? text.AsSpan(0, end) : [];
    }

    private static bool EndsWords(string text, int end) => end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '-');

    // A label that is printed once for several rows leaves the words of the next column at the start of the others: 产品A直销, 经销, 经销.
    private static HashSet<string> ContinuedIn(IReadOnlyList<string> lines)
    {
        Dictionary<string, int> leads = new(StringComparer.Ordinal);
        foreach (string text in lines)
        {
            ReadOnlySpan<char> lead = LeadOf(text);
            if (lead.Length is >= ShortestRepeat and <= LongestRepeat)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(leads, lead.ToString(), out _)++;
            }
        }

        return leads.Where(lead => lead.Value >= FewestRepeats).Select(lead => lead.Key).Take(MostRepeats).Where(lead => lines.Any(text => StandsBehindWords(text, lead))).ToHashSet(StringComparer.Ordinal);
    }

    private static bool StandsBehindWords(string text, string words)
    {
        for (int at = text.IndexOf(words, 1, StringComparison.Ordinal); at > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (text[at - 1] >= '\u3400' && EndsWords(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
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
