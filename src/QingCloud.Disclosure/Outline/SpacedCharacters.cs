namespace QingCloud.Disclosure.Outline;

/// <summary>What characters and pieces of folded, space-separated text look like. Classes of characters only; no quantity is read here.</summary>
internal static class SpacedCharacters
{
    /// <summary>How many columns a character takes on a fixed-width page.</summary>
    internal static int Width(char character) => character < '\u1100' ? 1 : 2;

    /// <summary>Whether the character is a Chinese one.</summary>
    internal static bool IsChinese(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>The width of a text, Chinese characters counting two.</summary>
    internal static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += Width(character);
        }

        return width;
    }

    /// <summary>Whether the piece is a year: 1990 to 2099.</summary>
    internal static bool IsYear(ReadOnlySpan<char> piece) =>
        piece.Length == 4 && (piece.StartsWith("199", StringComparison.Ordinal) || piece.StartsWith("20", StringComparison.Ordinal))
        && char.IsAsciiDigit(piece[2]) && char.IsAsciiDigit(piece[3]);

    /// <summary>Whether the piece looks like a number, a dash or another sign for a missing number.</summary>
    internal static bool IsValue(ReadOnlySpan<char> piece) => IsNumber(piece) || IsNil(piece) || IsAnswer(piece);

    /// <summary>Whether the piece is made of the characters of a number and has a digit: <c>1,234.56</c>, <c>-9.19%</c>, <c>(12.3)</c>.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> piece)
    {
        if (piece.EndsWith("个百分点", StringComparison.Ordinal))
        {
            piece = piece[..^4];
        }

        bool digit = false;
        for (int i = 0; i < piece.Length; i++)
        {
            char character = piece[i];
            bool opens = character is '-' or '+' or '(';
            if ((opens && digit) || (!opens && character is not (',' or '.' or '%' or ')' or (>= '0' and <= '9'))))
            {
                return false;
            }

            digit |= char.IsAsciiDigit(character);
        }

        return digit;
    }

    /// <summary>Whether the piece is a sign for nothing: <c>-</c>, <c>--</c>, <c>/</c>.</summary>
    internal static bool IsNil(ReadOnlySpan<char> piece) => piece is "/" or "*" || (piece.Length is > 0 and <= 6 && piece.IndexOfAnyExcept('-') < 0);

    /// <summary>Whether the piece is a date printed in digits: <c>2023/12/18</c>, <c>1998-07-16</c>, <c>2023.4.20</c>.</summary>
    internal static bool IsDate(ReadOnlySpan<char> piece) =>
        piece.Length is >= 8 and <= 10 && IsYear(piece[..4]) && piece[4] is '/' or '-' or '.' && HasTwoParts(piece[5..], piece[4]);

    private static bool IsAnswer(ReadOnlySpan<char> piece) =>
        piece is "是" or "否" or "√" or "×" or "N.A" or "N.A." or "N/A" or "NA" or "不适用" or "未披露" || IsDate(piece);

    private static bool HasTwoParts(ReadOnlySpan<char> piece, char separator)
    {
        int at = piece.IndexOf(separator);
        return at is 1 or 2 && IsShortNumber(piece[..at]) && IsShortNumber(piece[(at + 1)..]);
    }

    private static bool IsShortNumber(ReadOnlySpan<char> piece) =>
        piece.Length is 1 or 2 && char.IsAsciiDigit(piece[0]) && char.IsAsciiDigit(piece[^1]);

    /// <summary>Whether the text starts with the number of a heading: <c>(1)</c>, <c>一、</c>, <c>①</c>, <c>A.</c>, <c>2、</c>.</summary>
    internal static bool StartsWithHeadingNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is >= '\u2460' and <= '\u2473')
        {
            return true;
        }

        int from = text[0] == '(' ? 1 : 0;
        int at = from;
        while (at < text.Length && at - from < 3 && (char.IsAsciiDigit(text[at]) || "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal)))
        {
            at++;
        }

        if (at > from && at < text.Length)
        {
            return from == 1 ? text[at] == ')' : text[at] == '、' || (text[at] == '.' && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])));
        }

        return text.Length > 2 && char.IsAsciiLetterUpper(text[0]) && text[1] is '.' or '、' && !char.IsAsciiLetter(text[2]);
    }
}
