namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A cell that the number grammar allows at a place.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Cost">How unusual its form is; 0 for a regular one.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="Digits">The digits before the point.</param>
/// <param name="IsNegative">Whether a minus is part of it.</param>
internal readonly record struct CellCandidate(GluedCellKind Kind, int Length, double Cost, int Decimals = 0, int Digits = 0, bool IsNegative = false);
