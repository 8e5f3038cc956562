namespace QingCloud.Disclosure.Quantities;

/// <summary>A place in a text that a period is read from.</summary>
internal ref struct PeriodCursor(ReadOnlySpan<char> text)
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private readonly ReadOnlySpan<char> _text = text;

    internal int Position { get; private set; }

    internal void Reset(int position) => Position = position;

    internal readonly char Peek(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    internal bool Take(char expected)
    {
        bool found = Peek(0) == expected;
        Position += found ? 1 : 0;
        return found;
    }

    internal bool Take(string expected)
    {
        bool found = _text[Position..].StartsWith(expected, StringComparison.Ordinal);
        Position += found ? expected.Length : 0;
        return found;
    }

    /// <summary>Up to <paramref name="most"/> digits as a number.</summary>
    internal bool TakeNumber(int most, out int number)
    {
        number = 0;
        int digits = 0;
        while (digits < most && char.IsAsciiDigit(Peek(0)))
        {
            number = (number * 10) + (Peek(0) - '0');
            digits++;
            Position++;
        }

        return digits > 0;
    }

    /// <summary>A year from 1900 to 2199, in digits or in Chinese ones (二〇二二); nothing is taken otherwise.</summary>
    internal bool TakeYear(out int year)
    {
        year = 0;
        for (int i = 0; i < 4; i++)
        {
            char character = Peek(i) == '零' ? '〇' : Peek(i);
            int digit = char.IsAsciiDigit(character) ? character - '0' : ChineseDigits.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        bool isYear = year is >= 1900 and < 2200 && !char.IsAsciiDigit(Peek(4));
        Position += isYear ? 4 : 0;
        return isYear;
    }
}
