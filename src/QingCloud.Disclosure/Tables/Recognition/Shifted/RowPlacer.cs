using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>A placement of a row's values: the column of each, rising.</summary>
/// <param name="Columns">The column of each value.</param>
/// <param name="Cost">How badly it fits the columns.</param>
internal sealed record Placement(ImmutableArray<int> Columns, int Cost)
{
    /// <summary>Placements by their cost, those of equal cost as they stand.</summary>
    internal static ImmutableArray<Placement> ByCost(Placement[] placements)
    {
        for (int i = 1; i < placements.Length; i++)
        {
            if (placements[i].Cost < placements[i - 1].Cost)
            {
                return [.. placements.OrderBy(placement => placement.Cost)];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(placements);
    }
}

/// <summary>
/// Finds the best placements of a row's values in the columns, in order, by what the columns hold: a K-best table over values and columns, in which only
/// those go on that can still come near the best one.
/// </summary>
internal sealed class RowPlacer
{
    // Placements kept of one row, and of all rows of a table: wide tables have few rows, long ones are narrow.
    private const int FewestKept = 160;
    private const int MostKept = 2_500;
    private const int KeptOfTable = 60_000;
    private const int Impossible = int.MaxValue / 2;

    private readonly int _width;
    private readonly int _values;
    private readonly int[,] _costs;
    private readonly int[] _blanks;
    private readonly int[,] _rest;
    private readonly Memory _memory;

    private RowPlacer(ShiftedRow row, ShiftedColumnModel model, ColumnEchoes echoes, Memory memory)
    {
        _memory = memory;
        (_width, _values) = (model.Width, row.Values.Length);
        _costs = new int[_width, _values];
        _blanks = [.. Enumerable.Range(0, _width).Select(model.BlankCost)];
        for (int value = 0; value < _values; value++)
        {
            string text = row.Values[value].Text;
            ShiftedValueKind kind = ShiftedValueKinds.Of(text);
            for (int column = value; column <= _width - _values + value; column++)
            {
                _costs[column, value] = model.Cost(column, kind, text, row.Figures[value], echoes);
            }
        }

        _rest = Rest();
    }

    /// <summary>The placements that fit as well as the best, or nearly; of a table with so many rows. The memory is kept from row to row.</summary>
    internal static ImmutableArray<Placement> Place(ShiftedRow row, ShiftedColumnModel model, ColumnEchoes echoes, int margin, int rows, Memory memory) =>
        row.Values.Length > model.Width ? [] : new RowPlacer(row, model, echoes, memory).Place(margin, Math.Clamp(KeptOfTable / Math.Max(rows, 1), FewestKept, MostKept));

    private ImmutableArray<Placement> Place(int margin, int most)
    {
        (List<Partial> current, List<Partial> next) = (_memory.Current, _memory.Next);
        List<(int Before, int Column)> steps = _memory.Steps;
        steps.Clear();
        current.Clear();
        current.Add(new(0, 0, -1));
        for (int column = 0; column < _width; column++)
        {
            next.Clear();
            foreach (Partial partial in current)
            {
                if (partial.Placed < _values && partial.Cost + _costs[column, partial.Placed] + _rest[column + 1, partial.Placed + 1] <= _rest[0, 0] + margin)
                {
                    steps.Add((partial.Last, column));
                    next.Add(new(partial.Placed + 1, partial.Cost + _costs[column, partial.Placed], steps.Count - 1));
                }

                if (partial.Cost + _blanks[column] + _rest[column + 1, partial.Placed] <= _rest[0, 0] + margin)
                {
                    next.Add(partial with { Cost = partial.Cost + _blanks[column] });
                }
            }

            Prune(next, current, most);
            (current, next) = (next.Count > most ? current : next, next.Count > most ? next : current);
        }

        int count = Math.Min(_memory.Sort(current, _values), most);
        ImmutableArray<Placement>.Builder placements = ImmutableArray.CreateBuilder<Placement>(count);
        for (int i = 0; i < count; i++)
        {
            Partial placement = current[_memory.Sorted(i)];
            placements.Add(new(Columns(placement), placement.Cost));
        }

        return placements.MoveToImmutable();
    }

    // The least cost of the columns from one on, so many values being placed before it.
    private int[,] Rest()
    {
        int[,] rest = new int[_width + 1, _values + 1];
        for (int placed = 0; placed < _values; placed++)
        {
            rest[_width, placed] = Impossible;
        }

        for (int column = _width - 1; column >= 0; column--)
        {
            for (int placed = 0; placed <= _values; placed++)
            {
                bool isOpen = placed < _values && rest[column + 1, placed + 1] < Impossible;
                int place = isOpen ? _costs[column, placed] + rest[column + 1, placed + 1] : Impossible;
                int blank = rest[column + 1, placed] < Impossible ? _blanks[column] + rest[column + 1, placed] : Impossible;
                rest[column, placed] = Math.Min(place, blank);
            }
        }

        return rest;
    }

    private ImmutableArray<int> Columns(Partial placement)
    {
        int[] columns = new int[_values];
        int step = placement.Last;
        for (int value = _values - 1; value >= 0; value--)
        {
            (int before, int column) = _memory.Steps[step];
            columns[value] = column;
            step = before;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(columns);
    }

    // As many of each number of values placed: a partial placement competes only with its like.
    private void Prune(List<Partial> partials, List<Partial> kept, int most)
    {
        if (partials.Count <= most)
        {
            return;
        }

        kept.Clear();
        for (int placed = 0; placed <= _values; placed++)
        {
            int count = Math.Min(_memory.Sort(partials, placed), most);
            for (int i = 0; i < count; i++)
            {
                kept.Add(partials[_memory.Sorted(i)]);
            }
        }
    }

    /// <summary>Values placed so far, with the last step that placed one.</summary>
    internal readonly record struct Partial(int Placed, int Cost, int Last);

    /// <summary>Where placements are gathered.</summary>
    internal sealed class Memory
    {
        private long[] _order = [];

        internal List<Partial> Current { get; } = [];

        internal List<Partial> Next { get; } = [];

        internal List<(int Before, int Column)> Steps { get; } = [];

        /// <summary>Sorts the partial placements of so many values by their cost, the earlier of equal ones first, and says how many there are.</summary>
        internal int Sort(List<Partial> partials, int placed)
        {
            if (_order.Length < partials.Count)
            {
                _order = new long[Math.Max(partials.Count, 2 * _order.Length)];
            }

            int count = 0;
            for (int i = 0; i < partials.Count; i++)
            {
                if (partials[i].Placed == placed)
                {
                    _order[count++] = ((long)partials[i].Cost << 32) | (uint)i;
                }
            }

            _order.AsSpan(0, count).Sort();
            return count;
        }

        /// <summary>The place of one of the sorted placements in its list.</summary>
        internal int Sorted(int rank) => (int)(_order[rank] & int.MaxValue);
    }
}
