using System.Globalization;

namespace QingCloud.Disclosure.Outline;

/// <summary>Reads the number that a line or a part of one starts with, by its form only; whether it is a heading is the sequence's to say.</summary>
internal static class HeadingNumberScanner
{
    /// <summary>A year or an amount is no heading number.</summary>
    private const int MaximumOrdinal = 199;

    /// <summary>Reads the number at a place of a folded text.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="end">Where the text after the number starts, blanks skipped.</param>
    /// <returns>The number, or null.</returns>
    internal static HeadingNumber? Read(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (start >= text.Length)
        {
            return null;
        }

        int position = start;
        (NumberingFamily Family, int Ordinal)? number = text[start] switch
        {
            '第' => ReadPart(text, ref position),
            '问' => ReadQuestion(text, ref position),
            '(' => ReadParenthesized(text, ref position),
            >= '0' and <= '9' => ReadArabic(text, ref position),
            >= '①' and <= '⑳' => ReadCircled(text, ref position),
            >= 'A' and <= 'Z' => ReadLetter(text, ref position),
            _ => ReadChinese(text, ref position),
        };
        if (number is not { } found)
        {
            return null;
        }

        string printed = text[start..position].TrimEnd().ToString();
        end = SkipBlanks(text, position);
        return new(found.Family, found.Ordinal, printed);
    }

    private static (NumberingFamily Family, int Ordinal)? ReadPart(ReadOnlySpan<char> text, ref int position)
    {
        // 第一节, 第十二节, 第 1 节, 第三章
        int at = SkipBlanks(text, position + 1);
        int ordinal = ReadOrdinal(text, at, out at);
        at = SkipBlanks(text, at);
        if (ordinal is < 1 or > MaximumOrdinal || at >= text.Length || text[at] is not ('节' or '章'))
        {
            return null;
        }

        position = at + 1;
        return (NumberingFamily.Part, ordinal);
    }

    private static (NumberingFamily Family, int Ordinal)? ReadQuestion(ReadOnlySpan<char> text, ref int position)
    {
        if (position + 1 >= text.Length || text[position + 1] != '题')
        {
            return null;
        }

        // 问题一、 问题 1. 问题(1): 问题1 without any mark
        int at = SkipBlanks(text, position + 2);
        bool bracket = at < text.Length && text[at] == '(';
        int ordinal = ReadOrdinal(text, SkipBlanks(text, bracket ? at + 1 : at), out at);
        if (ordinal is < 1 or > MaximumOrdinal)
        {
            return null;
        }

        at = SkipBlanks(text, bracket && at < text.Length && text[at] == ')' ? at + 1 : at);
        if (at < text.Length && text[at] is '.' or '、' or ':')
        {
            at++;
        }
        else if (at < text.Length && text[at] is '和' or '与' or '及' or '的' or ')' or ',' or ';')
        {
            return null; // 问题1和问题2: a mention, no heading
        }

        position = at;
        return (NumberingFamily.Question, ordinal);
    }

    private static (NumberingFamily Family, int Ordinal)? ReadParenthesized(ReadOnlySpan<char> text, ref int position)
    {
        int at = SkipBlanks(text, position + 1);
        bool chinese = at < text.Length && !char.IsAsciiDigit(text[at]);
        int ordinal = ReadOrdinal(text, at, out at);
        at = SkipBlanks(text, at);
        if (ordinal is < 1 or > MaximumOrdinal || at >= text.Length || text[at] != ')')
        {
            return null;
        }

        position = at + 1;
        if (chinese)
        {
            if (position < text.Length && text[position] == '、')
            {
                position++;
            }

            return (NumberingFamily.ChineseParenthesized, ordinal);
        }

        if (position < text.Length && text[position] is '.' or '、')
        {
            position++;
            return (NumberingFamily.ParenthesizedPoint, ordinal);
        }

        return (NumberingFamily.Parenthesized, ordinal);
    }

    private static (NumberingFamily Family, int Ordinal)? ReadArabic(ReadOnlySpan<char> text, ref int position)
    {
        int ordinal = ReadOrdinal(text, position, out int at);
        at = SkipBlanks(text, at);
        if (ordinal is < 1 or > MaximumOrdinal || at >= text.Length)
        {
            return null;
        }

        char mark = text[at++];
        position = at;
        return mark switch
        {
            '、' => (NumberingFamily.Arabic, ordinal),
            ')' => (NumberingFamily.HalfParenthesis, ordinal),
            '.' when !IsDecimal(text, at) => (NumberingFamily.ArabicPoint, ordinal),
            _ => null,
        };
    }

    /// <summary>Whether digits after a point belong to the number: <c>1.05</c>, but not the year of <c>1.2024年</c>.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        int after = SkipBlanks(text, end);
        return !(end - at == 4 && text[at] is '1' or '2' && after < text.Length && text[after] == '年');
    }

    private static (NumberingFamily Family, int Ordinal)? ReadCircled(ReadOnlySpan<char> text, ref int position) =>
        (NumberingFamily.Circled, text[position++] - '①' + 1);

    private static (NumberingFamily Family, int Ordinal)? ReadLetter(ReadOnlySpan<char> text, ref int position)
    {
        int at = SkipBlanks(text, position + 1);
        if (at >= text.Length || text[at] is not ('.' or '、') || (at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])))
        {
            return null;
        }

        int ordinal = text[position] - 'A' + 1;
        position = at + 1;
        return (NumberingFamily.Letter, ordinal);
    }

    private static (NumberingFamily Family, int Ordinal)? ReadChinese(ReadOnlySpan<char> text, ref int position)
    {
        int ordinal = ChineseOrdinal.Read(text, position, out int at);
        if (ordinal < 1 || at >= text.Length || text[at] is not ('、' or '.'))
        {
            return null;
        }

        position = at + 1;
        return (NumberingFamily.Chinese, ordinal);
    }

    private static int ReadOrdinal(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 4)
        {
            end++;
        }

        return end > start
            ? int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture)
            : ChineseOrdinal.Read(text, start, out end);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }
}
