using System.Globalization;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The dates that can begin at a place of glued text: padded or not, so that <c>2023/8/16250.2</c> is read in both ways.</summary>
internal static class GluedDateGrammar
{
    private const double Unpadded = 3;
    private const double Partial = 0.5;

    /// <summary>Adds every date, and every two dates with a dash between them, that begin at a place.</summary>
    /// <param name="text">The folded text of a row.</param>
    /// <param name="start">The place of a digit.</param>
    /// <param name="candidates">Where to add them.</param>
    internal static void AddDates(string text, int start, List<CellCandidate> candidates)
    {
        int first = candidates.Count;
        AddSingle(text, start, candidates);
        int last = candidates.Count;
        for (int i = first; i < last; i++)
        {
            int dash = start + candidates[i].Length;
            if (dash + 1 < text.Length && text[dash] is '-' or '至' or '~' && char.IsAsciiDigit(text[dash + 1]))
            {
                int before = candidates.Count;
                AddSingle(text, dash + 1, candidates);
                for (int j = before; j < candidates.Count; j++)
                {
                    candidates[j] = candidates[j] with { Length = candidates[i].Length + 1 + candidates[j].Length, Cost = candidates[i].Cost + candidates[j].Cost };
                }
            }
        }
    }

    private static void AddSingle(string text, int start, List<CellCandidate> candidates)
    {
        if (start + 5 >= text.Length || !(text[start] == '1' && text[start + 1] == '9' || text[start] == '2' && text[start + 1] == '0')
            || !char.IsAsciiDigit(text[start + 2]) || !char.IsAsciiDigit(text[start + 3]))
        {
            return;
        }

        char separator = text[start + 4];
        if (separator is not ('/' or '-' or '.' or '年'))
        {
            return;
        }

        foreach (int month in (ReadOnlySpan<int>)[1, 2])
        {
            if (TryRead(text, start + 5, month, 12))
            {
                AddDays(text, start, start + 5 + month, month, separator, candidates);
            }
        }
    }

    private static void AddDays(string text, int start, int end, int monthDigits, char separator, List<CellCandidate> candidates)
    {
        if (end >= text.Length || text[end] != (separator == '年' ? '月' : separator))
        {
            return;
        }

        if (separator == '年')
        {
            candidates.Add(new(GluedCellKind.Date, end + 1 - start, Partial));
        }

        foreach (int day in (ReadOnlySpan<int>)[1, 2])
        {
            int after = end + 1 + day;
            if (!TryRead(text, end + 1, day, LastDay(text, start, end, monthDigits)) || separator == '年' && (after >= text.Length || text[after] != '日'))
            {
                continue;
            }

            // A date is padded throughout or not at all: 2024-07-2 beside 2024-07-28 is a cut in the wrong place.
            bool uneven = monthDigits == 2 && text[end - 2] == '0' && day == 1 || monthDigits == 1 && day == 2 && text[end + 1] == '0';
            candidates.Add(new(GluedCellKind.Date, after + (separator == '年' ? 1 : 0) - start, (uneven ? Unpadded : 0) + (separator == '-' && day == 1 ? Unpadded : 0)));
        }
    }

    // 2024/2/30 is no day: the last digit belongs to what follows.
    private static int LastDay(string text, int start, int end, int monthDigits) =>
        DateTime.DaysInMonth(Digits(text, start, 4), Digits(text, end - monthDigits, monthDigits));

    private static int Digits(string text, int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryRead(string text, int start, int length, int maximum)
    {
        int value = 0;
        for (int i = start; i < start + length; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            value = (value * 10) + text[i] - '0';
        }

        return value >= 1 && value <= maximum;
    }
}
