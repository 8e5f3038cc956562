using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>One header row over the next: how many cells of the next row each cell covers, 0 for a column of its own.</summary>
/// <param name="Children">The number of cells covered by each cell.</param>
/// <param name="Groups">How many cells cover others.</param>
/// <param name="Score">How well the names bear it out.</param>
internal sealed record HeaderLevel(ImmutableArray<int> Children, int Groups, int Score)
{
    private const int Beam = 24;

    /// <summary>The best ways to lay the cells of a row over those of the next, for each number of groups.</summary>
    internal static Dictionary<int, HeaderLevel> Solve(ImmutableArray<string> cells, ImmutableArray<string> next, bool firstIsStub)
    {
        Words words = new(cells);
        List<(int Before, int Count)> steps = [];
        List<State> states = [new(-1, 0, 0, -1, 0, 0)];
        List<State> following = [];
        for (int i = 0; i < cells.Length; i++)
        {
            following.Clear();
            foreach (State state in states)
            {
                steps.Add((state.Last, 0));
                following.Add(state.Leaf(words, i, steps.Count - 1));
                int repetitions = 0;
                for (int count = 1; !(firstIsStub && i == 0) && state.Used + count <= next.Length; count++)
                {
                    repetitions += Repetitions(next, state.Used, count);
                    steps.Add((state.Last, count));
                    following.Add(state.Group(words, next, i, count, repetitions, steps));
                }
            }

            Prune(following, states);
        }

        Dictionary<int, HeaderLevel> best = [];
        foreach (State state in states.Where(state => state.Used == next.Length).OrderByDescending(state => state.Score))
        {
            if (!best.ContainsKey(state.Groups))
            {
                best.Add(state.Groups, new(Walk(steps, state.Last, cells.Length), state.Groups, state.Score));
            }
        }

        return best;
    }

    // As many of each kind: a partial reading competes only with those that cover as many cells by as many groups.
    private static void Prune(List<State> following, List<State> states)
    {
        states.Clear();
        Dictionary<(int, int), int> kinds = [];
        (int Kind, int Worse, int Index)[] order = new (int, int, int)[following.Count];
        for (int i = 0; i < order.Length; i++)
        {
            State state = following[i];
            if (!kinds.TryGetValue((state.Used, state.Groups), out int kind))
            {
                kind = kinds.Count;
                kinds.Add((state.Used, state.Groups), kind);
            }

            order[i] = (kind, -state.Score, i);
        }

        Array.Sort(order);
        int taken = 0;
        for (int i = 0; i < order.Length; i++)
        {
            taken = i > 0 && order[i].Kind == order[i - 1].Kind ? taken + 1 : 1;
            if (taken <= Beam)
            {
                states.Add(following[order[i].Index]);
            }
        }
    }

    private static ImmutableArray<int> Walk(List<(int Before, int Count)> steps, int last, int cells)
    {
        int[] children = new int[cells];
        for (int cell = cells - 1; cell >= 0; cell--)
        {
            (last, children[cell]) = steps[last];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(children);
    }

    // The names before the last one of so many that are the same as it.
    private static int Repetitions(ImmutableArray<string> next, int start, int count)
    {
        int repeated = 0;
        for (int i = start; i < start + count - 1; i++)
        {
            repeated += next[i] == next[start + count - 1] ? 1 : 0;
        }

        return repeated;
    }

    // What the words of the cells say, asked once for each cell.
    private sealed class Words(ImmutableArray<string> cells)
    {
        private readonly string[] _families = [.. cells.Select(ShiftedWords.Family)];
        private readonly bool[] _isGroup = [.. cells.Select(ShiftedWords.IsGroup)];
        private readonly int[] _points = [.. cells.Select(ShiftedWords.GroupPoints)];

        internal bool IsGroup(int cell) => _isGroup[cell];

        internal int GroupPoints(int cell) => _points[cell];

        internal bool IsSameFamily(int left, int right) => _families[left].Length > 0 && _families[left] == _families[right];
    }

    /// <summary>A reading of the first cells.</summary>
    /// <param name="Last">The step that gave the last cell what it covers; the steps before it lead back to the first.</param>
    /// <param name="Used">How many cells of the next row are covered.</param>
    /// <param name="Groups">How many cells cover others.</param>
    /// <param name="LastGroup">The last cell that does; -1 where none does.</param>
    /// <param name="LastCount">How many it covers.</param>
    /// <param name="Score">How well the names bear it out.</param>
    private readonly record struct State(int Last, int Used, int Groups, int LastGroup, int LastCount, int Score)
    {
        internal State Leaf(Words words, int cell, int step)
        {
            int score = words.IsGroup(cell) ? -1 : 0;
            if (LastGroup >= 0 && words.IsSameFamily(LastGroup, cell))
            {
                score -= 4;
            }

            return this with { Last = step, Score = Score + score };
        }

        internal State Group(Words words, ImmutableArray<string> next, int cell, int count, int repetitions, List<(int Before, int Count)> steps)
        {
            int score = words.GroupPoints(cell) - (count == 1 ? 2 : 0) - (4 * repetitions);
            if (LastGroup >= 0)
            {
                score += SameNames(next, Used - LastCount, LastCount, count) ? 6 : LastCount == count ? 1 : 0;
            }

            int step = Last;
            for (int before = cell - 1; before >= 0; before--)
            {
                (int earlier, int covered) = steps[step];
                score -= covered == 0 && words.IsSameFamily(before, cell) ? 4 : 0;
                step = earlier;
            }

            return new(steps.Count - 1, Used + count, Groups + 1, cell, count, Score + score);
        }

        private static bool SameNames(ImmutableArray<string> next, int start, int before, int count)
        {
            if (before != count)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                if (next[start + i] != next[start + count + i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
