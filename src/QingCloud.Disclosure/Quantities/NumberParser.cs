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
        if (!TryReadDigits(ref cursor, out Digits digits, out bool grouped, out bool regular))
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
        decimal value = digits.Value(form switch { NumberForm.Plain => 0, NumberForm.Permille => 3, _ => 2 });
        number = new(bracket || minus ? -value : value, digits.Decimals, form, grouped, regular);
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

    private static bool TryReadDigits(ref Cursor cursor, out Digits digits, out bool grouped, out bool regular)
    {
        digits = default;
        grouped = false;
        regular = true;
        int inGroup = 0;
        int groups = 0;
        while (true)
        {
            if (cursor.TakeDigit(out int digit))
            {
                if (!digits.Add(digit))
                {
                    return false;
                }

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

        if (digits.Count == 0)
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
        while (cursor.TakeDigit(out int digit))
        {
            if (!digits.Add(digit))
            {
                return false;
            }

            digits.Decimals++;
        }

        return true;
    }

    // The digits read so far as a whole number. One has no more than 19; the last of 20 stands apart.
    private struct Digits
    {
        private const int MostInOne = MaxDigits - 1;

        private ulong _all;
        private int _last;

        internal int Count { get; private set; }

        internal int Decimals { get; set; }

        internal bool Add(int digit)
        {
            if (++Count > MaxDigits)
            {
                return false;
            }

            if (Count > MostInOne)
            {
                _last = digit;
            }
            else
            {
                _all = (_all * 10) + (ulong)digit;
            }

            return true;
        }

        /// <summary>The number, so many places smaller than printed, without zeros at the end of its decimals.</summary>
        internal readonly decimal Value(int smaller)
        {
            int scale = Decimals + smaller;
            if (Count > MostInOne)
            {
                decimal value = ((decimal)_all * 10) + _last;
                for (; scale > 0; scale--)
                {
                    value /= 10;
                }

                return value;
            }

            ulong digits = _all;
            while (scale > 0 && digits % 10 == 0)
            {
                digits /= 10;
                scale--;
            }

            return new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, (byte)scale);
        }
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
