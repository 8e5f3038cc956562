using NodaTime;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>
/// Reads periods and dates as filings print them: 2023年度, 2024年1-6月, 2024年半年度, 2023年12月31日, 2023.12.31, 2023年末, 期末, 上年同期.
/// </summary>
public static class PeriodParser
{
    private const int LongestPeriod = 40;

    // The longer word first: 上年度末 before 上年度.
    private static readonly (string Word, RelativePeriod Period)[] RelativeWords =
    [
        ("上年同期", RelativePeriod.PriorPeriod), ("去年同期", RelativePeriod.PriorPeriod), ("上期同期", RelativePeriod.PriorPeriod),
        ("上年度末", RelativePeriod.PriorYearEnd), ("上年年末", RelativePeriod.PriorYearEnd), ("上年末", RelativePeriod.PriorYearEnd), ("上年期末", RelativePeriod.PriorYearEnd), ("上期期末", RelativePeriod.PriorYearEnd),
        ("本报告期末", RelativePeriod.PeriodEnd), ("报告期末", RelativePeriod.PeriodEnd), ("本期期末", RelativePeriod.PeriodEnd), ("期末", RelativePeriod.PeriodEnd), ("年末", RelativePeriod.PeriodEnd),
        ("报告期初", RelativePeriod.PeriodBegin), ("期初", RelativePeriod.PeriodBegin), ("年初", RelativePeriod.PeriodBegin),
        ("本报告期", RelativePeriod.CurrentPeriod), ("本期", RelativePeriod.CurrentPeriod), ("本年", RelativePeriod.CurrentPeriod),
        ("上年度", RelativePeriod.PriorYear), ("上期", RelativePeriod.PriorPeriod), ("上年", RelativePeriod.PriorPeriod),
    ];

    /// <summary>Reads a text that is a period and nothing else, blanks left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, if it is one.</param>
    /// <returns>Whether the whole text is one period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ParsedPeriod period)
    {
        Span<char> buffer = stackalloc char[LongestPeriod];
        int length = Squeeze(text, buffer);
        return TryRead(buffer[..Math.Max(length, 0)], out period, out int read) && read == length && length > 0;
    }

    /// <summary>Reads the period that a text begins with.</summary>
    /// <param name="text">The text, folded, without blanks.</param>
    /// <param name="period">The period, if there is one.</param>
    /// <param name="length">The number of characters read.</param>
    /// <returns>Whether the text begins with a period.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out ParsedPeriod period, out int length)
    {
        if (TryReadAbsolute(text, out ReportingPeriod? absolute, out length))
        {
            period = ParsedPeriod.Of(absolute!);
            return true;
        }

        foreach ((string word, RelativePeriod relative) in RelativeWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                period = ParsedPeriod.Of(relative);
                length = word.Length;
                return true;
            }
        }

        period = default;
        length = 0;
        return false;
    }

    /// <summary>
    /// Finds the first period within a longer text, such as 2023年度毛利率 or 期末账面余额. One that something is compared with (比上年同期增减) is not what the
    /// text is about.
    /// </summary>
    /// <param name="text">The text; only its first 200 characters without blanks are looked at.</param>
    /// <param name="period">The period, if there is one.</param>
    /// <returns>Whether the text holds a period.</returns>
    public static bool FindFirst(ReadOnlySpan<char> text, out ParsedPeriod period) => Find(text, compared: false, out period);

    /// <summary>Finds the period that something is compared with, such as 上年同期 in 营业收入比上年同期增减.</summary>
    /// <param name="text">The text; only its first 200 characters without blanks are looked at.</param>
    /// <param name="period">The period, if there is one.</param>
    /// <returns>Whether the text holds such a period.</returns>
    public static bool FindCompared(ReadOnlySpan<char> text, out ParsedPeriod period) => Find(text, compared: true, out period);

    private static bool Find(ReadOnlySpan<char> text, bool compared, out ParsedPeriod period)
    {
        Span<char> buffer = stackalloc char[200];
        int length = SqueezeStart(text, buffer);
        ReadOnlySpan<char> squeezed = buffer[..length];
        for (int i = 0; i < length; i++)
        {
            // A date is preferred to the relative words around it, but must not begin within a number.
            if (!IsInNumber(squeezed, i) && TryReadAbsolute(squeezed[i..], out ReportingPeriod? absolute, out int read))
            {
                if (IsCompared(squeezed, i) == compared)
                {
                    period = ParsedPeriod.Of(absolute!);
                    return true;
                }

                i += read - 1;
            }
        }

        for (int i = 0; i < length; i++)
        {
            if (!IsInNumber(squeezed, i) && TryRead(squeezed[i..], out period, out int read))
            {
                if (IsCompared(squeezed, i) == compared)
                {
                    return true;
                }

                i += read - 1;
            }
        }

        period = default;
        return false;
    }

    private static bool IsInNumber(ReadOnlySpan<char> text, int at) => at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or ',');

    // 比上年同期增减, 较2022年末变动, 与上期相比.
    private static bool IsCompared(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] is '比' or '较' or '与';

    private static bool TryReadAbsolute(ReadOnlySpan<char> text, out ReportingPeriod? period, out int length)
    {
        period = null;
        PeriodCursor cursor = new(text);
        if (!cursor.TakeYear(out int year))
        {
            length = 0;
            return false;
        }

        period = cursor.Take('年') ? AfterYear(ref cursor, year) : Numeric(ref cursor, year);
        length = cursor.Position;
        return period is not null;
    }

    // 2023.12.31, 2022/12/31, 2023-12-31, 2024Q1.
    private static ReportingPeriod? Numeric(ref PeriodCursor cursor, int year)
    {
        if (cursor.Take('Q') && cursor.TakeNumber(1, out int quarter))
        {
            return quarter is >= 1 and <= 4 ? ReportingPeriod.Quarter(year, quarter) : null;
        }

        char mark = cursor.Peek(0);
        if (mark is not ('.' or '/' or '-'))
        {
            return null;
        }

        cursor.Take(mark);
        return cursor.TakeNumber(2, out int month) && cursor.Take(mark) && cursor.TakeNumber(2, out int day) && IsDate(year, month, day)
            ? ReportingPeriod.At(new(year, month, day))
            : null;
    }

    private static ReportingPeriod AfterYear(ref PeriodCursor cursor, int year)
    {
        if (cursor.Take("半年度") || cursor.Take("上半年度") || cursor.Take("上半年") || cursor.Take("度上半年") || cursor.Take("半年"))
        {
            return ReportingPeriod.Months(year, 1, 6);
        }

        if (cursor.Take("下半年"))
        {
            return ReportingPeriod.Months(year, 7, 12);
        }

        if (Quarter(ref cursor) is { } quarter)
        {
            return ReportingPeriod.Quarter(year, quarter);
        }

        if (cursor.Take("年度末") || cursor.Take("年末") || cursor.Take("度末") || cursor.Take("末") || cursor.Take("期末") || cursor.Take("底"))
        {
            return ReportingPeriod.At(new(year, 12, 31));
        }

        if (cursor.Take("年初") || cursor.Take("期初") || cursor.Take("初"))
        {
            return ReportingPeriod.At(new(year, 1, 1));
        }

        int before = cursor.Position;
        if (cursor.TakeNumber(2, out int month) && month is >= 1 and <= 12 && MonthOrDay(ref cursor, year, month) is { } period)
        {
            return period;
        }

        cursor.Reset(before);
        cursor.Take("年度");
        cursor.Take('度');
        return ReportingPeriod.Year(year);
    }

    private static ReportingPeriod? MonthOrDay(ref PeriodCursor cursor, int year, int month)
    {
        if (cursor.Take('-') || cursor.Take('~') || cursor.Take('至') || cursor.Take("月至") || cursor.Take("月-") || cursor.Take("月~") || cursor.Take("月到"))
        {
            return cursor.TakeNumber(2, out int last) && cursor.Take('月') && last >= month && last <= 12 ? ReportingPeriod.Months(year, month, last) : null;
        }

        if (!cursor.Take('月'))
        {
            return null;
        }

        if (cursor.Take("份末") || cursor.Take('末') || cursor.Take('底'))
        {
            return ReportingPeriod.At(DateAdjusters.EndOfMonth(new(year, month, 1)));
        }

        int before = cursor.Position;
        if (cursor.TakeNumber(2, out int day) && cursor.Take('日') && IsDate(year, month, day))
        {
            return ReportingPeriod.At(new(year, month, day));
        }

        cursor.Reset(before);
        cursor.Take('份');
        return ReportingPeriod.Months(year, month, month);
    }

    private static int? Quarter(ref PeriodCursor cursor)
    {
        int before = cursor.Position;
        cursor.Take('第');
        int quarter = "一二三四".IndexOf(cursor.Peek(0), StringComparison.Ordinal) + 1;
        if (quarter == 0 && cursor.Peek(0) is >= '1' and <= '4')
        {
            quarter = cursor.Peek(0) - '0';
        }

        if (quarter > 0 && cursor.Peek(1) == '季')
        {
            cursor.Reset(cursor.Position + 2);
            cursor.Take('度');
            return quarter;
        }

        cursor.Reset(before);
        return null;
    }

    private static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int Squeeze(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = 0;
        foreach (char character in text)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded is ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            if (length == target.Length)
            {
                return -1;
            }

            target[length++] = folded;
        }

        return length;
    }

    private static int SqueezeStart(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = Squeeze(text, target);
        return length < 0 ? target.Length : length;
    }
}
