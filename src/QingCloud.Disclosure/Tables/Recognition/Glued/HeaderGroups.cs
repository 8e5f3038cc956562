using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Gives the cells of a header line to the columns above it: a label has no columns below it, groups have equal or similar lists, a group begins with the
/// same sub-head as the one before.
/// </summary>
internal sealed class HeaderGroups(HeaderExpectations expectations)
{
    private const int Beam = 30;

    private sealed record Assignment(double Cost, ImmutableArray<int> Ends, int PreviousStart, int PreviousEnd);

    /// <summary>The best ways to give all children to the parents.</summary>
    /// <param name="parents">The last cell of each column so far.</param>
    /// <param name="children">The cells of the line below.</param>
    /// <param name="keep">How many ways to return.</param>
    /// <param name="hasLabels">Whether the first parent heads the labels of the rows, which are hardly ever divided.</param>
    /// <returns>For each way its cost and the number of children of each parent.</returns>
    internal List<(double Cost, int[] Counts)> Assign(IReadOnlyList<string> parents, IReadOnlyList<string> children, int keep, bool hasLabels = true)
    {
        List<Assignment> beam = [new(0, [], -1, -1)];
        for (int i = 0; i < parents.Count; i++)
        {
            List<Assignment> next = [];
            foreach (Assignment before in beam)
            {
                int start = before.Ends.Length == 0 ? 0 : before.Ends[^1];
                int last = i == parents.Count - 1 ? children.Count : Math.Min(children.Count, start + 12);
                for (int end = i == parents.Count - 1 ? children.Count : start; end <= last; end++)
                {
                    next.Add(Extend(before, parents, children, i, start, end, hasLabels && i == 0));
                }
            }

            next.Sort((a, b) => a.Cost.CompareTo(b.Cost));
            beam = next.Count > Beam ? next[..Beam] : next;
        }

        return beam.Take(keep).Select(found => (found.Cost, Counts(found.Ends))).ToList();
    }

    private Assignment Extend(Assignment before, IReadOnlyList<string> parents, IReadOnlyList<string> children, int index, int start, int end, bool isLabel)
    {
        double cost = before.Cost + OwnCost(parents[index], children, isLabel, start, end);
        if (end == start)
        {
            return before with { Cost = cost, Ends = before.Ends.Add(end) };
        }

        return new(cost + LikenessCost(before, children, start, end), before.Ends.Add(end), start, end);
    }

    private double OwnCost(string parent, IReadOnlyList<string> children, bool isLabel, int start, int end)
    {
        int count = end - start;
        if (count == 0)
        {
            return expectations.IsLabel(parent) || isLabel ? 0.1 : expectations.IsPeriod(parent) ? 4 : 1.2;
        }

        double cost = isLabel ? 4 : 0.3;
        cost += expectations.IsLabel(parent) ? 3 : 0;
        cost += count == 1 ? 1.5 : 0;
        for (int i = start; i < end; i++)
        {
            for (int j = start; j < i; j++)
            {
                cost += children[i] == children[j] ? 1.2 : 0;
            }

            cost += expectations.IsPeriod(parent) && expectations.IsPeriod(children[i]) ? 3 : 0;
            cost += children[i] == parent ? 2 : 0;
            cost += IsNamedBy(children[i], parent) ? -0.5 : 0;
        }

        return cost;
    }

    // 利息收入小计 belongs below 利息收入, 2022年度收入 below 收入变动.
    private static bool IsNamedBy(string child, string parent)
    {
        for (int i = 0; i + 1 < parent.Length; i++)
        {
            if (!char.IsAsciiDigit(parent[i]) && child.Contains(parent.Substring(i, 2), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static double LikenessCost(Assignment before, IReadOnlyList<string> children, int start, int end)
    {
        if (before.PreviousStart < 0)
        {
            return 0;
        }

        int previous = before.PreviousEnd - before.PreviousStart;
        double cost = 0.35 * Math.Abs(previous - (end - start));
        cost -= children[start] == children[before.PreviousStart] ? 2.2 : 0;
        bool same = previous == end - start;
        for (int i = 0; same && i < previous; i++)
        {
            same = children[start + i] == children[before.PreviousStart + i];
        }

        return cost - (same ? 2.5 : 0);
    }

    private static int[] Counts(ImmutableArray<int> ends) => [.. ends.Select((end, i) => end - (i == 0 ? 0 : ends[i - 1]))];
}
