using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Gives the cells of a header line to the columns above it: a label has no columns below it, groups have equal or similar lists, a group begins with the
/// same sub-head as the one before.
/// </summary>
internal sealed class HeaderGroups
{
    private const int Width = 30;
    private const int LargestGroup = 12;
    private const double SingleChild = 1.5;
    private const double SingleBelowBalance = 3;
    private const double OneBelowEach = 1;
    private const double SumOfOthers = 3;
    private const double BalanceAlone = 1.5;

    // 收入 | 变动比例 | 毛利率 | 变动比例 may be one group; in 收入 | 成本 | 毛利率 | 毛利率 the second 毛利率 begins another.
    private const double Repeated = 1.2;
    private const double RepeatedAtOnce = 3;
    private const double SameBeginning = 2.6;
    private const double SameGroup = 2.5;

    // No likeness of two groups is worth more.
    private const double MostAlike = SameBeginning + SameGroup + OneBelowEach;

    // 计提, 转回 and 核销 stand below 本期变动, not below 期初余额.
    private const double ChangeBelowChanges = 0.8;
    private const double ChangeBelowBalance = 2;

    // 转回 and 核销 stand below 本期减少, not below 本期增加.
    private const double SameDirection = 1;
    private const double OtherDirection = 2.5;

    private readonly Assignment[] _next = new Assignment[Width];
    private int _nextCount;

    // Of the parent in hand, for each first child the costs of its groups of all sizes, and the parent that they were made for.
    private double[] _own = [];
    private int[] _ownOf = [];
    private readonly List<Assignment[]> _beams = [];
    private readonly List<int> _kept = [];

    // What was assigned last: where the next parents begin with the same ones, the ways so far are the same.
    private HeaderCell[] _parents = [];
    private HeaderCell[] _children = [];
    private bool _hasLabels;

    /// <summary>The best ways to give all children to the parents.</summary>
    /// <param name="parents">The last cell of each column so far.</param>
    /// <param name="children">The cells of the line below.</param>
    /// <param name="keep">How many ways to return.</param>
    /// <param name="hasLabels">Whether the first parent heads the labels of the rows, which are hardly ever divided.</param>
    /// <param name="most">No way that costs more is returned.</param>
    /// <returns>For each way its cost and the number of children of each parent.</returns>
    internal List<(double Cost, int[] Counts)> Assign(HeaderCell[] parents, HeaderCell[] children, int keep, bool hasLabels = true, double most = double.MaxValue)
    {
        Forget(children.Length);
        int same = SameParents(parents, children, hasLabels);
        ReadOnlySpan<Assignment> beam = same == 0 ? [new(0, 0, -1, -1, -1)] : Beam(same - 1);
        for (int i = same; i < parents.Length; i++)
        {
            _nextCount = 0;
            for (int k = 0; k < beam.Length; k++)
            {
                Extend(beam[k], k, parents, i, children, hasLabels && i == 0);
            }

            Keep(i);
            beam = Beam(i);
        }

        (_parents, _children, _hasLabels) = (parents, children, hasLabels);
        List<(double Cost, int[] Counts)> found = [];
        for (int k = 0; k < Math.Min(keep, beam.Length) && beam[k].Cost <= most; k++)
        {
            found.Add((beam[k].Cost, Counts(parents.Length, k)));
        }

        return found;
    }

    // How many parents are those of the last time, none of them being the last one then or now: that one takes all children that are left.
    private int SameParents(HeaderCell[] parents, HeaderCell[] children, bool hasLabels)
    {
        int most = children == _children && hasLabels == _hasLabels ? Math.Min(parents.Length, _parents.Length) - 1 : 0;
        int same = 0;
        while (same < most && parents[same] == _parents[same])
        {
            same++;
        }

        return same;
    }

    private ReadOnlySpan<Assignment> Beam(int parent) => _beams[parent].AsSpan(0, _kept[parent]);

    private void Keep(int parent)
    {
        if (_beams.Count == parent)
        {
            _beams.Add(new Assignment[Width]);
            _kept.Add(0);
        }

        _kept[parent] = _nextCount;
        _next.AsSpan(0, _nextCount).CopyTo(_beams[parent]);
    }

    private void Forget(int children)
    {
        if (_ownOf.Length <= children)
        {
            _ownOf = new int[children + 1];
            _own = new double[_ownOf.Length * (LargestGroup + 1)];
        }

        _ownOf.AsSpan(0, children + 1).Fill(-1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(Assignment before, int index, HeaderCell[] parents, int at, HeaderCell[] children, bool isLabel)
    {
        int start = before.End;
        HeaderCell parent = parents[at];
        if (at == parents.Length - 1)
        {
            Add(before, index, parent, children, children.Length, OwnCost(parent, children, isLabel, start, children.Length));
            return;
        }

        int last = Math.Min(children.Length, start + LargestGroup);
        Span<double> own = _own.AsSpan(start * (LargestGroup + 1), LargestGroup + 1);
        if (_ownOf[start] != at)
        {
            OwnCosts(own, parent, children, isLabel, start, last);
            _ownOf[start] = at;
        }

        for (int end = start; end <= last; end++)
        {
            Add(before, index, parent, children, end, own[end - start]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(Assignment before, int index, HeaderCell parent, HeaderCell[] children, int end, double own)
    {
        double cost = before.Cost + own;
        if (_nextCount == Width && cost - MostAlike >= _next[Width - 1].Cost)
        {
            return;
        }

        Put(end == before.End
            ? before with { Cost = cost, Back = index }
            : new(cost + LikenessCost(before, parent, children, before.End, end), end, before.End, end, index));
    }

    // The best go on, the earlier of equal ones first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(Assignment assignment)
    {
        if (_nextCount == Width && assignment.Cost >= _next[Width - 1].Cost)
        {
            return;
        }

        int at = Math.Min(_nextCount, Width - 1);
        while (at > 0 && _next[at - 1].Cost > assignment.Cost)
        {
            _next[at] = _next[at - 1];
            at--;
        }

        _next[at] = assignment;
        _nextCount = Math.Min(_nextCount + 1, Width);
    }

    // The costs of groups of all sizes from a start; what each cell adds is the same in all of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OwnCosts(Span<double> own, HeaderCell parent, HeaderCell[] children, bool isLabel, int start, int last)
    {
        own[0] = EmptyCost(parent, isLabel);
        double cost = GroupCost(parent, isLabel);
        for (int end = start + 1; end <= last; end++)
        {
            cost = ChildCost(cost, parent, children, start, end - 1);
            own[end - start] = cost;
        }

        if (last > start)
        {
            own[1] = OwnCost(parent, children, isLabel, start, start + 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double OwnCost(HeaderCell parent, HeaderCell[] children, bool isLabel, int start, int end)
    {
        if (start == end)
        {
            return EmptyCost(parent, isLabel);
        }

        double cost = GroupCost(parent, isLabel) + (end - start > 1 ? 0 : parent.IsBalance ? SingleBelowBalance : SingleChild);
        for (int i = start; i < end; i++)
        {
            cost = ChildCost(cost, parent, children, start, i);
        }

        return cost;
    }

    private static double EmptyCost(HeaderCell parent, bool isLabel) => parent.IsLabel || isLabel ? 0.1 : parent.IsPeriod ? 4 : 1.2;

    private static double GroupCost(HeaderCell parent, bool isLabel) => (isLabel ? 4 : 0.3) + (parent.IsLabel ? 3 : 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double ChildCost(double cost, HeaderCell parent, HeaderCell[] children, int start, int index)
    {
        HeaderCell child = children[index];
        for (int j = start; j < index; j++)
        {
            cost += child != children[j] ? 0 : j == index - 1 ? RepeatedAtOnce : Repeated;
        }

        cost += parent.IsPeriod && child.IsPeriod ? 3 : 0;
        cost += child == parent ? 2 : 0;
        cost += !child.IsChange || parent.IsPeriod ? 0 : parent.NamesChange ? -ChangeBelowChanges : ChangeBelowBalance;
        cost += (parent.Direction * child.Direction) switch
        {
            > 0 => -SameDirection,
            < 0 => OtherDirection,
            _ => 0,
        };
        return cost + (parent.Names(child) ? -0.5 : 0);
    }

    // A sum has columns below it where all that it adds up has the same, a balance where the other one has them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double LikenessCost(Assignment before, HeaderCell parent, HeaderCell[] children, int start, int end)
    {
        double unlike = parent.IsSum ? SumOfOthers : parent.IsBalance ? BalanceAlone : 0;
        if (before.PreviousStart < 0)
        {
            return unlike;
        }

        int previous = before.PreviousEnd - before.PreviousStart;
        double cost = 0.35 * Math.Abs(previous - (end - start));
        cost -= children[start] == children[before.PreviousStart] ? SameBeginning : 0;
        cost -= previous == 1 && end - start == 1 ? OneBelowEach : 0;
        bool same = previous == end - start;
        for (int i = 0; same && i < previous; i++)
        {
            same = children[start + i] == children[before.PreviousStart + i];
        }

        return cost + (same ? -SameGroup : unlike);
    }

    /// <summary>What parents cost at least, apart from what is given to them.</summary>
    internal static double LeastCostOf(HeaderCell[] parents)
    {
        double cost = 0;
        for (int i = 0; i < parents.Length; i++)
        {
            cost += Math.Min(EmptyCost(parents[i], i == 0), GroupCost(parents[i], i == 0));
        }

        return cost;
    }

    /// <summary>What a child costs at least below any of the parents.</summary>
    internal static double LeastCostOf(HeaderCell[] parents, HeaderCell[] children, int child)
    {
        double least = double.MaxValue;
        foreach (HeaderCell parent in parents)
        {
            least = Math.Min(least, ChildCost(0, parent, children, child, child));
        }

        return least;
    }

    /// <summary>
    /// What the likeness of groups is worth at most, where so many children are cells that came before: a group of one needs one of them, and pays for being
    /// alone; a longer one that is the same as the group before needs two.
    /// </summary>
    internal static double MostLikeness(int parents, int recurring)
    {
        int alike = Math.Min(recurring, parents - 1);
        return (alike * (MostAlike - SingleChild)) + (Math.Min(alike, recurring - alike) * (SingleChild - OneBelowEach));
    }

    private int[] Counts(int parents, int index)
    {
        int[] counts = new int[parents];
        for (int i = parents - 1; i >= 0; i--)
        {
            Assignment found = _beams[i][index];
            index = found.Back;
            counts[i] = found.End - (i == 0 ? 0 : _beams[i - 1][index].End);
        }

        return counts;
    }

    // End is the first child that is not given yet, Back the place of the assignment before in its beam.
    private readonly record struct Assignment(double Cost, int End, int PreviousStart, int PreviousEnd, int Back);
}
