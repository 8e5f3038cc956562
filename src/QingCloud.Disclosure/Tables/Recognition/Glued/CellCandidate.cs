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

    /// <summary>The number of forms.</summary>
    internal const int Count = (InOrder + Sizes) * Block;

    private const int Block = 2 * Digits;

    // Whole numbers of a row that counts things, and whole numbers that are the number of their row, have forms of their own.
    private const int Counted = (int)GluedCellKind.Note + 1;
    private const int InOrder = Counted + 1;

    /// <summary>The form of a candidate.</summary>
    internal static int Of(in CellCandidate cell, bool isCountRow, bool isOrdinal) => cell.Kind switch
    {
        GluedCellKind.Integer when isCountRow => Counted * Block,
        GluedCellKind.Integer => Of(isOrdinal ? InOrder : (int)cell.Kind, cell.IsNegative, Math.Min(cell.Digits, Digits - 1)),
        GluedCellKind.Amount => OfAmount(cell.IsNegative, Math.Min(cell.Decimals, Digits - 1), SizeOf(cell.Digits)),
        GluedCellKind.Percent or GluedCellKind.Points => Of((int)cell.Kind, cell.IsNegative, Math.Min(cell.Decimals, Digits - 1)),
        _ => (int)cell.Kind * Block,
    };

    internal static int OfKind(GluedCellKind kind) => (int)kind * Block;

    internal static int OfCounted => Counted * Block;

    /// <summary>The size of a number with so many digits before the point.</summary>
    internal static int SizeOf(int digits) => Math.Clamp((digits - 1) / 2, 0, Sizes - 1);

    internal static int OfAmount(bool isNegative, int decimals, int size) => Of(size == 0 ? (int)GluedCellKind.Amount : InOrder + size, isNegative, decimals);

    internal static int OfNumber(GluedCellKind kind, bool isNegative, int digits) => Of((int)kind, isNegative, digits);

    internal static int OfOrdinal(bool isNegative, int digits) => Of(InOrder, isNegative, digits);

    private static int Of(int kind, bool isNegative, int digits) => (kind * Block) + (isNegative ? Digits : 0) + digits;
}
