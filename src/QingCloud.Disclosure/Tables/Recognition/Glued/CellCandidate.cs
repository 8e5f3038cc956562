namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A cell that the number grammar allows at a place.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Cost">How unusual its form is; 0 for a regular one.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="Digits">The digits before the point.</param>
/// <param name="IsNegative">Whether a minus is part of it.</param>
internal readonly record struct CellCandidate(GluedCellKind Kind, int Length, double Cost, int Decimals = 0, int Digits = 0, bool IsNegative = false);

/// <summary>A candidate as far as costs go.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Form">Its form, whose cost a column knows.</param>
/// <param name="Cost">What it costs in any column.</param>
internal readonly record struct RowEdge(int End, int Form, double Cost);

/// <summary>The forms that columns tell apart: kind, sign, and the digits before or after the point.</summary>
internal static class CellForm
{
    /// <summary>The digits that are told apart: 0, 1... and 7 or more.</summary>
    internal const int Digits = 8;

    /// <summary>The sizes of amounts that are told apart, by the digits before the point: up to 2, 4, 6, 8, and more.</summary>
    internal const int Sizes = 5;

    /// <summary>The sizes of rates that are told apart, by the digits before the point: one, two, and more.</summary>
    internal const int RateSizes = 3;

    /// <summary>The number of forms.</summary>
    internal const int Count = FirstOther + Others;

    private const int Block = 2 * Digits;

    // Amounts and rates have a block for each size, other figures one each, and so have whole numbers that are the number of their row; whole numbers of a row that
    // counts things have a form of their own, as each of the other kinds has.
    private const int Whole = Sizes * Block;
    private const int Percent = Whole + Block;
    private const int Points = Percent + (RateSizes * Block);
    private const int InOrder = Points + Block;
    private const int FirstOther = InOrder + Block;
    private const int Others = (int)GluedCellKind.Note + 2;

    /// <summary>The form of a candidate.</summary>
    internal static int Of(in CellCandidate cell, bool isCountRow, bool isOrdinal) => cell.Kind switch
    {
        GluedCellKind.Integer when isCountRow => OfCounted,
        GluedCellKind.Integer when isOrdinal => OfOrdinal(cell.IsNegative, Math.Min(cell.Digits, Digits - 1)),
        GluedCellKind.Integer => OfNumber(cell.Kind, cell.IsNegative, Math.Min(cell.Digits, Digits - 1)),
        GluedCellKind.Amount => OfAmount(cell.IsNegative, Math.Min(cell.Decimals, Digits - 1), SizeOf(cell.Digits)),
        GluedCellKind.Percent => OfRate(cell.IsNegative, Math.Min(cell.Decimals, Digits - 1), RateSizeOf(cell.Digits)),
        GluedCellKind.Points => OfNumber(cell.Kind, cell.IsNegative, Math.Min(cell.Decimals, Digits - 1)),
        _ => OfKind(cell.Kind),
    };

    internal static int OfKind(GluedCellKind kind) => FirstOther + (int)kind;

    internal static int OfCounted => Count - 1;

    /// <summary>The size of a number with so many digits before the point.</summary>
    internal static int SizeOf(int digits) => Math.Clamp((digits - 1) / 2, 0, Sizes - 1);

    internal static int OfAmount(bool isNegative, int decimals, int size) => Of(size * Block, isNegative, decimals);

    /// <summary>The size of a rate with so many digits before the point.</summary>
    internal static int RateSizeOf(int digits) => Math.Clamp(digits - 1, 0, RateSizes - 1);

    internal static int OfRate(bool isNegative, int decimals, int size) => Of(Percent + (size * Block), isNegative, decimals);

    /// <summary>The form of a number that is no amount and no rate.</summary>
    internal static int OfNumber(GluedCellKind kind, bool isNegative, int digits) =>
        Of(kind == GluedCellKind.Integer ? Whole : Points, isNegative, digits);

    /// <summary>The forms of whole numbers that are the number of their row.</summary>
    internal static Range Ordinals => InOrder..FirstOther;

    internal static int OfOrdinal(bool isNegative, int digits) => Of(InOrder, isNegative, digits);

    private static int Of(int block, bool isNegative, int digits) => block + (isNegative ? Digits : 0) + digits;
}
