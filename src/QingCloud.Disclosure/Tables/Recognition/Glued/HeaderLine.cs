namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A header line cut into cells.</summary>
/// <param name="Cost">What the cells cost together.</param>
/// <param name="Cells">The cells.</param>
internal sealed record HeaderSplit(double Cost, HeaderCell[] Cells);

/// <summary>The best cuts of a header line, the numbers of cells in order and the best of each number first.</summary>
/// <param name="AsFirst">The cuts where the line is the topmost.</param>
/// <param name="LeastAsFirst">What the best of them costs.</param>
/// <param name="BelowGroups">The cuts where another line stands above: then the same cells are expected below each group.</param>
/// <param name="LeastBelowGroups">What the best of those costs.</param>
internal sealed record HeaderLine(List<HeaderSplit> AsFirst, double LeastAsFirst, List<HeaderSplit> BelowGroups, double LeastBelowGroups)
{
    /// <summary>A line that has no cut.</summary>
    internal static HeaderLine Uncut { get; } = new([], HeaderCellModel.Impossible, [], HeaderCellModel.Impossible);

    internal List<HeaderSplit> Splits(bool isBelowGroups) => isBelowGroups ? BelowGroups : AsFirst;

    internal double Least(bool isBelowGroups) => isBelowGroups ? LeastBelowGroups : LeastAsFirst;
}

/// <summary>Makes a header line of its cuts: cells that repeat (金额, 占比, 金额, 占比), also after different periods, are cheaper.</summary>
internal sealed class HeaderLineBuilder(string printed, string line, int[] places, double[][] costs, HeaderCells cells)
{
    private const int SplitsPerCount = 5;
    private const double Window = 10;
    private const double Same = 0.35;
    private const double SameInOneLine = 0.85;
    private const double SameButPeriod = 0.5;

    private readonly string _shape = HeaderPeriods.ShapeOf(line);
    private readonly List<Cut> _first = [];
    private readonly List<Cut> _below = [];
    private readonly Dictionary<(int Start, int End), HeaderCell> _cells = [];
    private int _countStart;

    internal void BeginCount() => _countStart = _first.Count;

    internal void Add(int[] bounds)
    {
        for (int i = _countStart; i < _first.Count; i++)
        {
            if (_first[i].Bounds.AsSpan().SequenceEqual(bounds))
            {
                return;
            }
        }

        _first.Add(new(Recost(bounds, SameInOneLine), bounds));
        _below.Add(new(Recost(bounds, Same), bounds));
    }

    internal void EndCount()
    {
        int count = _first.Count - _countStart;
        _first.Sort(_countStart, count, Cut.ByCost);
        _below.Sort(_countStart, count, Cut.ByCost);
    }

    internal HeaderLine Build() => new(Splits(_first, out double first), first, Splits(_below, out double below), below);

    private List<HeaderSplit> Splits(List<Cut> cuts, out double least)
    {
        least = cuts.Count == 0 ? HeaderCellModel.Impossible : cuts.Min(cut => cut.Cost);
        List<HeaderSplit> splits = [];
        int same = 0;
        for (int i = 0; i < cuts.Count; i++)
        {
            same = i > 0 && cuts[i].Bounds.Length == cuts[i - 1].Bounds.Length ? same + 1 : 0;
            if (same < SplitsPerCount && cuts[i].Cost <= least + Window)
            {
                splits.Add(new(cuts[i].Cost, Cells(cuts[i].Bounds)));
            }
        }

        return splits;
    }

    private HeaderCell[] Cells(int[] bounds)
    {
        HeaderCell[] found = new HeaderCell[bounds.Length - 1];
        for (int i = 0; i < found.Length; i++)
        {
            (int start, int end) = (places[bounds[i]], places[bounds[i + 1]]);
            if (!_cells.TryGetValue((start, end), out HeaderCell? cell))
            {
                _cells.Add((start, end), cell = cells.Of(printed[start..end].Trim()));
            }

            found[i] = cell;
        }

        return found;
    }

    private double Recost(int[] bounds, double same)
    {
        double total = 0;
        for (int i = 0; i + 1 < bounds.Length; i++)
        {
            double cost = costs[bounds[i]][bounds[i + 1] - bounds[i]];
            total += cost * Share(bounds, i, same);
        }

        return total;
    }

    // 2022年度收入 and 2023年度收入 have one shape.
    private double Share(int[] bounds, int index, double same)
    {
        int length = bounds[index + 1] - bounds[index];
        bool hasShape = false;
        for (int i = 0; i < index; i++)
        {
            if (bounds[i + 1] - bounds[i] == length && _shape.AsSpan(bounds[i], length).SequenceEqual(_shape.AsSpan(bounds[index], length)))
            {
                if (line.AsSpan(bounds[i], length).SequenceEqual(line.AsSpan(bounds[index], length)))
                {
                    return same;
                }

                hasShape = true;
            }
        }

        return hasShape ? SameButPeriod : 1;
    }

    private readonly record struct Cut(double Cost, int[] Bounds)
    {
        internal static IComparer<Cut> ByCost { get; } = Comparer<Cut>.Create(static (a, b) => a.Cost.CompareTo(b.Cost));
    }
}
