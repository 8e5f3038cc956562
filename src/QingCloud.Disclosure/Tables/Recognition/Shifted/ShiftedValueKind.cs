using System.Buffers;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>What a value looks like, as far as it tells columns apart.</summary>
internal enum ShiftedValueKind
{
    /// <summary>Two or more decimals with thousands, or too large for a rate.</summary>
    Money,

    /// <summary>Decimals without thousands, or a percent sign: a rate, or a small amount.</summary>
    Rate,

    /// <summary>Digits alone.</summary>
    Whole,

    /// <summary>七、1: a reference to a note.</summary>
    NoteReference,

    /// <summary>A lone dash.</summary>
    Nil,

    /// <summary>/ or 不适用.</summary>
    NotApplicable,

    /// <summary>A date or period.</summary>
    Date,

    /// <summary>Words.</summary>
    Words,
}

/// <summary>Tells what a value looks like.</summary>
internal static class ShiftedValueKinds
{
    internal const int Count = 8;

    private static readonly SearchValues<char> ReferenceCharacters = SearchValues.Create("一二三四五六七八九十、()（）.,，0123456789注 ");

    private static readonly SearchValues<char> Ordinals = SearchValues.Create("一二三四五六七八九十注");

    internal static ShiftedValueKind Of(string text)
    {
        switch (CellStates.Classify(text))
        {
            case CellState.Nil:
                return ShiftedValueKind.Nil;
            case CellState.NotApplicable or CellState.NotDisclosed:
                return ShiftedValueKind.NotApplicable;
            case CellState.Reported:
                return OfNumber(text);
            default:
                return IsNoteReference(text) ? ShiftedValueKind.NoteReference
                    : PeriodParser.TryParse(text, out _) ? ShiftedValueKind.Date
                    : ShiftedValueKind.Words;
        }
    }

    private static ShiftedValueKind OfNumber(string text)
    {
        if (!DirectedNumber.TryParse(text, out PrintedNumber number))
        {
            return ShiftedValueKind.Words;
        }

        if (number.Form != NumberForm.Plain)
        {
            return ShiftedValueKind.Rate;
        }

        if (number.Decimals == 0)
        {
            return number.IsGrouped ? ShiftedValueKind.Money : ShiftedValueKind.Whole;
        }

        return number.IsGrouped || Math.Abs(number.Value) >= 1000 ? ShiftedValueKind.Money : ShiftedValueKind.Rate;
    }

    // 七、1; 十九、2; (五)3: a Chinese ordinal before a number.
    private static bool IsNoteReference(string text) =>
        text.Length is >= 2 and <= 10
        && char.IsAsciiDigit(text[^1])
        && !text.AsSpan().ContainsAnyExcept(ReferenceCharacters)
        && text.AsSpan().ContainsAny(Ordinals);
}
