using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads the text of one cell as one number: <c>1,234.56</c>, <c>(12.3)</c>, <c>-12.34%</c>, <c>9.19个百分点</c>. Full-width forms are read alike.</summary>
public static class NumberParser
{
    /// <summary>The longest run of digits read as a number; a longer one is refused.</summary>
    public const int MaxDigits = 20;

    /// <summary>Reads a text that is one number and nothing else, blanks around it left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number, if it is one.</param>
    /// <returns>Whether the whole text is one number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PrintedNumber number)
    {
        number = default;
        Cursor cursor = new(text);
        cursor.SkipBlanks();
        bool bracket = cursor.Take('(');
        bool minus = cursor.Take('-');
        if (!minus)
        {
            cursor.Take('+');
        }

        cursor.SkipBlanks();
        if (!TryReadDigits(ref cursor, out decimal value, out int decimals, out bool grouped, out bool regular))
        {
            return false;
        }

        cursor.SkipBlanks();
        NumberForm form = ReadForm(ref cursor);
        cursor.SkipBlanks();
        if (bracket && !cursor.Take(')'))
        {
            return false;
        }

        if (form == NumberForm.Plain && bracket)
        {
            cursor.SkipBlanks();
            form = ReadForm(ref cursor);
        }

        cursor.SkipBlanks();
        if (!cursor.AtEnd)
        {
            return false;
        }

        // A bracket and a minus negate once: (-5) is -5.
        value = bracket || minus ? -value : value;
        number = new(form switch { NumberForm.Plain => value, NumberForm.Permille => value / 1000m, _ => value / 100m }, decimals, form, grouped, regular);
        return true;
    }

    private static NumberForm ReadForm(ref Cursor cursor)
    {
        if (cursor.Take('%'))
        {
            return NumberForm.Percent;
        }

        if (cursor.Take('‰'))
        {
            return NumberForm.Permille;
        }

        return cursor.Take("个百分点") || cursor.Take("百分点") ? NumberForm.Points : NumberForm.Plain;
    }

    private static bool TryReadDigits(ref Cursor cursor, out decimal value, out int decimals, out bool grouped, out bool regular)
    {
        value = 0;
        decimals = 0;
        grouped = false;
        regular = true;
        int digits = 0;
        int inGroup = 0;
        int groups = 0;
        while (true)
        {
            if (cursor.TakeDigit(out int digit))
            {
                if (++digits > MaxDigits)
                {
                    return false;
                }

                value = (value * 10) + digit;
                inGroup++;
            }
            else if (inGroup > 0 && cursor.IsCommaBeforeDigit())
            {
                regular &= groups == 0 ? inGroup <= 3 : inGroup == 3;
                cursor.Advance();
                groups++;
                inGroup = 0;
            }
            else
            {
                break;
            }
        }

        if (digits == 0)
        {
            return false;
        }

        grouped = groups > 0;
        regular &= groups == 0 || inGroup == 3;
        if (!cursor.IsPointBeforeDigit())
        {
            return true;
        }

        cursor.Advance();
        decimal scale = 1;
        while (cursor.TakeDigit(out int digit))
        {
            if (++digits > MaxDigits)
            {
                return false;
            }

            scale *= 10;
            value = (value * 10) + digit;
            decimals++;
        }

        value /= scale;
        return true;
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _position;

        internal readonly bool AtEnd => _position >= _text.Length;

        internal void Advance() => _position++;

        internal void SkipBlanks()
        {
            while (Peek(0) == ' ' || Peek(0) == '\t')
            {
                _position++;
            }
        }

        internal bool Take(char expected)
        {
            bool found = Peek(0) == expected;
            _position += found ? 1 : 0;
            return found;
        }

        internal bool Take(string expected)
        {
            bool found = _text[_position..].StartsWith(expected, StringComparison.Ordinal);
            _position += found ? expected.Length : 0;
            return found;
        }

        internal bool TakeDigit(out int digit)
        {
            digit = Peek(0) - '0';
            bool found = digit is >= 0 and <= 9;
            _position += found ? 1 : 0;
            return found;
        }

        internal readonly bool IsCommaBeforeDigit() => Peek(0) == ',' && char.IsAsciiDigit(Peek(1));

        internal readonly bool IsPointBeforeDigit() => Peek(0) == '.' && char.IsAsciiDigit(Peek(1));

        private readonly char Peek(int ahead) => _position + ahead < _text.Length ? CharacterFolding.Fold(_text[_position + ahead]) : '\0';
    }
}
