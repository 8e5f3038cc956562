using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>What the cases of a sum that hold say of its lines, and of the lines between them.</summary>
internal sealed class HeldLines
{
    private readonly NumericGrid _grid;
    private readonly bool _isDown;
    private readonly HashSet<int> _items = [];
    private readonly HashSet<int> _positions = [];
    private readonly Dictionary<int, bool> _telling = [];

    internal HeldLines(NumericGrid grid, FoundRelation relation)
    {
        _grid = grid;
        _isDown = relation.Instances.IsEmpty || IsDown(relation.Instances[0]);
        foreach (RelationInstance instance in relation.Instances.Where(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 }))
        {
            _positions.Add(_isDown ? instance.Result.Column : instance.Result.Row);
            foreach (CellAddress cell in instance.Equation.Cells().Where(cell => grid[cell].IsTelling))
            {
                _items.Add(LineOf(cell));
            }
        }
    }

    internal int LineOf(CellAddress cell) => _isDown ? cell.Row : cell.Column;

    /// <summary>Whether the line has a figure in one of the cases that hold.</summary>
    internal bool IsItem(CellAddress cell) => _items.Contains(LineOf(cell));

    /// <summary>Whether a line that is no item, and has a figure in a case, has one nowhere where the sum holds: it may be an item here.</summary>
    internal bool HasHiddenItem(RelationInstance instance)
    {
        HashSet<int> lines = [.. instance.Equation.Terms.Select(term => LineOf(term.Cell))];
        (int first, int last) = (lines.Min(), lines.Max());
        while (_isDown && first > 0 && _grid.RowRoles[first - 1] is not (RowRole.Total or RowRole.Subtotal or RowRole.Heading))
        {
            first--;
        }

        for (int line = first; line <= last; line++)
        {
            CellAddress cell = _isDown ? new(line, instance.Result.Column) : new(instance.Result.Row, line);
            if (!lines.Contains(line) && _grid[cell].IsTelling && !_grid.Columns[cell.Column].IsStub && !IsTellingWhereHeld(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDown(RelationInstance instance) => instance.Equation.Terms.All(term => term.Cell.Column == instance.Result.Column);

    private bool IsTellingWhereHeld(int line)
    {
        if (!_telling.TryGetValue(line, out bool telling))
        {
            telling = _positions.Any(position => _grid[_isDown ? new CellAddress(line, position) : new CellAddress(position, line)].IsTelling);
            _telling.Add(line, telling);
        }

        return telling;
    }
}
