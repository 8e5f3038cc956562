using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Digits that are part of words: ages (1-2年, 3年以上, 7-12个月), numbers of instalments (第3期), years and quarters. They are read as one piece, in rows
/// and in headers.
/// </summary>
internal static class GluedAtoms
{
    /// <summary>The length of the piece that begins at a place; 0 where none does.</summary>
    internal static int LengthAt(string text, int start) => Math.Max(OrdinalLength(text, start), AgeLength(text, start));

    // 第 and digits or numerals, and a counting word: 第3期, 第1年, 第四季度.
    private static int OrdinalLength(string text, int start)
    {
        if (text[start] != '第')
        {
            return 0;
        }

        int end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || "一二三四五六七八九十".Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end > start + 1 && end < text.Length && text[end] is '期' or '年' or '季' or '月' or '次' ? end + 1 - start : 0;
    }

    private static int AgeLength(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]) || start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            return 0;
        }

        int end = GluedLineShape.DigitRunEnd(text, start);
        if (end - start > 2)
        {
            return 0;
        }

        if (end + 1 < text.Length && text[end] is '-' or '至' or '~' && char.IsAsciiDigit(text[end + 1]))
        {
            int second = GluedLineShape.DigitRunEnd(text, end + 1);
            return second - end <= 3 ? WithUnit(text, start, second) : 0;
        }

        int first = WithUnit(text, start, end);
        int next = start + first;
        bool isRange = first > 0 && next + 1 < text.Length && text[next] is '-' or '至' or '~' && char.IsAsciiDigit(text[next + 1]);
        int rest = isRange ? AgeLength(text, next + 1) : 0;
        return rest > 0 ? first + 1 + rest : first;
    }

    private static int WithUnit(string text, int start, int end)
    {
        int unit = Match(text, end, "个月") ? 2 : Match(text, end, "年") || Match(text, end, "月") ? 1 : 0;
        if (unit == 0)
        {
            return 0;
        }

        int after = end + unit;
        foreach (string tail in (ReadOnlySpan<string>)["以内", "以上", "以下", "内"])
        {
            if (Match(text, after, tail))
            {
                return after + tail.Length - start;
            }
        }

        return after - start;
    }

    private static bool Match(string text, int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
