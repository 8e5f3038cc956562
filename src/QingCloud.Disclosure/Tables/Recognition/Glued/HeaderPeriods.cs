using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The periods and dates that header cells begin with or consist of: 2023年度, 2023年12月31日, 2022/12/31, 2024年1-6月, 21-22年.</summary>
internal static class HeaderPeriods
{
    private const int ShortestDate = 8;
    private const int LongestDate = 10;

    /// <summary>Adds the lengths of the periods that begin at a place.</summary>
    internal static void AddLengths(string text, int start, List<int> lengths)
    {
        if (start == text.Length)
        {
            return;
        }

        int atom = GluedAtoms.LengthAt(text, start);
        if (atom > 0)
        {
            lengths.Add(atom);
        }

        if (!char.IsAsciiDigit(text[start]) || start > 0 && char.IsAsciiDigit(text[start - 1]) && !IsBehindDate(text, start))
        {
            return;
        }

        int run = GluedLineShape.DigitRunEnd(text, start);
        if (run - start == 4 && text[start] is '1' or '2')
        {
            AddYear(text, start, run, lengths);
            AddNumericDate(text, start, lengths);
        }
        else if (run - start == 2 && run + 2 < text.Length && text[run] is '-' or '/' && GluedLineShape.DigitRunEnd(text, run + 1) == run + 3)
        {
            // 21-22年, 23-22: two years in short.
            lengths.Add(run + 3 - start + (run + 3 < text.Length && text[run + 3] == '年' ? 1 : 0));
        }
    }

    // 2021/12/312020/12/31: the second date begins at once behind the first.
    private static bool IsBehindDate(string text, int start)
    {
        for (int length = ShortestDate; length <= LongestDate && length <= start; length++)
        {
            if (GluedLineShape.NumericDateLength(text, start - length) == length)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddNumericDate(string text, int start, List<int> lengths)
    {
        List<CellCandidate> dates = [];
        GluedDateGrammar.AddDates(text, start, dates);
        foreach (CellCandidate date in dates)
        {
            lengths.Add(date.Length);
        }
    }

    private static void AddYear(string text, int start, int end, List<int> lengths)
    {
        int at = SkipBlanks(text, end);
        if (at < text.Length && text[at] == '-' && at + 4 < text.Length && GluedLineShape.DigitRunEnd(text, at + 1) == at + 5)
        {
            at += 5;
        }

        if (at >= text.Length || text[at] != '年')
        {
            lengths.Add(end - start);
            return;
        }

        int year = at + 1;
        lengths.Add(year - start);
        foreach (string tail in (ReadOnlySpan<string>)["度", "末", "初", "年度", "上半年", "下半年", "半年度", "一季度", "第一季度", "前三季度", "三季度", "度末", "年末"])
        {
            if (string.CompareOrdinal(text, year, tail, 0, tail.Length) == 0)
            {
                lengths.Add(year + tail.Length - start);
            }
        }

        AddMonths(text, start, SkipBlanks(text, year), lengths);
    }

    // 12月31日, 12月, 1-6月, 1月至6月, 3月末
    private static void AddMonths(string text, int start, int at, List<int> lengths)
    {
        int end = GluedLineShape.DigitRunEnd(text, at);
        if (end == at || end - at > 2)
        {
            return;
        }

        if (end < text.Length && text[end] is '-' or '~' or '至')
        {
            int second = GluedLineShape.DigitRunEnd(text, end + 1);
            end = second > end + 1 ? second : end;
        }

        end = SkipBlanks(text, end);
        if (end >= text.Length || text[end] != '月')
        {
            return;
        }

        int month = end + 1;
        lengths.Add(month - start);
        if (month < text.Length && text[month] is '末' or '底')
        {
            lengths.Add(month + 1 - start);
        }

        int dayStart = SkipBlanks(text, month);
        int day = GluedLineShape.DigitRunEnd(text, dayStart);
        int mark = SkipBlanks(text, day);
        if (day > dayStart && day - dayStart <= 2 && mark < text.Length && text[mark] == '日')
        {
            lengths.Add(mark + 1 - start);
        }
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A text with all digits alike: 2022年度收入 and 2023年度收入 have one shape.</summary>
    internal static string ShapeOf(string line) => string.Create(line.Length, line, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = char.IsAsciiDigit(source[i]) ? '0' : source[i];
        }
    });
}
