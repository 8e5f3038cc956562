using System.Buffers;

namespace QingCloud.Disclosure.Outline;

/// <summary>What a line of running text looks like to somebody who looks for glued tables. Character classes only: whether the numbers make sense is asked later.</summary>
internal static class GluedLineShape
{
    // What follows a number in a sentence.
    private static readonly SearchValues<char> Units = SearchValues.Create("万亿元个倍百千台人年月日吨股家套次天至到和与及或以版");

    private const int UsualDigits = 16;

    // Of two figures that touch, the decimals of the first and the whole part of the second.
    private const int MostDigits = 24;

    // Of the counts in a row that touch.
    private const int MostDigitsOfCounts = 100;

    /// <summary>Whether a line holds a number that is no part of a period, an age or an ordinal.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool HasFigure(string text) => CountFigures(text) > 0;

    /// <summary>The number of numbers in a line that are no part of a period, an age or an ordinal; glued digits are one.</summary>
    /// <param name="text">The folded line.</param>
    internal static int CountFigures(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            int date = NumericDateLength(text, i);
            if (date > 0)
            {
                i += date;
                continue;
            }

            int end = DigitRunEnd(text, i);

            count += IsPartOfWords(text, i, end) ? 0 : 1;
            i = end;
        }

        return count;
    }

    /// <summary>The length of a date such as 2023/12/31 or 2023.12.31; 0 where none begins. Another date may touch it, another number not.</summary>
    /// <param name="text">The folded line.</param>
    /// <param name="start">The place of a digit.</param>
    internal static int NumericDateLength(string text, int start)
    {
        int month = start + 5;
        if (!IsYear(text, start) || month >= text.Length || text[start + 4] is not ('/' or '.' or '-'))
        {
            return 0;
        }

        int day = DigitRunEnd(text, month) + 1;
        int digits = day < text.Length && day > month + 1 && day <= month + 3 && text[day - 1] == text[start + 4] ? DigitRunEnd(text, day) - day : 0;
        return digits switch
        {
            0 => 0,
            1 or 2 => day + digits - start,
            _ when IsYear(text, day + 2) => day + 2 - start,
            _ when IsYear(text, day + 1) => day + 1 - start,
            _ => 0,
        };
    }

    /// <summary>Whether a line holds a date in digits.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool HasNumericDate(string text) =>
        Enumerable.Range(0, text.Length).Any(start => char.IsAsciiDigit(text[start]) && (start == 0 || !char.IsAsciiDigit(text[start - 1])) && NumericDateLength(text, start) > 0);

    /// <summary>Whether a line names a year.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool HasYear(string text) =>
        Enumerable.Range(0, text.Length).Any(start => IsYear(text, start) && (start == 0 || !char.IsAsciiDigit(text[start - 1])) && DigitRunEnd(text, start) == start + 4);

    private static bool IsYear(string text, int start) => DigitRunEnd(text, start) >= start + 4 && (text[start] == '2' && text[start + 1] == '0' || text[start] == '1' && text[start + 1] == '9');

    /// <summary>Where the digits end that begin at a place.</summary>
    /// <param name="text">The folded line.</param>
    /// <param name="start">The place.</param>
    internal static int DigitRunEnd(string text, int start)
    {
        int end = start;
        int near = Math.Min(text.Length, start + UsualDigits);
        while (end < near && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // A long run is asked for at each of its digits.
        int others = end < near || near == text.Length ? 0 : text.AsSpan(end).IndexOfAnyExceptInRange('0', '9');
        return others < 0 ? text.Length : end + others;
    }

    /// <summary>The number of figures whose form only tables and amounts have: with a decimal point, or a percent sign.</summary>
    /// <param name="text">The folded line.</param>
    internal static int CountDecimals(string text)
    {
        int count = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool digitBefore = char.IsAsciiDigit(text[i - 1]);
            count += digitBefore && (text[i] == '%' || text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two figures touch, or words and an amount do, as only glued cells do.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool HasGluedFigures(string text)
    {
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '%' && char.IsAsciiDigit(text[i - 1]) && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '-' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2])))
            {
                return true;
            }

            if (text[i] == '.' && char.IsAsciiDigit(text[i - 1]))
            {
                int end = DigitRunEnd(text, i + 1);

                // 18,666.4855.61%: more than two digits after a point, and another point or comma. 账面余额204.22基于: words on both sides and no unit.
                bool isCut = end - i is > 3 and <= MostDigits && end < text.Length && text[end] is '.' or ',' or '%';
                if (isCut || end - i == 3 && end < text.Length && IsHan(text[end]) && !Units.Contains(text[end]) && IsHanBefore(text, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether digits go on for longer than those of cells that touch: these are no figures, and cutting them would take long.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool HasEndlessDigits(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            int end = DigitRunEnd(text, i);
            if (end - i > (i > 0 && text[i - 1] == '.' ? MostDigits : MostDigitsOfCounts))
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    // Whether Chinese words touch the digits before a point.
    private static bool IsHanBefore(string text, int point)
    {
        int start = point;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ','))
        {
            start--;
        }

        return start > 0 && (IsHan(text[start - 1]) || text[start - 1] == ')');
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether a line reads as sentences rather than as cells.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool IsProse(string text)
    {
        if (text.Length == 0 || HasGluedFigures(text))
        {
            return false;
        }

        if (text[^1] is '。' or ';' or ':' or '?' or '!')
        {
            return true;
        }

        int commas = text.Count(c => c == ',' || c == '。' || c == ';');
        int groups = CountGroups(text);
        return commas - groups >= 2 || text.Contains('。', StringComparison.Ordinal);
    }

    /// <summary>Whether a line gives the unit of the table below it.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool IsUnit(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim().TrimStart('(');
        return text.Length <= 40 && (rest.StartsWith("单位", StringComparison.Ordinal) || rest.StartsWith("金额单位", StringComparison.Ordinal)) && rest.Contains(':');
    }

    /// <summary>Whether a line begins a note.</summary>
    /// <param name="text">The folded line.</param>
    internal static bool IsNote(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        if (rest.Length < 2 || rest[0] != '注')
        {
            return false;
        }

        ReadOnlySpan<char> after = rest[1..].TrimStart("0123456789一二三四五");
        return after.Length > 0 && after[0] == ':';
    }

    // Commas within 1,234 separate no clauses.
    private static int CountGroups(string text)
    {
        int count = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            count += text[i] == ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsPartOfWords(string text, int start, int end)
    {
        char next = end < text.Length ? text[end] : '\0';
        char before = start > 0 ? text[start - 1] : '\0';
        if (next is '年' or '月' or '日' or '期' or '季' or '号' or '个' || before == '第')
        {
            return true;
        }

        if (end - start == 4 && text[start] is '1' or '2' && (next == '\0' || !(next is '.' or ',' or '%')))
        {
            return true;
        }

        if (before is '/' or '-' && start > 1 && char.IsAsciiDigit(text[start - 2]) && end - start <= 2)
        {
            return true;
        }

        // 1-2年: the first number of a range whose second has the unit.
        if (next is '-' or '至' or '~' && end - start <= 2)
        {
            int second = DigitRunEnd(text, end + 1);

            return second > end + 1 && second < text.Length && text[second] is '年' or '月' or '个' or '日';
        }

        return false;
    }
}
