using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// The sums that the rows so far can have in each column, row by row, with the placements that lead from one to the next. Its memory is kept from one
/// window to the next.
/// </summary>
internal sealed class SumLayers
{
    private readonly FigureRows _options = new();
    private readonly List<Layer> _layers = [];

    // For each layer, the state that each state before and each option lead to; and the option that each placement is.
    private readonly List<int> _steps = [];
    private readonly List<int> _optionOf = [];

    private FigureRows _following = new();

    /// <summary>The sums of all rows so far.</summary>
    internal FigureRows States { get; private set; } = new();

    /// <summary>Begins anew: no row, all sums nil.</summary>
    internal void Clear(int columns)
    {
        _layers.Clear();
        _steps.Clear();
        _optionOf.Clear();
        States.Clear(columns);
        States.Next.Clear();
        States.Add();
    }

    /// <summary>Adds a row; false where there are more sums than <paramref name="most"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="units">Its values in whole units; 0 for words.</param>
    /// <param name="places">The place of each column of the table among those that add up; -1 for the others.</param>
    /// <param name="columns">How many columns add up.</param>
    /// <param name="sign">1 where the row is added, -1 where it is subtracted.</param>
    /// <param name="most">The most sums.</param>
    internal bool Advance(ShiftedRow row, ReadOnlySpan<long> units, ReadOnlySpan<int> places, int columns, int sign, int most)
    {
        Layer layer = new(row.Placements, _optionOf.Count, _steps.Count, ReadOptions(row, units, places, columns, sign));
        _following.Clear(columns);
        for (int from = 0; from < States.Count; from++)
        {
            ReadOnlySpan<long> sums = States[from];
            for (int option = 0; option < layer.Options; option++)
            {
                ReadOnlySpan<long> figures = _options[option];
                Span<long> next = _following.Next;
                for (int i = 0; i < next.Length; i++)
                {
                    next[i] = sums[i] + figures[i];
                }

                _steps.Add(_following.Add());
            }

            if (_following.Count > most)
            {
                return false;
            }
        }

        _layers.Add(layer);
        (States, _following) = (_following, States);
        return true;
    }

    /// <summary>The states here and there that are the same.</summary>
    internal (HashSet<int> Here, HashSet<int> There) Match(SumLayers other)
    {
        HashSet<int> here = [];
        HashSet<int> there = [];
        for (int i = 0; i < other.States.Count; i++)
        {
            int same = States.Find(other.States[i]);
            if (same >= 0)
            {
                here.Add(same);
                there.Add(i);
            }
        }

        return (here, there);
    }

    /// <summary>The states here and there that differ by no more than so many units in any column.</summary>
    internal (HashSet<int> Here, HashSet<int> There) Match(SumLayers other, long tolerance)
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
        int end = _steps.Count;
        for (int i = _layers.Count - 1; i >= 0; i--)
        {
            Layer layer = _layers[i];
            int[] ranks = new int[layer.Options];
            int ranked = 0;
            HashSet<int> before = [];
            for (int step = layer.FirstStep; step < end; step++)
            {
                if (states.Contains(_steps[step]))
                {
                    (int from, int option) = Math.DivRem(step - layer.FirstStep, layer.Options);
                    ranks[option] = ranks[option] == 0 ? ++ranked : ranks[option];
                    before.Add(from);
                }
            }

            kept[i] = Kept(layer, ranks);
            (states, end) = (before, layer.FirstStep);
        }

        return [.. kept];
    }

    // The placements of the options that lead on, the best first; of equal ones those of the option that was found first.
    private ImmutableArray<Placement> Kept(Layer layer, int[] ranks) =>
    [
        .. Enumerable.Range(0, layer.Placements.Length)
            .Where(placement => ranks[_optionOf[layer.FirstPlacement + placement]] > 0)
            .OrderBy(placement => layer.Placements[placement].Cost)
            .ThenBy(placement => ranks[_optionOf[layer.FirstPlacement + placement]])
            .Select(placement => layer.Placements[placement]),
    ];

    private static bool IsNear(ReadOnlySpan<long> left, ReadOnlySpan<long> right, long tolerance)
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
    private int ReadOptions(ShiftedRow row, ReadOnlySpan<long> units, ReadOnlySpan<int> places, int columns, int sign)
    {
        _options.Clear(columns);
        foreach (Placement placement in row.Placements)
        {
            Span<long> figures = _options.Next;
            figures.Clear();
            for (int value = 0; value < units.Length; value++)
            {
                int place = places[placement.Columns[value]];
                if (place >= 0)
                {
                    figures[place] = sign * units[value];
                }
            }

            _optionOf.Add(_options.Add());
        }

        return _options.Count;
    }

    /// <summary>A row's placements, with where they stand in what is kept of all layers.</summary>
    private readonly record struct Layer(ImmutableArray<Placement> Placements, int FirstPlacement, int FirstStep, int Options);
}
