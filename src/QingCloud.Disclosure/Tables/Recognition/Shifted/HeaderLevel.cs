using System.Collections.Immutable;

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
        List<State> states = [new([], 0, 0, -1, 0, 0)];
        for (int i = 0; i < cells.Length; i++)
        {
            List<State> following = [];
            foreach (State state in states)
            {
                following.Add(state.Leaf(words, i));
                for (int count = 1; !(firstIsStub && i == 0) && state.Used + count <= next.Length; count++)
                {
                    following.Add(state.Group(words, next, i, count));
                }
            }

            // As many of each kind: a partial reading competes only with those that cover as many cells by as many groups.
            states = [.. following.GroupBy(state => (state.Used, state.Groups)).SelectMany(like => like.OrderByDescending(state => state.Score).Take(Beam))];
        }

        Dictionary<int, HeaderLevel> best = [];
        foreach (State state in states.Where(state => state.Used == next.Length).OrderByDescending(state => state.Score))
        {
            best.TryAdd(state.Groups, new(state.Children, state.Groups, state.Score));
        }

        return best;
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

    private sealed record State(ImmutableArray<int> Children, int Used, int Groups, int LastGroup, int LastCount, int Score)
    {
        internal State Leaf(Words words, int cell)
        {
            int score = words.IsGroup(cell) ? -1 : 0;
            if (LastGroup >= 0 && words.IsSameFamily(LastGroup, cell))
            {
                score -= 4;
            }

            return this with { Children = Children.Add(0), Score = Score + score };
        }

        internal State Group(Words words, ImmutableArray<string> next, int cell, int count)
        {
            int score = words.GroupPoints(cell) - (count == 1 ? 2 : 0) - (4 * Repetitions(next, Used, count));
            if (LastGroup >= 0)
            {
                score += SameNames(next, Used - LastCount, LastCount, count) ? 6 : LastCount == count ? 1 : 0;
            }

            for (int before = 0; before < cell; before++)
            {
                score -= Children[before] == 0 && words.IsSameFamily(before, cell) ? 4 : 0;
            }

            return new(Children.Add(count), Used + count, Groups + 1, cell, count, Score + score);
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

        private static int Repetitions(ImmutableArray<string> next, int start, int count)
        {
            int repeated = 0;
            for (int i = start; i < start + count; i++)
            {
                for (int j = start; j < i; j++)
                {
                    repeated += next[i] == next[j] ? 1 : 0;
                }
            }

            return repeated;
        }
    }
}
