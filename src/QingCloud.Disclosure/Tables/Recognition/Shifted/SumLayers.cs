using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>The sums that the rows so far can have in each column, row by row, with the placements that lead from one to the next.</summary>
internal sealed class SumLayers
{
    private readonly List<Layer> _layers = [];

    internal SumLayers(int columns) => States = [new decimal[columns]];

    /// <summary>The sums of all rows so far.</summary>
    internal List<decimal[]> States { get; private set; }

    /// <summary>Adds a row; false where there are more sums than <paramref name="most"/>.</summary>
    internal bool Advance(ShiftedRow row, ImmutableArray<int> columns, int sign, int most)
    {
        Layer layer = new(Options(row, columns), columns.Length);
        for (int from = 0; from < States.Count; from++)
        {
            for (int option = 0; option < layer.Options.Length; option++)
            {
                layer.Add(States[from], layer.Options[option].Figures, sign, from, option);
            }

            if (layer.States.Count > most)
            {
                return false;
            }
        }

        _layers.Add(layer);
        States = layer.States;
        return true;
    }

    /// <summary>The states here and there that are the same.</summary>
    internal (HashSet<int> Here, HashSet<int> There) Match(SumLayers other)
    {
        Dictionary<decimal[], int> index = new(FiguresComparer.Instance);
        for (int i = 0; i < States.Count; i++)
        {
            index.TryAdd(States[i], i);
        }

        HashSet<int> here = [];
        HashSet<int> there = [];
        for (int i = 0; i < other.States.Count; i++)
        {
            if (index.TryGetValue(other.States[i], out int same))
            {
                here.Add(same);
                there.Add(i);
            }
        }

        return (here, there);
    }

    /// <summary>The states here and there that differ by no more than a tolerance in any column.</summary>
    internal (HashSet<int> Here, HashSet<int> There) Match(SumLayers other, decimal tolerance)
    {
        HashSet<int> here = [];
        HashSet<int> there = [];
        for (int i = 0; i < States.Count; i++)
        {
            for (int j = 0; j < other.States.Count; j++)
            {
                if (IsNear(States[i], other.States[j], tolerance))
                {
                    here.Add(i);
                    there.Add(j);
                }
            }
        }

        return (here, there);
    }

    /// <summary>The placements of each row that lead to any of some states.</summary>
    internal ImmutableArray<ImmutableArray<Placement>> Walk(HashSet<int> states)
    {
        ImmutableArray<Placement>[] kept = new ImmutableArray<Placement>[_layers.Count];
        for (int i = _layers.Count - 1; i >= 0; i--)
        {
            HashSet<int> options = [];
            HashSet<int> before = [];
            foreach ((int from, int to, int option) in _layers[i].Edges)
            {
                if (states.Contains(to))
                {
                    options.Add(option);
                    before.Add(from);
                }
            }

            kept[i] = [.. options.SelectMany(option => _layers[i].Options[option].Placements).OrderBy(placement => placement.Cost)];
            states = before;
        }

        return [.. kept];
    }

    private static bool IsNear(decimal[] left, decimal[] right, decimal tolerance)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (Math.Abs(left[i] - right[i]) > tolerance)
            {
                return false;
            }
        }

        return true;
    }

    // Placements that differ only in where a dash or words stand are one to a sum.
    private static ImmutableArray<Option> Options(ShiftedRow row, ImmutableArray<int> columns)
    {
        Dictionary<decimal[], List<Placement>> options = new(FiguresComparer.Instance);
        foreach (Placement placement in row.Placements)
        {
            decimal[] figures = [.. columns.Select(column => row.FigureAt(placement, column))];
            if (!options.TryGetValue(figures, out List<Placement>? like))
            {
                options.Add(figures, like = []);
            }

            like.Add(placement);
        }

        return [.. options.Select(option => new Option(option.Key, [.. option.Value]))];
    }

    private sealed record Option(decimal[] Figures, ImmutableArray<Placement> Placements);

    // States are found by their figures; most of the sums that are tried are there already.
    private sealed class Layer(ImmutableArray<Option> options, int columns)
    {
        private const int FewestSlots = 64;

        private readonly decimal[] _next = new decimal[columns];
        private readonly List<int> _hashes = [];
        private int[] _slots = new int[FewestSlots];

        internal ImmutableArray<Option> Options { get; } = options;

        internal List<decimal[]> States { get; } = [];

        internal List<(int From, int To, int Option)> Edges { get; } = [];

        internal void Add(decimal[] sums, decimal[] figures, int sign, int from, int option)
        {
            for (int i = 0; i < sums.Length; i++)
            {
                _next[i] = sums[i] + (sign * figures[i]);
            }

            Edges.Add((from, StateOf(FiguresComparer.Instance.GetHashCode(_next)), option));
        }

        private int StateOf(int hash)
        {
            int slot = hash & (_slots.Length - 1);
            for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            {
                int state = _slots[slot] - 1;
                if (_hashes[state] == hash && FiguresComparer.Instance.Equals(States[state], _next))
                {
                    return state;
                }
            }

            States.Add([.. _next]);
            _hashes.Add(hash);
            _slots[slot] = States.Count;
            if (States.Count * 2 > _slots.Length)
            {
                Grow();
            }

            return States.Count - 1;
        }

        private void Grow()
        {
            _slots = new int[_slots.Length * 2];
            for (int state = 0; state < _hashes.Count; state++)
            {
                int slot = _hashes[state] & (_slots.Length - 1);
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = state + 1;
            }
        }
    }

    private sealed class FiguresComparer : IEqualityComparer<decimal[]>
    {
        internal static FiguresComparer Instance { get; } = new();

        public bool Equals(decimal[]? x, decimal[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(decimal[] obj)
        {
            HashCode hash = default;
            foreach (decimal figure in obj)
            {
                hash.Add(figure);
            }

            return hash.ToHashCode();
        }
    }
}
