using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Tries every rival reading against the relations that hold: alone, in pairs of two rows or two borders (an item and its total moved together),
/// and whole columns moved at once. Cells that a surviving rival would change are not proven.
/// </summary>
internal sealed class RivalTrial
{
    // Pairs are tried up to a bound per case; beyond it the cells of all rivals not yet refuted are taken as not proven.
    private const int MostPairs = 20_000;
    private const int MostOfRow = 24;

    private readonly NumericGrid _grid;
    private readonly InstanceIndex _index;
    private readonly List<RowRival>[] _refuted;
    private readonly HashSet<CellAddress> _blocked = [];
    private readonly List<CellChange> _both = [];

    internal RivalTrial(NumericGrid grid, InstanceIndex index, RowRivals rivals)
    {
        (_grid, _index) = (grid, index);
        _refuted = new List<RowRival>[grid.RowCount];
        for (int row = 0; row < grid.RowCount; row++)
        {
            _grid.Check(row);
            _refuted[row] = [];
            if (!IsInvolved(row))
            {
                continue;
            }

            if (rivals.Of(row) is not { } ofRow)
            {
                BlockRow(row);
                continue;
            }

            foreach (RowRival rival in ofRow)
            {
                Try(row, rival);
            }
        }

        TryPairs();
        TryColumns();
    }

    internal bool IsBlocked(CellAddress cell) => _blocked.Contains(cell);

    private bool IsInvolved(int row)
    {
        for (int column = 0; column < _grid.Columns.Length; column++)
        {
            if (_index.IsNeeded(new(row, column)))
            {
                return true;
            }
        }

        return false;
    }

    private void BlockRow(int row)
    {
        for (int column = 0; column < _grid.Columns.Length; column++)
        {
            _blocked.Add(new(row, column));
        }
    }

    private void Try(int row, RowRival rival)
    {
        if (_index.Allows(rival.Changes.AsSpan()))
        {
            Block(rival.Changes);
        }
        else
        {
            _refuted[row].Add(rival);
        }
    }

    private void Block(IEnumerable<CellChange> changes)
    {
        foreach (CellChange change in changes)
        {
            _blocked.Add(change.Cell);
        }
    }

    private void TryPairs()
    {
        foreach (List<RowRival> ofRow in _refuted)
        {
            for (int a = 0; a < Math.Min(ofRow.Count, MostOfRow); a++)
            {
                for (int b = a + 1; b < Math.Min(ofRow.Count, MostOfRow); b++)
                {
                    TryPair(ofRow[a], ofRow[b]);
                }
            }
        }

        foreach ((_, RelationInstance instance) in _index.Held)
        {
            _grid.Check(0);
            TryPairs(instance);
        }
    }

    // The other rival must undo what this one does: its effect lies in a range, found by bisection.
    private void TryPairs(RelationInstance instance)
    {
        List<Effect> effects = Effects(instance);
        if (effects.Count < 2)
        {
            return;
        }

        effects.Sort((a, b) => a.After.Low.CompareTo(b.After.Low));
        Int128 widest = effects.Max(effect => effect.After.Width);
        int tried = 0;
        foreach (Effect effect in effects)
        {
            Int128 least = instance.Residual.High - effect.After.High - widest;
            Int128 most = instance.Residual.Low - effect.After.Low;
            for (int i = FirstAtLeast(effects, least); i < effects.Count && effects[i].After.Low <= most; i++)
            {
                if (++tried > MostPairs)
                {
                    effects.ForEach(rest => Block(rest.Rival.Changes));
                    return;
                }

                TryPair(effect.Rival, effects[i].Rival);
            }
        }
    }

    private List<Effect> Effects(RelationInstance instance)
    {
        List<Effect> effects = [];
        if (!instance.Equation.IsLinear)
        {
            return effects;
        }

        foreach (int row in instance.Equation.Terms.Select(term => term.Cell.Row).Distinct())
        {
            foreach (RowRival rival in _refuted[row])
            {
                if (instance.Equation.Change(_grid, instance.Residual, rival.Changes.AsSpan()) is { HoldsZero: false } after)
                {
                    effects.Add(new(rival, after));
                }
            }
        }

        return effects;
    }

    private static int FirstAtLeast(List<Effect> effects, Int128 least)
    {
        (int low, int high) = (0, effects.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = effects[middle].After.Low < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void TryPair(RowRival a, RowRival b)
    {
        if (!a.IsRegular || !b.IsRegular)
        {
            return;
        }

        foreach (CellChange change in a.Changes)
        {
            foreach (CellChange other in b.Changes)
            {
                if (change.Cell == other.Cell)
                {
                    return;
                }
            }
        }

        _both.Clear();
        _both.AddRange(a.Changes.AsSpan());
        _both.AddRange(b.Changes.AsSpan());
        if (_index.Allows(CollectionsMarshal.AsSpan(_both)))
        {
            Block(_both);
        }
    }

    // All figures of a column that belong together by its sums, moved into another column at once.
    private void TryColumns()
    {
        Dictionary<(int From, int To), List<CellChange>> moves = [];
        foreach (RowRival rival in _refuted.SelectMany(rivals => rivals))
        {
            if (rival.Changes is [var a, var b] && (a.Reading.Kind == GridCellKind.Empty) != (b.Reading.Kind == GridCellKind.Empty))
            {
                (CellChange from, CellChange to) = a.Reading.Kind == GridCellKind.Empty ? (a, b) : (b, a);
                if (!moves.TryGetValue((from.Cell.Column, to.Cell.Column), out List<CellChange>? changes))
                {
                    moves.Add((from.Cell.Column, to.Cell.Column), changes = []);
                }

                changes.Add(from);
                changes.Add(to);
            }
        }

        foreach (List<CellChange> changes in moves.Values)
        {
            NumericGrid moved = _grid.With(changes);
            HashSet<int> touched = [.. changes.SelectMany(change => _index.At(change.Cell))];
            if (touched.All(i => _index.Held[i].Instance.Equation.Evaluate(moved) is { HoldsZero: true }))
            {
                Block(changes);
            }
        }
    }

    private readonly record struct Effect(RowRival Rival, Residual After);
}
