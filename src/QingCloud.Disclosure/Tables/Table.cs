using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>A table of a disclosure, reconstructed: every row has as many cells as there are columns, in the order of the page.</summary>
public sealed record Table
{
    /// <summary>The id within the document: <c>t1</c>, <c>t2</c>...</summary>
    public required string Id { get; init; }

    /// <summary>Where the table stands, with its caption, unit line and notes.</summary>
    public required TableRegion Region { get; init; }

    /// <summary>What the table is about.</summary>
    public TableKind Kind { get; init; }

    /// <summary>The columns, the label columns included.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>The body rows; a header repeated at a page break is none.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>Every cut, shift, join and inference that made the table what it is.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The relations of its own figures that hold.</summary>
    public ImmutableArray<TableRelation> Relations { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    // The figures for arithmetic and what they show, kept for the verification.
    internal TableArithmetic? Arithmetic { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Path">The header cells from the top down to the column, such as 2023年度, 金额; empty where the header was lost.</param>
/// <param name="Role">Labels or values.</param>
/// <param name="Period">The period that the header names; null where it names none.</param>
/// <param name="Unit">The unit of the column as printed, such as <c>万元</c> or <c>%</c>; null where none is known.</param>
public sealed record TableColumn(ImmutableArray<string> Path, ColumnRole Role, ReportingPeriod? Period = null, string? Unit = null);

/// <summary>A body row.</summary>
/// <param name="Line">The 1-based line where it starts.</param>
/// <param name="Role">What it is to the rows around it.</param>
/// <param name="Cells">One cell for each column.</param>
public sealed record TableRow(int Line, RowRole Role, ImmutableArray<TableCell> Cells);

/// <summary>A body cell.</summary>
public sealed record TableCell
{
    /// <summary>The text as printed, without white space at its ends and between Chinese characters; empty for a blank.</summary>
    public required string Text { get; init; }

    /// <summary>What stands in the cell.</summary>
    public required CellState State { get; init; }

    /// <summary>The place in the source; empty where nothing is printed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The 1-based line of the place.</summary>
    public int Line { get; init; }

    /// <summary>How sure the text is.</summary>
    public CellReading Reading { get; init; }

    /// <summary>The number in its base unit; null where the cell holds none or several readings remain.</summary>
    public CellFigure? Figure { get; init; }

    // What the present text of an open cell would be: no figure, but what a relation can confirm.
    internal CellFigure? OpenFigure { get; init; }

    /// <summary>The readings that remain, where <see cref="Reading"/> is <see cref="CellReading.Ambiguous"/>.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Indices into the table's <see cref="Table.Relations"/> that confirm the reading.</summary>
    public ImmutableArray<int> Proofs { get; init; } = [];
}

/// <summary>A cell's number in its base unit.</summary>
/// <param name="Value">Yuan for amounts, a fraction for rates and points.</param>
/// <param name="Range">What the printed digits stand for, in the same unit.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Currency">The currency of an amount.</param>
public sealed record CellFigure(decimal Value, Interval Range, FigureUnit Unit, Currency Currency = Currency.Cny);

/// <summary>What a figure's value counts.</summary>
public enum FigureUnit
{
    /// <summary>A plain number whose unit is not known.</summary>
    Number,

    /// <summary>Money in base units (元).</summary>
    Money,

    /// <summary>A rate as a fraction.</summary>
    Rate,

    /// <summary>Percentage points as a fraction.</summary>
    Points,

    /// <summary>Things.</summary>
    Count,

    /// <summary>Money per thing.</summary>
    UnitPrice,

    /// <summary>A date, as the number yyyymmdd.</summary>
    Date,
}
