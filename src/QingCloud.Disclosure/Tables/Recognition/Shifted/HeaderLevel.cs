using System.Buffers;
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
        int[,] repetitions = Repetitions(next);
        List<(int Before, int Count)> steps = [];
        List<State> states = [new(-1, 0, 0, -1, 0, 0)];
        Beams following = new(next.Length, cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            following.Clear();
            foreach (State state in states)
            {
                following.Add(state.Leaf(words, i), state.Last, 0, steps);
                for (int count = 1; !(firstIsStub && i == 0) && state.Used + count <= next.Length; count++)
                {
                    following.Add(state.Group(words, next, i, count, repetitions[state.Used, count], steps), state.Last, count, steps);
                }
            }

            following.CopyTo(states);
        }

        following.Release();
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

    private static ImmutableArray<int> Walk(List<(int Before, int Count)> steps, int last, int cells)
    {
        int[] children = new int[cells];
        for (int cell = cells - 1; cell >= 0; cell--)
        {
            (last, children[cell]) = steps[last];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(children);
    }

    // How many pairs of the same name there are among so many names from a place on.
    private static int[,] Repetitions(ImmutableArray<string> next)
    {
        int[,] repetitions = new int[next.Length + 1, next.Length + 1];
        for (int start = next.Length - 1; start >= 0; start--)
        {
            int same = 0;
            for (int count = 2; start + count <= next.Length; count++)
            {
                same += next[start] == next[start + count - 1] ? 1 : 0;
                repetitions[start, count] = repetitions[start + 1, count - 1] + same;
            }
        }

        return repetitions;
    }

    // What the words of the cells say, asked once for each cell.
    private sealed class Words(ImmutableArray<string> cells)
    {
        private readonly string[] _families = [.. cells.Select(ShiftedWords.Family)];
        private readonly bool[] _hasFamilyBefore = [.. FamiliesBefore(cells)];
        private readonly bool[] _isGroup = [.. cells.Select(ShiftedWords.IsGroup)];
        private readonly int[] _points = [.. cells.Select(ShiftedWords.GroupPoints)];

        internal bool IsGroup(int cell) => _isGroup[cell];

        internal int GroupPoints(int cell) => _points[cell];

        /// <summary>Whether a cell before this one is of its family.</summary>
        internal bool HasFamilyBefore(int cell) => _hasFamilyBefore[cell];

        private static IEnumerable<bool> FamiliesBefore(ImmutableArray<string> cells)
        {
            HashSet<string> before = new(StringComparer.Ordinal);
            return cells.Select(ShiftedWords.Family).Select(family => family.Length > 0 && !before.Add(family));
        }

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
        internal State Leaf(Words words, int cell)
        {
            int score = words.IsGroup(cell) ? -1 : 0;
            if (LastGroup >= 0 && words.IsSameFamily(LastGroup, cell))
            {
                score -= 4;
            }

            return this with { Score = Score + score };
        }

        internal State Group(Words words, ImmutableArray<string> next, int cell, int count, int repetitions, List<(int Before, int Count)> steps)
        {
            int score = words.GroupPoints(cell) - (count == 1 ? 2 : 0) - (4 * repetitions);
            if (LastGroup >= 0)
            {
                score += SameNames(next, Used - LastCount, LastCount, count) ? 6 : LastCount == count ? 1 : 0;
            }

            int step = Last;
            for (int before = words.HasFamilyBefore(cell) ? cell - 1 : -1; before >= 0; before--)
            {
                (int earlier, int covered) = steps[step];
                score -= covered == 0 && words.IsSameFamily(before, cell) ? 4 : 0;
                step = earlier;
            }

            return new(Last, Used + count, Groups + 1, cell, count, Score + score);
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

    /// <summary>
    /// The best readings of the first cells, as many of each kind: one competes only with those that cover as many cells by as many groups.
    /// </summary>
    /// <param name="next">The number of cells that can be covered.</param>
    /// <param name="cells">The number of cells that can cover them.</param>
    private sealed class Beams(int next, int cells)
    {
        // The number of each kind and one, 0 for a kind that there is none of.
        private readonly int[] _kinds = new int[(next + 1) * (cells + 1)];
        private readonly List<int> _counts = [];
        private State[] _states = [];

        internal void Clear()
        {
            Array.Clear(_kinds);
            _counts.Clear();
        }

        /// <summary>Adds a reading that leads on from a step, unless enough of its kind are as good; of equal ones the earlier is the better.</summary>
        internal void Add(State state, int before, int count, List<(int Before, int Count)> steps)
        {
            ref int number = ref _kinds[(state.Used * (cells + 1)) + state.Groups];
            if (number == 0)
            {
                _counts.Add(0);
                number = _counts.Count;
                Reserve(_counts.Count * Beam);
            }

            int kind = number - 1;
            Span<State> like = _states.AsSpan(kind * Beam, Beam);
            int at = _counts[kind];
            if (at == Beam && like[Beam - 1].Score >= state.Score)
            {
                return;
            }

            _counts[kind] = Math.Min(at + 1, Beam);
            for (at = Math.Min(at, Beam - 1); at > 0 && like[at - 1].Score < state.Score; at--)
            {
                like[at] = like[at - 1];
            }

            steps.Add((before, count));
            like[at] = state with { Last = steps.Count - 1 };
        }

        private void Reserve(int states)
        {
            if (states > _states.Length)
            {
                State[] larger = ArrayPool<State>.Shared.Rent(Math.Max(states, _states.Length * 2));
                _states.CopyTo(larger, 0);
                Release();
                _states = larger;
            }
        }

        /// <summary>Gives the memory back; no reading is added any more.</summary>
        internal void Release()
        {
            if (_states.Length > 0)
            {
                ArrayPool<State>.Shared.Return(_states);
                _states = [];
            }
        }

        /// <summary>Puts the readings into a list, those of a kind one after the other.</summary>
        internal void CopyTo(List<State> states)
        {
            states.Clear();
            for (int kind = 0; kind < _counts.Count; kind++)
            {
                states.AddRange(_states.AsSpan(kind * Beam, _counts[kind]));
            }
        }
    }
}
