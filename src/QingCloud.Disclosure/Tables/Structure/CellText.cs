using System.Buffers;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>Settles the white space of a cell: none at its ends, none between Chinese characters or beside them, one blank elsewhere.</summary>
internal static class CellText
{
    private const int MostOnStack = 256;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00A0\u3000");

    /// <summary>
    /// Rejoins a number or date that a narrow cell broke: 48,897,675.0 0 and 201 8年05月11日. Bare digits stay apart: 12 34 may be two numbers.
    /// </summary>
    internal static string Heal(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal) || !char.IsAsciiDigit(text[^1]) && text[^1] is not ('%' or ')' or '日' or '月' or '年'))
        {
            return text;
        }

        string joined = text.Replace(" ", "", StringComparison.Ordinal);
        bool isNumber = NumberParser.TryParse(joined, out PrintedNumber number) && number.IsRegular && (number.IsGrouped || number.Decimals > 0 || number.Form != NumberForm.Plain);
        return isNumber || PeriodParser.TryParse(joined, out _) ? joined : text;
    }

    internal static string Settle(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!text.ContainsAny(Blanks))
        {
            return text.ToString();
        }

        int length = 0;
        Span<char> settled = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                settled[length++] = text[i];
                continue;
            }

            int next = i;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            // 服 务 is one word; GPU 服务器 and 5 年以上 keep no meaning in their blank either.
            if (length > 0 && next < text.Length && !IsChinese(settled[length - 1]) && !IsChinese(text[next]))
            {
                settled[length++] = ' ';
            }

            i = next - 1;
        }

        return new(settled[..length]);
    }

    private static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or >= '\u3000' and <= '\u303F';
}
