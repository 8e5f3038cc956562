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
        bool isInOrder = true;
        for (int i = 1; i < placements.Length; i++)
        {
            isInOrder &= placements[i].Cost >= placements[i - 1].Cost;
        }

        if (!isInOrder)
        {
            long[] keys = new long[placements.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = ((long)placements[i].Cost << 32) | (uint)i;
            }

            Array.Sort(keys, placements);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(placements);
    }
}

/// <summary>
/// Finds the best placements of a row's values in the columns, in order, by what the columns hold: a walk over the columns that enters no branch whose best
/// end, which is known beforehand, costs too much. Where more fit than are kept, their costs are counted first, so that only those that are kept are walked to.
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
    private readonly int _most;
    private readonly Memory _memory;

    // The dearest placements that are still kept, and how many of that cost.
    private int _dearest;
    private int _dearestLeft;

    private RowPlacer(ShiftedRow row, ShiftedColumnModel model, ColumnEchoes echoes, int most, Memory memory)
    {
        (_most, _memory) = (most, memory);
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
        row.Values.Length > model.Width ? [] : new RowPlacer(row, model, echoes, Math.Clamp(KeptOfTable / Math.Max(rows, 1), FewestKept, MostKept), memory).Place(margin);

    private ImmutableArray<Placement> Place(int margin)
    {
        (_dearest, _dearestLeft) = (_rest[0, 0] + margin, _most + 1);
        Walk();
        if (_memory.Costs.Count > _most)
        {
            Limit(margin);
            Walk();
        }

        Placement[] placements = new Placement[_memory.Costs.Count];
        for (int i = 0; i < placements.Length; i++)
        {
            placements[i] = new([.. CollectionsMarshal.AsSpan(_memory.Columns).Slice(i * _values, _values)], _memory.Costs[i]);
        }

        return Placement.ByCost(placements);
    }

    private void Walk()
    {
        _memory.Clear(_values);
        Walk(0, 0, 0);
    }

    // A value is tried in a column before a blank is: placements come in the order of their columns.
    private void Walk(int column, int placed, int cost)
    {
        if (column == _width)
        {
            _memory.Add(cost);
            _dearestLeft -= cost == _dearest ? 1 : 0;
            _dearest -= _dearestLeft == 0 ? 1 : 0;
            return;
        }

        if (placed < _values && cost + _costs[column, placed] + _rest[column + 1, placed + 1] <= _dearest && _memory.Costs.Count <= _most)
        {
            _memory.Present[placed] = column;
            Walk(column + 1, placed + 1, cost + _costs[column, placed]);
        }

        if (cost + _blanks[column] + _rest[column + 1, placed] <= _dearest && _memory.Costs.Count <= _most)
        {
            Walk(column + 1, placed, cost + _blanks[column]);
        }
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

    // How dear the placements are that fit, each kind counted up to more than are kept: tells which is the dearest kind to keep, and how many of it.
    private void Limit(int margin)
    {
        int levels = margin + 1;
        (int[] now, int[] next) = _memory.CountsOf((_values + 1) * levels);
        now[0] = 1;
        for (int column = 0; column < _width; column++)
        {
            Array.Clear(next);
            for (int placed = Math.Max(0, _values - _width + column); placed <= Math.Min(column, _values); placed++)
            {
                int rest = _rest[column, placed];
                Span<int> counts = now.AsSpan(placed * levels, levels);
                Count(counts, next.AsSpan(placed * levels, levels), _blanks[column] + _rest[column + 1, placed] - rest);
                if (placed < _values)
                {
                    Count(counts, next.AsSpan((placed + 1) * levels, levels), _costs[column, placed] + _rest[column + 1, placed + 1] - rest);
                }
            }

            (now, next) = (next, now);
        }

        ReadOnlySpan<int> found = now.AsSpan(_values * levels, levels);
        (int kept, int excess) = (0, 0);
        while (kept + found[excess] <= _most)
        {
            kept += found[excess++];
        }

        (_dearest, _dearestLeft) = kept < _most ? (_rest[0, 0] + excess, _most - kept) : (_rest[0, 0] + excess - 1, _most + 1);
    }

    private void Count(ReadOnlySpan<int> counts, Span<int> next, int more)
    {
        for (int excess = 0; excess + more < counts.Length; excess++)
        {
            next[excess + more] = Math.Min(next[excess + more] + counts[excess], _most + 1);
        }
    }

    /// <summary>Where placements are gathered.</summary>
    internal sealed class Memory
    {
        private int[] _counts = [];
        private int[] _nextCounts = [];

        /// <summary>The columns of the values placed so far.</summary>
        internal int[] Present { get; private set; } = [];

        /// <summary>The cost of each placement found.</summary>
        internal List<int> Costs { get; } = [];

        /// <summary>The columns of all placements, one after the other.</summary>
        internal List<int> Columns { get; } = [];

        private int Values { get; set; }

        /// <summary>Begins anew with placements of so many values.</summary>
        internal void Clear(int values)
        {
            Costs.Clear();
            Columns.Clear();
            Values = values;
            Present = Present.Length < values ? new int[values] : Present;
        }

        /// <summary>Adds the placement that is present.</summary>
        internal void Add(int cost)
        {
            Costs.Add(cost);
            Columns.AddRange(Present.AsSpan(0, Values));
        }

        /// <summary>Two tables of counts, all of them nil.</summary>
        internal (int[] Now, int[] Next) CountsOf(int size)
        {
            if (_counts.Length < size)
            {
                (_counts, _nextCounts) = (new int[size], new int[size]);
            }

            Array.Clear(_counts);
            return (_counts, _nextCounts);
        }
    }
}
