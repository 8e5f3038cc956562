using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// A grid looked at along one of its directions: lines that are added up or divided (rows when looking down, columns when looking across), each
/// with a figure at every position. What holds for rows is found for columns by the same search.
/// </summary>
internal sealed class GridAxis
{
    private readonly NumericGrid _grid;
    private readonly bool _isDown;
    private readonly ImmutableArray<int> _lines;
    private readonly ImmutableArray<int> _positions;
    private readonly RowRole[] _roles;
    private readonly bool[] _isDecrease;

    // Where a line's and a position's cells stand among those of the grid: a cell is at the sum of both.
    private readonly int[] _starts;
    private readonly int[] _offsets;

    private GridAxis(NumericGrid grid, bool isDown, ImmutableArray<int> lines, ImmutableArray<int> positions)
    {
        (_grid, _isDown, _lines, _positions) = (grid, isDown, lines, positions);
        _roles = new RowRole[lines.Length];
        _isDecrease = new bool[lines.Length];
        for (int line = 0; line < lines.Length; line++)
        {
            _roles[line] = isDown ? grid.RowRoles[lines[line]] : grid.Columns[lines[line]].Role;
            _isDecrease[line] = isDown ? grid.RowDecreases[lines[line]] : grid.Columns[lines[line]].IsDecrease;
        }

        _starts = Places(lines, isDown ? grid.Columns.Length : 1);
        _offsets = Places(positions, isDown ? 1 : grid.Columns.Length);
    }

    private GridAxis(GridAxis axis, ImmutableArray<int> positions)
    {
        (_grid, _isDown, _lines, _positions) = (axis._grid, axis._isDown, axis._lines, positions);
        (_roles, _isDecrease, _starts) = (axis._roles, axis._isDecrease, axis._starts);
        _offsets = Places(positions, axis._isDown ? 1 : axis._grid.Columns.Length);
    }

    internal NumericGrid Grid => _grid;

    internal bool IsDown => _isDown;

    internal int LineCount => _lines.Length;

    internal int PositionCount => _positions.Length;

    internal ref readonly GridCell this[int line, int position] => ref _grid.Cells[_starts[line] + _offsets[position]];

    /// <summary>The same lines over other positions.</summary>
    internal GridAxis Over(ImmutableArray<int> positions) => new(this, positions);

    /// <summary>All rows over the columns of figures: of all, or of those that are mostly amounts or mostly rates.</summary>
    internal static GridAxis Down(NumericGrid grid, bool? rates) => new(grid, isDown: true, [.. Enumerable.Range(0, grid.RowCount)], ColumnsOf(grid, rates));

    /// <summary>All rows over one column.</summary>
    internal static GridAxis Down(NumericGrid grid, int column) => Down(grid, [column]);

    /// <summary>All rows over some columns.</summary>
    internal static GridAxis Down(NumericGrid grid, ImmutableArray<int> columns) => new(grid, isDown: true, [.. Enumerable.Range(0, grid.RowCount)], columns);

    /// <summary>The columns of figures over the rows: of all, or of those that are mostly amounts or mostly rates.</summary>
    internal static GridAxis Across(NumericGrid grid, bool? rates) => new(
        grid,
        isDown: false,
        ColumnsOf(grid, rates),
        [.. Enumerable.Range(0, grid.RowCount).Where(row => grid.RowRoles[row] != RowRole.Heading)]);

    /// <summary>The columns of figures of a kind.</summary>
    internal static ImmutableArray<int> ColumnsOf(NumericGrid grid, bool? rates) =>
        [.. Enumerable.Range(0, grid.Columns.Length).Where(column => !grid.Columns[column].IsStub && Holds(grid, column, rates))];

    internal CellAddress Address(int line, int position) =>
        _isDown ? new(_lines[line], _positions[position]) : new(_positions[position], _lines[line]);

    internal string Label(int line) => _isDown ? _grid.RowLabels[_lines[line]] : _grid.Columns[_lines[line]].Label;

    internal RowRole Role(int line) => _roles[line];

    /// <summary>Whether the label says that the figures are subtracted.</summary>
    internal bool IsDecrease(int line) => _isDecrease[line];

    internal bool IsTotal(int line) => _roles[line] is RowRole.Total or RowRole.Subtotal;

    /// <summary>Whether the line has no figure at any position.</summary>
    internal bool IsEmpty(int line)
    {
        for (int position = 0; position < PositionCount; position++)
        {
            if (this[line, position].Kind != GridCellKind.Empty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether most figures of a line are rates; null where it has none.</summary>
    internal bool? IsOfRates(int line)
    {
        (int rates, int amounts) = (0, 0);
        for (int position = 0; position < PositionCount; position++)
        {
            GridCell cell = this[line, position];
            rates += cell.IsNumber && cell.IsRate ? 1 : 0;
            amounts += cell.IsNumber && !cell.IsRate ? 1 : 0;
        }

        return rates + amounts == 0 ? null : rates > amounts;
    }

    private static int[] Places(ImmutableArray<int> of, int step)
    {
        int[] places = new int[of.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = of[i] * step;
        }

        return places;
    }

    private static bool Holds(NumericGrid grid, int column, bool? rates)
    {
        (int ofRates, int ofAmounts) = (0, 0);
        for (int row = 0; row < grid.RowCount; row++)
        {
            GridCell cell = grid[row, column];
            ofRates += cell.IsNumber && cell.IsRate ? 1 : 0;
            ofAmounts += cell.IsNumber && !cell.IsRate ? 1 : 0;
        }

        return rates switch
        {
            true => ofRates > ofAmounts,
            false => ofAmounts > 0 && ofAmounts >= ofRates,
            null => ofRates + ofAmounts > 0,
        };
    }
}
