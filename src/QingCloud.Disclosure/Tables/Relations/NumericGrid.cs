using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// A table's body for arithmetic, whatever its layout: labels, roles, and numbers as integer ranges at one scale for rates and one for everything else.
/// </summary>
internal sealed class NumericGrid
{
    private readonly GridCell[] _cells;
    private DocumentReading? _reading;

    private NumericGrid(ImmutableArray<string> rowLabels, ImmutableArray<RowRole> rowRoles, ImmutableArray<bool> decreases, ImmutableArray<GridColumn> columns, GridCell[] cells, int amountScale, int rateScale, DocumentReading? reading)
    {
        _reading = reading;
        RowDecreases = decreases;
        RowLabels = rowLabels;
        RowRoles = rowRoles;
        Columns = columns;
        _cells = cells;
        AmountScale = amountScale;
        RateScale = rateScale;
    }

    // The same rows and columns with other cells or within another reading.
    private NumericGrid(NumericGrid grid, GridCell[] cells, DocumentReading? reading)
        : this(grid.RowLabels, grid.RowRoles, grid.RowDecreases, grid.Columns, cells, grid.AmountScale, grid.RateScale, reading)
    {
    }

    internal int RowCount => RowRoles.Length;

    internal ImmutableArray<string> RowLabels { get; }

    internal ImmutableArray<RowRole> RowRoles { get; }

    /// <summary>Whether each row's label says that its figures are subtracted.</summary>
    internal ImmutableArray<bool> RowDecreases { get; }

    internal ImmutableArray<GridColumn> Columns { get; }

    /// <summary>The number of decimals of amounts, counts and prices.</summary>
    internal int AmountScale { get; }

    /// <summary>The number of decimals of rates and points, as fractions.</summary>
    internal int RateScale { get; }

    internal ref readonly GridCell this[CellAddress cell] => ref _cells[(cell.Row * Columns.Length) + cell.Column];

    internal ref readonly GridCell this[int row, int column] => ref _cells[(row * Columns.Length) + column];

    /// <summary>All cells, row by row.</summary>
    internal ReadOnlySpan<GridCell> Cells => _cells;

    /// <summary>Whether any cell is a number.</summary>
    internal bool HasNumbers => Array.Exists(_cells, cell => cell.IsNumber);

    /// <summary>A table's grid; an ambiguous cell is read as its present text, so that a relation can confirm it.</summary>
    internal static NumericGrid From(Table table, DocumentReading? reading = null)
    {
        ColumnFigures figures = new(table);
        GridSource[,] source = new GridSource[table.Rows.Length, table.Columns.Length];
        ImmutableArray<string>.Builder labels = ImmutableArray.CreateBuilder<string>(table.Rows.Length);
        for (int row = 0; row < table.Rows.Length; row++)
        {
            reading?.Check(row);
            ImmutableArray<TableCell> cells = table.Rows[row].Cells;
            labels.Add(LabelOf(table, cells));
            for (int column = 0; column < cells.Length; column++)
            {
                source[row, column] = table.Columns[column].Role == ColumnRole.Stub
                    ? default
                    : new(cells[column].Figure ?? cells[column].OpenFigure ?? figures.Read(row, column, cells[column].Text), cells[column].State == CellState.NotDisclosed);
            }
        }

        return Create(labels.MoveToImmutable(), [.. table.Rows.Select(row => row.Role)], [.. table.Columns.Select(GridColumn.From)], source, reading);
    }

    /// <summary>A grid of candidate rows.</summary>
    internal static NumericGrid Create(ImmutableArray<string> rowLabels, ImmutableArray<RowRole> rowRoles, ImmutableArray<GridColumn> columns, GridSource[,] source, DocumentReading? reading = null)
    {
        (int amountScale, int rateScale) = (0, 0);
        foreach (GridSource cell in source)
        {
            if (cell.Figure is { Unit: FigureUnit.Rate or FigureUnit.Points } rate)
            {
                rateScale = FixedRange.ScaleOf(rate.Range, rateScale);
            }
            else if (cell.Figure is { Unit: not FigureUnit.Date } amount)
            {
                amountScale = FixedRange.ScaleOf(amount.Range, amountScale);
            }
        }

        GridCell[] cells = new GridCell[source.Length];
        int next = 0;
        foreach (GridSource cell in source)
        {
            cells[next++] = Convert(cell, amountScale, rateScale);
        }

        return new(rowLabels, rowRoles, [.. rowLabels.Select(label => RelationWords.Says(label, RelationPart.Decrease))], columns, cells, amountScale, rateScale, reading);
    }

    /// <summary>Ends the reading of the table if it was cancelled; asks at every so many steps only.</summary>
    internal void Check(int step) => _reading?.Check(step);

    /// <summary>The table is read: whoever asks the grid from now on does so in his own time.</summary>
    internal void EndReading() => _reading = null;

    /// <summary>The same figures within another reading, which is asked whether it is still wanted.</summary>
    internal NumericGrid Within(DocumentReading reading) => new(this, _cells, reading);

    /// <summary>What arithmetic would see of a figure in this grid.</summary>
    internal GridCell Read(CellFigure? figure) => Convert(new(figure, false), AmountScale, RateScale);

    /// <summary>The grid with other readings.</summary>
    internal NumericGrid With(IEnumerable<CellChange> changes)
    {
        GridCell[] cells = [.. _cells];
        foreach (CellChange change in changes)
        {
            cells[(change.Cell.Row * Columns.Length) + change.Cell.Column] = change.Reading;
        }

        return new(this, cells, _reading);
    }

    private static GridCell Convert(GridSource source, int amountScale, int rateScale)
    {
        if (source.Figure is not { Unit: not FigureUnit.Date } figure)
        {
            return source.IsUnknown ? new(GridCellKind.Unknown, default, default) : GridCell.Empty;
        }

        int scale = figure.Unit is FigureUnit.Rate or FigureUnit.Points ? rateScale : amountScale;
        return FixedRange.TryCreate(figure.Range, scale, out FixedRange range) ? new(GridCellKind.Number, figure.Unit, range) : new(GridCellKind.Unknown, figure.Unit, default);
    }

    // The label may stand in any label column, or in the first words behind a rank.
    private static string LabelOf(Table table, ImmutableArray<TableCell> cells)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column].Text.Length > 0 && cells[column].State == CellState.Text && (column < 2 || table.Columns[column].Role == ColumnRole.Stub))
            {
                return cells[column].Text;
            }
        }

        return cells.IsEmpty ? "" : cells[0].Text;
    }
}

/// <summary>A column of a <see cref="NumericGrid"/>.</summary>
/// <param name="Path">The header cells from the top down.</param>
/// <param name="IsStub">Whether it holds labels.</param>
internal sealed record GridColumn(ImmutableArray<string> Path, bool IsStub)
{
    /// <summary>The header in one text.</summary>
    internal string Label { get; } = string.Join('|', Path);

    /// <summary>What the lowest of the header cells that says so makes of the column: a total, a subtotal.</summary>
    internal RowRole Role { get; } = RoleOf(Path);

    /// <summary>Whether the header says that the figures are subtracted.</summary>
    internal bool IsDecrease { get; } = Path.Any(part => RelationWords.Says(part, RelationPart.Decrease));

    internal static GridColumn From(TableColumn column) => new(column.Path, column.Role == ColumnRole.Stub);

    private static RowRole RoleOf(ImmutableArray<string> path)
    {
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (RowRoleClassifier.RoleOf(path[i]) is { } role)
            {
                return role;
            }
        }

        return RowRole.Item;
    }
}

/// <summary>What a grid is made of: a figure, or the knowledge that one is missing.</summary>
/// <param name="Figure">The figure; null where there is none.</param>
/// <param name="IsUnknown">Whether there is a number that is not known.</param>
internal readonly record struct GridSource(CellFigure? Figure, bool IsUnknown);
