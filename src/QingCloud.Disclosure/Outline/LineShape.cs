namespace QingCloud.Disclosure.Outline;

/// <summary>What a folded line looks like, apart from its words.</summary>
internal static class LineShape
{
    /// <summary>The width in columns: Chinese characters take two.</summary>
    internal static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += character < '\u1100' ? 1 : 2;
        }

        return width;
    }

    /// <summary>Whether at least half of the characters are Chinese.</summary>
    internal static bool IsProse(ReadOnlySpan<char> text) => (Width(text) - text.Length) * 2 >= text.Length;

    /// <summary>Whether the text ends as a sentence, a lead-in or a closed quotation does.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[^1] is '。' or ';' or ':' or '!' or '?' or '”' or '」' or '…';

    /// <summary>Whether the text cannot end here: after a comma, within a bracket or a number.</summary>
    internal static bool IsOpen(ReadOnlySpan<char> text, char next)
    {
        if (text.Length == 0)
        {
            return false;
        }

        char last = text[^1];
        return last is ',' or '、' or '(' or '《' or '“' or '〈' or '-' && text.Length > 1
            || (char.IsAsciiDigit(last) && (char.IsAsciiDigit(next) || next is '年' or '月' or '万' or '亿' or '元' or '%'))
            || HasOpenBracket(text);
    }

    /// <summary>Whether the line is a page number: <c>12</c>, <c>- 12 -</c>, <c>12 / 96</c>, <c>第 12 页</c>.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
            }
            else if (character is not (' ' or '-' or '/' or '第' or '页' or '共' or '\f'))
            {
                return false;
            }
        }

        return digits is > 0 and <= 8 && !text.Contains("--", StringComparison.Ordinal);
    }

    /// <summary>Whether the line is one of a table of contents: a leader of dots and a page number.</summary>
    internal static bool IsContentsLine(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[^1])
        && (text.Contains("....", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal));

    /// <summary>Whether the text looks like a row of a table, not prose.</summary>
    internal static bool IsRow(ReadOnlySpan<char> text) => text.Length > 0 && (text[0] == '|' || text.Contains('\t'));

    private static bool HasOpenBracket(ReadOnlySpan<char> text)
    {
        int open = 0;
        foreach (char character in text[Math.Max(0, text.Length - 200)..])
        {
            open += character switch { '(' or '《' => 1, ')' or '》' => -1, _ => 0 };
            open = Math.Max(open, 0);
        }

        return open > 0;
    }
}
