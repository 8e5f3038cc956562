namespace QingCloud.Disclosure.Quantities;

/// <summary>A number's digits in running text, broken ones rejoined: 1,234, 567.89 and 9,834. 71 are one number each.</summary>
/// <param name="Start">The offset of the first digit.</param>
/// <param name="End">The offset after the last digit.</param>
/// <param name="Value">The value.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="IsGrouped">Whether thousands are separated.</param>
internal readonly record struct DigitRun(int Start, int End, decimal Value, int Decimals, bool IsGrouped)
{
    internal static bool TryRead(string text, int start, out DigitRun run)
    {
        decimal value = 0;
        int digits = 0;
        int at = start;
        bool grouped = false;
        while (true)
        {
            if (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                digits++;
                value = digits <= NumberParser.MaxDigits ? (value * 10) + (text[at] - '0') : value;
                at++;
            }
            else if (at < text.Length && text[at] == ',' && GroupAt(text, at + 1) is { } group && digits - 0 > 0 && IsWholeGroup(text, start, at, grouped))
            {
                grouped = true;
                at = group;
            }
            else
            {
                break;
            }
        }

        int decimals = 0;
        if (at < text.Length && text[at] == '.' && FractionAt(text, at + 1, grouped) is { } fraction)
        {
            at = fraction;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                digits++;
                value = digits <= NumberParser.MaxDigits ? (value * 10) + (text[at] - '0') : value;
                decimals++;
                at++;
            }
        }

        bool isReadable = digits <= NumberParser.MaxDigits;
        run = new(start, at, isReadable ? Scale(value, decimals) : 0, decimals, grouped);
        return isReadable;
    }

    private static decimal Scale(decimal value, int decimals)
    {
        decimal scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        return value / scale;
    }

    // Three digits and no fourth, at once or behind one blank or line end.
    private static int? GroupAt(string text, int at)
    {
        int start = SkipBreak(text, at);
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isGroup = end - start == 3;

        // A list 12, 345 is no number: behind a blank the group must go on or have decimals.
        bool isWhole = start == at || (end < text.Length && text[end] is '.' or ',');
        return isGroup && isWhole ? start : null;
    }

    private static bool IsWholeGroup(string text, int start, int comma, bool grouped)
    {
        int digits = 0;
        for (int i = comma - 1; i >= start && char.IsAsciiDigit(text[i]); i--)
        {
            digits++;
        }

        return grouped ? digits == 3 : digits is >= 1 and <= 3;
    }

    private static int? FractionAt(string text, int at, bool grouped)
    {
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            return at;
        }

        int start = SkipBreak(text, at);
        bool isFraction = grouped && start > at && start + 1 < text.Length && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1])
            && (start + 2 >= text.Length || !char.IsAsciiDigit(text[start + 2]));
        return isFraction ? start : null;
    }

    private static int SkipBreak(string text, int at)
    {
        if (at < text.Length && text[at] == ' ')
        {
            return at + 1;
        }

        int next = at < text.Length && text[at] == '\r' ? at + 1 : at;
        return next < text.Length && text[next] == '\n' ? next + 1 : at;
    }
}
