namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>What arithmetic sees of a cell.</summary>
internal enum GridCellKind
{
    /// <summary>No number: blank, a dash, words. It adds nothing.</summary>
    Empty,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is not known, so that nothing that needs it can be decided.</summary>
    Unknown,
}

/// <summary>A cell of a <see cref="NumericGrid"/>.</summary>
/// <param name="Kind">What the cell is to arithmetic.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Range">What the printed digits stand for, at the grid's scale for the unit.</param>
internal readonly record struct GridCell(GridCellKind Kind, FigureUnit Unit, FixedRange Range)
{
    internal static GridCell Empty => default;

    internal bool IsNumber => Kind == GridCellKind.Number;

    /// <summary>A number other than a printed zero: a zero satisfies too much to confirm anything.</summary>
    internal bool IsTelling => Kind == GridCellKind.Number && !Range.HoldsZero;

    /// <summary>Rates and points add up among themselves, everything else among itself.</summary>
    internal bool IsRate => Unit is FigureUnit.Rate or FigureUnit.Points;
}

/// <summary>Another reading of a cell.</summary>
/// <param name="Cell">The place.</param>
/// <param name="Reading">What arithmetic would see there.</param>
internal readonly record struct CellChange(CellAddress Cell, GridCell Reading);
