using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Makes a quantity of a number's digits: sign, brackets, unit, bound, direction; or leaves it out where it is none.</summary>
internal static class NumberScanner
{
    private const int LookBack = 12;

    internal static int Read(string text, DigitRun run, List<Quantity> found)
    {
        UnitSuffix suffix = UnitSuffix.Read(text.AsSpan(run.End));
        int end = run.End + suffix.Length;
        int start = SignStart(text, run.Start, out bool isNegative);
        bool isBracketed = IsBracketed(text, start, ref end, ref suffix, run);
        start -= isBracketed ? 1 : 0;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - LookBack), Math.Min(start, LookBack));
        if (suffix.Kind == QuantityKind.Number)
        {
            suffix = UnitBefore(before) ?? suffix;
        }

        if (IsNone(text, run, start, end, before, suffix))
        {
            return run.End;
        }

        QuantityBound bound = QuantityContext.BoundBefore(before, out int boundLength);
        bool isFall = suffix.Kind is QuantityKind.Rate or QuantityKind.Points && !isNegative && !isBracketed && QuantityContext.IsFall(before[..^boundLength]);
        decimal sign = isNegative || isBracketed || isFall ? -1 : 1;
        Interval printed = Interval.FromPrinted(sign * run.Value, run.Decimals);
        Interval range = printed * Interval.Point(suffix.Factor);
        QuantityBound after = QuantityContext.BoundAfter(text.AsSpan(end));
        found.Add(new()
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = suffix.Kind,
            Value = Math.Clamp(sign * run.Value * suffix.Factor, range.Low, range.High),
            Range = range,
            Currency = suffix.Currency,
            Bound = suffix.IsMore ? QuantityBound.AtLeast : bound != QuantityBound.None ? bound : after,
        });
        return end;
    }

    // A minus is a sign where no number or letter stands before it: 2020-2022 and A-1 have none.
    private static int SignStart(string text, int digits, out bool isNegative)
    {
        isNegative = digits > 0 && text[digits - 1] == '-' && (digits == 1 || !IsWordCharacter(text[digits - 2]));
        return isNegative ? digits - 1 : digits;
    }

    private static bool IsBracketed(string text, int start, ref int end, ref UnitSuffix suffix, DigitRun run)
    {
        // (1) numbers an item; (1,234.56) and (12.30%) are negative.
        bool isAmount = run.IsGrouped || run.Decimals > 0 || suffix.Kind == QuantityKind.Rate;
        if (!isAmount || start == 0 || text[start - 1] != '(' || end >= text.Length || text[end] != ')' || (start > 1 && !IsBoundary(text[start - 2])))
        {
            return false;
        }

        end++;
        if (suffix.Kind == QuantityKind.Number && suffix.Length == 0)
        {
            suffix = UnitSuffix.Read(text.AsSpan(end));
            end += suffix.Length;
        }

        return true;
    }

    // 毛利率(33.82%) explains the word before it; a bracket that stands alone, or behind a blank, is a sign.
    private static bool IsBoundary(char character) => character is ' ' or '\t' or '\n' or '\r' or '|' or ':' or ',' or '、';

    private static UnitSuffix? UnitBefore(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = before.TrimEnd(' ');
        return text.EndsWith("人民币千元", StringComparison.Ordinal) ? new(QuantityKind.Amount, 1_000m, Currency.Cny, 0, false)
            : text.EndsWith("人民币万元", StringComparison.Ordinal) ? new(QuantityKind.Amount, 10_000m, Currency.Cny, 0, false)
            : text.EndsWith("人民币元", StringComparison.Ordinal) || text.EndsWith("人民币", StringComparison.Ordinal) ? new(QuantityKind.Amount, 1m, Currency.Cny, 0, false)
            : null;
    }

    private static bool IsNone(string text, DigitRun run, int start, int end, ReadOnlySpan<char> before, UnitSuffix suffix)
    {
        char left = start > 0 ? text[start - 1] : '\n';
        char right = run.End < text.Length ? text[run.End] : '\n';
        if (char.IsAsciiLetter(left) || left is '.' or '_' or '№' || char.IsAsciiLetter(right) || IsBracketOfYear(left, right))
        {
            return true;
        }

        if (suffix.Kind is not (QuantityKind.Number or QuantityKind.Count))
        {
            return false;
        }

        return QuantityContext.IsNumbering(before)
            || (suffix.Kind == QuantityKind.Number && (IsMarker(text, run, start) || IsCode(text, run, left, right, end)));
    }

    // 【2024】0326号, 〔2022〕15号, 第3条.
    private static bool IsBracketOfYear(char left, char right) => left is '【' or '〔' or '[' or '】' or '〕' || right is '】' or '〕';

    // 1、 1. (1) 1) at the head of an item.
    private static bool IsMarker(string text, DigitRun run, int start)
    {
        if (run.Decimals > 0 || run.IsGrouped || run.End - run.Start > 3)
        {
            return false;
        }

        char right = run.End < text.Length ? text[run.End] : '\n';
        char left = start > 0 ? text[start - 1] : '\n';
        bool isAtHead = left is '\n' or '\r' or '|' or '\t' || text.AsSpan(0, start).TrimEnd(' ').Length is 0;
        return (right == ')' && (left == '(' || isAtHead)) || (isAtHead && right is '、' or '.' or ':');
    }

    private static bool IsCode(string text, DigitRun run, char left, char right, int end)
    {
        if (run.Decimals > 0 || run.IsGrouped)
        {
            return false;
        }

        bool isJoined = (right is '-' or '/' or ':' && run.End + 1 < text.Length && char.IsAsciiDigit(text[run.End + 1])) || left is '-' or '/' or ':' && IsDigitBefore(text, run.Start - 1);
        return isJoined || (end < text.Length && text[end] is '号' or '条' or '款' or '章' or '节' or '年' or '月' or '日' or '期' or '次' or '届' or '天' or '层' or '楼' or '室' or '大' or '个');
    }

    private static bool IsDigitBefore(string text, int mark) => mark > 0 && char.IsAsciiDigit(text[mark - 1]);

    private static bool IsWordCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '%' or ')';
}
