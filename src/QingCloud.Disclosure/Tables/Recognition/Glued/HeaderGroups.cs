using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Gives the cells of a header line to the columns above it: a label has no columns below it, groups have equal or similar lists, a group begins with the
/// same sub-head as the one before.
/// </summary>
internal sealed class HeaderGroups
{
    private const int Beam = 30;
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

    // 计提, 转回 and 核销 stand below 本期变动, not below 期初余额.
    private const double ChangeBelowChanges = 0.8;
    private const double ChangeBelowBalance = 2;

    // 转回 and 核销 stand below 本期减少, not below 本期增加.
    private const double SameDirection = 1;
    private const double OtherDirection = 2.5;

    private readonly Assignment[] _next = new Assignment[Beam];
    private int _nextCount;
    private readonly double[] _own = new double[LargestGroup + 1];
    private readonly List<Assignment[]> _beams = [];

    /// <summary>The best ways to give all children to the parents.</summary>
    /// <param name="parents">The last cell of each column so far.</param>
    /// <param name="children">The cells of the line below.</param>
    /// <param name="keep">How many ways to return.</param>
    /// <param name="hasLabels">Whether the first parent heads the labels of the rows, which are hardly ever divided.</param>
    /// <param name="most">No way that costs more is returned.</param>
    /// <returns>For each way its cost and the number of children of each parent.</returns>
    internal List<(double Cost, int[] Counts)> Assign(HeaderCell[] parents, HeaderCell[] children, int keep, bool hasLabels = true, double most = double.MaxValue)
    {
        Span<Assignment> beam = [new(0, 0, -1, -1, -1)];
        for (int i = 0; i < parents.Length; i++)
        {
            _nextCount = 0;
            for (int k = 0; k < beam.Length; k++)
            {
                Extend(beam[k], k, parents[i], children, hasLabels && i == 0, i == parents.Length - 1);
            }

            beam = BeamOf(i).AsSpan(0, _nextCount);
            _next.AsSpan(0, _nextCount).CopyTo(beam);
        }

        List<(double Cost, int[] Counts)> found = [];
        for (int k = 0; k < Math.Min(keep, beam.Length) && beam[k].Cost <= most; k++)
        {
            found.Add((beam[k].Cost, Counts(parents.Length, k)));
        }

        return found;
    }

    private Assignment[] BeamOf(int parent)
    {
        if (_beams.Count == parent)
        {
            _beams.Add(new Assignment[Beam]);
        }

        return _beams[parent];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(Assignment before, int index, HeaderCell parent, HeaderCell[] children, bool isLabel, bool isLast)
    {
        int start = before.End;
        if (isLast)
        {
            Add(before, index, parent, children, children.Length, OwnCost(parent, children, isLabel, start, children.Length));
            return;
        }

        int last = Math.Min(children.Length, start + LargestGroup);
        OwnCosts(parent, children, isLabel, start, last);
        for (int end = start; end <= last; end++)
        {
            Add(before, index, parent, children, end, _own[end - start]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(Assignment before, int index, HeaderCell parent, HeaderCell[] children, int end, double own)
    {
        double cost = before.Cost + own;
        Put(end == before.End
            ? before with { Cost = cost, Back = index }
            : new(cost + LikenessCost(before, parent, children, before.End, end), end, before.End, end, index));
    }

    // The best go on, the earlier of equal ones first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(Assignment assignment)
    {
        if (_nextCount == Beam && assignment.Cost >= _next[Beam - 1].Cost)
        {
            return;
        }

        int at = Math.Min(_nextCount, Beam - 1);
        while (at > 0 && _next[at - 1].Cost > assignment.Cost)
        {
            _next[at] = _next[at - 1];
            at--;
        }

        _next[at] = assignment;
        _nextCount = Math.Min(_nextCount + 1, Beam);
    }

    // The costs of groups of all sizes from a start; what each cell adds is the same in all of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OwnCosts(HeaderCell parent, HeaderCell[] children, bool isLabel, int start, int last)
    {
        _own[0] = EmptyCost(parent, isLabel);
        double cost = GroupCost(parent, isLabel);
        for (int end = start + 1; end <= last; end++)
        {
            cost = ChildCost(cost, parent, children, start, end - 1);
            _own[end - start] = cost;
        }

        if (last > start)
        {
            _own[1] = OwnCost(parent, children, isLabel, start, start + 1);
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

        return cost + (same ? -2.5 : unlike);
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
