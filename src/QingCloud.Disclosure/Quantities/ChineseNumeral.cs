namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads Chinese numerals, everyday (一亿二千三百万) and financial (大写, 壹佰壹拾万贰仟陆佰壹拾肆元陆角).</summary>
public static class ChineseNumeral
{
    private const string Everyday = "〇一二三四五六七八九";
    private const string Financial = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The digit of a character: 一 is 1, 贰 is 2, 两 is 2; -1 for others.</summary>
    /// <param name="character">A character.</param>
    /// <returns>0 to 9, or -1.</returns>
    public static int Digit(char character)
    {
        int digit = Everyday.IndexOf(character, StringComparison.Ordinal);
        return digit >= 0 ? digit : character is '两' or '兩' ? 2 : Financial.IndexOf(character, StringComparison.Ordinal);
    }

    /// <summary>Whether a character can be part of a numeral.</summary>
    /// <param name="character">A character.</param>
    /// <returns>True if so.</returns>
    public static bool IsNumeral(char character) => Digit(character) >= 0 || Unit(character) > 0;

    /// <summary>Reads a numeral that a text begins with, as far as it goes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="length">The number of characters read.</param>
    /// <returns>Whether a well-formed numeral was read: 二三 or 十百 is none.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        decimal section = 0;
        decimal total = 0;
        int digit = -1;
        decimal lastUnit = decimal.MaxValue;
        while (length < text.Length && length < 40)
        {
            int next = Digit(text[length]);
            decimal unit = Unit(text[length]);
            if (next >= 0)
            {
                // 二三 is a list of digits, not a numeral; 二千零三 skips a place.
                if (digit > 0)
                {
                    return false;
                }

                digit = next;
            }
            else if (unit >= 10_000)
            {
                section += Math.Max(digit, 0);
                if (section == 0 && !(total > 0 && total < unit))
                {
                    return false;
                }

                // 一万亿: the larger unit multiplies all before it.
                total = total > 0 && total < unit ? (total + section) * unit : total + (section * unit);
                (section, digit, lastUnit) = (0, -1, decimal.MaxValue);
            }
            else if (unit > 0)
            {
                if (unit >= lastUnit)
                {
                    return false;
                }

                // 十五 has no digit before its ten; 千元 and 百元 are units of money, not numbers.
                if (digit <= 0 && unit != 10)
                {
                    return false;
                }

                section += (digit <= 0 ? 1 : digit) * unit;
                (digit, lastUnit) = (-1, unit);
            }
            else
            {
                break;
            }

            length++;
        }

        value = total + section + Math.Max(digit, 0);
        return length > 0;
    }

    private static decimal Unit(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };
}
