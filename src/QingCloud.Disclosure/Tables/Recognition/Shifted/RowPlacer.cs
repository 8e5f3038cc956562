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

        _memory.Group(current, _values);
        ReadOnlySpan<long> best = _memory.Cheapest(_values, most);
        ImmutableArray<Placement>.Builder placements = ImmutableArray.CreateBuilder<Placement>(best.Length);
        foreach (long key in best)
        {
            Partial placement = current[Memory.PlaceOf(key)];
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
        _memory.Group(partials, _values);
        for (int placed = 0; placed <= _values; placed++)
        {
            foreach (long key in _memory.Cheapest(placed, most))
            {
                kept.Add(partials[Memory.PlaceOf(key)]);
            }
        }
    }

    /// <summary>Values placed so far, with the last step that placed one.</summary>
    internal readonly record struct Partial(int Placed, int Cost, int Last);

    /// <summary>Where placements are gathered.</summary>
    internal sealed class Memory
    {
        // Cost and place in the list, as one number: those of each number of values placed stand together and end where the next ones begin.
        private long[] _keys = [];
        private int[] _ends = [];

        internal List<Partial> Current { get; } = [];

        internal List<Partial> Next { get; } = [];

        internal List<(int Before, int Column)> Steps { get; } = [];

        /// <summary>Groups partial placements by the number of values that they have placed.</summary>
        /// <param name="partials">The placements.</param>
        /// <param name="values">The most values that any of them has placed.</param>
        internal void Group(List<Partial> partials, int values)
        {
            _keys = _keys.Length < partials.Count ? new long[Math.Max(partials.Count, 2 * _keys.Length)] : _keys;
            _ends = _ends.Length < values + 2 ? new int[values + 2] : _ends;
            _ends.AsSpan().Clear();
            foreach (Partial partial in partials)
            {
                _ends[partial.Placed + 1]++;
            }

            for (int placed = 1; placed <= values; placed++)
            {
                _ends[placed + 1] += _ends[placed];
            }

            // Each group's end is counted up from where the group before ends.
            for (int i = 0; i < partials.Count; i++)
            {
                _keys[_ends[partials[i].Placed]++] = ((long)partials[i].Cost << 32) | (uint)i;
            }
        }

        /// <summary>The cheapest of the grouped placements of so many values, the earlier of equal ones first.</summary>
        internal ReadOnlySpan<long> Cheapest(int placed, int most)
        {
            int start = placed == 0 ? 0 : _ends[placed - 1];
            Span<long> group = _keys.AsSpan(start, _ends[placed] - start);
            group.Sort();
            return group[..Math.Min(group.Length, most)];
        }

        /// <summary>The place in its list that a key holds.</summary>
        internal static int PlaceOf(long key) => (int)(key & int.MaxValue);
    }
}
