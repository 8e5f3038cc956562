using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// What speaks against a proof where cells were inferred: a relation of the same row that fails, a column with the same figures in which the cell could
/// stand as well, and digits that the other rows have and the cell lacks.
/// </summary>
internal sealed class ProofDoubts
{
    private const int FewestTwins = 2;
    private const int FewestAlike = 2;

    private readonly Table _table;
    private readonly NumericGrid _grid;
    private readonly HashSet<CellAddress> _failing = [];
    private readonly int[] _twins;
    private readonly int?[] _decimals;

    internal ProofDoubts(Table table, NumericGrid grid, ImmutableArray<FoundRelation> relations)
    {
        (_table, _grid) = (table, grid);
        _twins = new int[grid.Columns.Length];
        _decimals = new int?[grid.Columns.Length];
        Array.Fill(_twins, -1);
        if (table.Region.Layout is not (TableLayout.Glued or TableLayout.Pipes or TableLayout.Spaces))
        {
            return;
        }

        FindFailing(relations);
        int? ofTable = DecimalsOfMost();
        for (int column = 0; column < grid.Columns.Length; column++)
        {
            _decimals[column] = table.Region.Layout == TableLayout.Pipes ? null : CommonDecimals(column, ofTable);
            for (int other = 0; other < column; other++)
            {
                if (AreTwins(column, other))
                {
                    (_twins[column], _twins[other]) = (other, column);
                }
            }
        }
    }

    /// <summary>Whether something speaks against a cell.</summary>
    internal bool Includes(CellAddress cell) => _failing.Contains(cell) || CouldStandInTwin(cell) || LacksDigits(cell) || IsPlaceOpen(cell);

    // A sum of a column can be wrong in the document; a row that contradicts itself may be cut in the wrong place.
    private void FindFailing(ImmutableArray<FoundRelation> relations)
    {
        foreach (RelationInstance instance in relations.SelectMany(relation => relation.Instances).Where(instance => instance.Verdict == RelationVerdict.Inconsistent && instance.IsTelling))
        {
            ImmutableArray<CellAddress> cells = [.. instance.Equation.Cells()];
            if (cells.All(cell => cell.Row == cells[0].Row))
            {
                _failing.UnionWith(cells);
            }
        }
    }

    // The rates of two dates are often the same: a lone one may be of either.
    private bool AreTwins(int column, int other)
    {
        int equal = 0;
        for (int row = 0; row < _grid.RowCount; row++)
        {
            (GridCell a, GridCell b) = (_grid[row, column], _grid[row, other]);
            if (a.IsTelling && b.IsTelling && _table.Rows[row].Role == RowRole.Item)
            {
                if (a != b)
                {
                    return false;
                }

                equal++;
            }
        }

        return equal >= FewestTwins;
    }

    private bool CouldStandInTwin(CellAddress cell) => _twins[cell.Column] is >= 0 and int twin && _table.Rows[cell.Row].Cells[twin].Text.Length == 0;

    // 收回 and 核销 are both subtracted: no sum says which of them a figure belongs to.
    private bool IsPlaceOpen(CellAddress place)
    {
        ImmutableArray<TableCell> cells = _table.Rows[place.Row].Cells;
        TableCell cell = cells[place.Column];
        return cell.Reading == CellReading.Ambiguous
            && cells.Any(other => other.Reading == CellReading.Ambiguous && other.Text.Length == 0 && other.Alternatives.Contains(cell.Text));
    }

    private bool LacksDigits(CellAddress cell) =>
        _decimals[cell.Column] is { } decimals && Decimals(cell.Row, cell.Column) is { } own && own != decimals;

    // The decimals that all figures of a column have but for one row at most; a figure without any is hardly cut. Where a column has too few figures to say,
    // most of the table does.
    private int? CommonDecimals(int column, int? ofTable)
    {
        Dictionary<int, int> counts = CountDecimals(column, column + 1);
        if (counts.Count < 2)
        {
            return null;
        }

        KeyValuePair<int, int> most = counts.MaxBy(count => count.Value);
        return most.Value < FewestAlike ? ofTable : counts.Values.Sum() - most.Value <= Math.Max(1, most.Value / 4) ? most.Key : null;
    }

    private int? DecimalsOfMost()
    {
        Dictionary<int, int> counts = CountDecimals(0, _grid.Columns.Length);
        return counts.Count > 0 && counts.MaxBy(count => count.Value) is var most && most.Value * 2 > counts.Values.Sum() ? most.Key : null;
    }

    private Dictionary<int, int> CountDecimals(int first, int end)
    {
        Dictionary<int, int> counts = [];
        for (int row = 0; row < _grid.RowCount; row++)
        {
            for (int column = first; column < end; column++)
            {
                if (Decimals(row, column) is { } decimals)
                {
                    counts[decimals] = counts.GetValueOrDefault(decimals) + 1;
                }
            }
        }

        return counts;
    }

    private int? Decimals(int row, int column) =>
        _grid[row, column].IsNumber && DirectedNumber.TryParse(_table.Rows[row].Cells[column].Text, out PrintedNumber number) && number.Decimals > 0 ? number.Decimals : null;
}
