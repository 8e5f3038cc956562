using System.Globalization;
using NodaTime;

namespace QingCloud.Disclosure.Outline;

/// <summary>Reads the dates of a document's head and end.</summary>
internal static class DateFinder
{
    /// <summary>How far after the date the letter is said to be received or issued.</summary>
    private const int LetterReach = 20;

    private const int SentenceReach = 200;

    /// <summary>How many elements at the end may hold the date that closes the document.</summary>
    private const int ClosingElements = 15;

    /// <summary>The date in …于2024年9月25日收到…《…问询函》 or …出具的….</summary>
    internal static LocalDate? FindLetterDate(string folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (char.IsAsciiDigit(folded[i]) && (i == 0 || !char.IsAsciiDigit(folded[i - 1])) && Read(folded, i, out int end) is { } date)
            {
                ReadOnlySpan<char> after = folded.AsSpan(end, Math.Min(LetterReach, folded.Length - end));
                if (after.StartsWith("收到", StringComparison.Ordinal) || after.Contains("出具", StringComparison.Ordinal)
                    || after.Contains("下发", StringComparison.Ordinal) || FollowedByReceipt(folded, end))
                {
                    return date;
                }
            }
        }

        return null;
    }

    /// <summary>The last line that is a date, or ends with one after a signature.</summary>
    internal static LocalDate? FindClosingDate(IReadOnlyList<OutlineElement> elements)
    {
        for (int i = elements.Count - 1; i >= 0 && i >= elements.Count - ClosingElements; i--)
        {
            string text = elements[i].Folded;
            int year = text.LastIndexOf('年') - 4;
            if (year >= 0 && text.Length <= 80 && Read(text, year, out int end) is { } date && end == text.Length)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>A date at a place: 2024年9月25日, blanks between allowed, or 2024-09-25.</summary>
    internal static LocalDate? Read(string folded, int start, out int end)
    {
        int year = ReadNumber(folded, start, out end);
        if (year is < 1980 or > 2100 || !Skip(folded, ref end, '年', '-', '/'))
        {
            return null;
        }

        int month = ReadNumber(folded, end, out end);
        if (month is < 1 or > 12 || !Skip(folded, ref end, '月', '-', '/'))
        {
            return null;
        }

        int day = ReadNumber(folded, end, out end);
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        Skip(folded, ref end, '日', '日', '日');
        return new(year, month, day);
    }

    private static bool FollowedByReceipt(string text, int end)
    {
        // 2024年4月17日,…(以下简称"公司")收到贵所出具的…
        ReadOnlySpan<char> rest = text.AsSpan(end, Math.Min(SentenceReach, text.Length - end));
        int sentence = rest.IndexOfAny('。', '\n');
        rest = sentence < 0 ? rest : rest[..sentence];
        return rest is [',', ..] && rest.Contains("收到", StringComparison.Ordinal) && OutlineVocabulary.Letters.IsIn(rest);
    }

    private static bool Skip(string text, ref int at, char first, char second, char third)
    {
        int mark = at;
        while (mark < text.Length && text[mark] == ' ')
        {
            mark++;
        }

        if (mark >= text.Length || (text[mark] != first && text[mark] != second && text[mark] != third))
        {
            return false;
        }

        at = mark + 1;
        return true;
    }

    private static int ReadNumber(string text, int start, out int end)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        end = start;
        while (end < text.Length && end - start < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
