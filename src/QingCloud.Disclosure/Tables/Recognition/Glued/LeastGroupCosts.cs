using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What giving the cells of a header line to the columns above it costs at least (<see cref="HeaderGroups"/>), told without giving them: each parent at its
/// cheapest, each child below the parent that suits it best, and as much likeness of groups as cells that come again allow. The memory is kept from line to line.
/// </summary>
internal sealed class LeastGroupCosts
{
    // The costs of one way to add them up differ from those of another in their last digits.
    internal const double Slack = 1e-6;

    private double[] _costs = [];
    private double[] _ofChild = [];
    private int _parents;

    /// <summary>What a combination of the line's cells and the columns above costs at least.</summary>
    internal double this[int split, int above] => _costs[(split * _parents) + above];

    /// <summary>Looks at all combinations.</summary>
    /// <param name="above">The columns above, in all ways.</param>
    /// <param name="splits">The cells of the line, in all ways.</param>
    /// <returns>The combination that can cost the least.</returns>
    internal (int Split, int Above) Measure(List<HeaderPaths> above, List<HeaderSplit> splits)
    {
        _parents = above.Count;
        if (_costs.Length < above.Count * splits.Count)
        {
            _costs = new double[above.Count * splits.Count];
        }

        int[] recurring = [.. splits.Select(split => CountRecurring(split.Cells))];
        (int, int) best = (0, 0);
        double least = double.MaxValue;
        for (int i = 0; i < above.Count; i++)
        {
            HeaderCell[] parents = above[i].Ends;
            double ofParents = above[i].Cost + HeaderGroups.LeastCostOf(parents);
            Array.Fill(_ofChild, double.NaN);
            for (int s = 0; s < splits.Count; s++)
            {
                double cost = ofParents + splits[s].Cost + OfChildren(parents, splits[s].Cells) - HeaderGroups.MostLikeness(parents.Length, recurring[s]);
                _costs[(s * _parents) + i] = cost;
                (best, least) = cost < least ? ((s, i), cost) : (best, least);
            }
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double OfChildren(HeaderCell[] parents, HeaderCell[] children)
    {
        double cost = 0;
        for (int i = 0; i < children.Length; i++)
        {
            int id = children[i].Id;
            if (id >= _ofChild.Length)
            {
                int known = _ofChild.Length;
                Array.Resize(ref _ofChild, Math.Max(2 * known, id + 1));
                Array.Fill(_ofChild, double.NaN, known, _ofChild.Length - known);
            }

            if (double.IsNaN(_ofChild[id]))
            {
                _ofChild[id] = HeaderGroups.LeastCostOf(parents, children, i);
            }

            cost += _ofChild[id];
        }

        return cost;
    }

    private static int CountRecurring(HeaderCell[] cells)
    {
        int recurring = 0;
        for (int i = 1; i < cells.Length; i++)
        {
            recurring += Array.IndexOf(cells, cells[i], 0, i) >= 0 ? 1 : 0;
        }

        return recurring;
    }
}
