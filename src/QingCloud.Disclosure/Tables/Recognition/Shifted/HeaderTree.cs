using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Header rows whose spans are lost to paths, by counting: every cell is a column or a group, so that the groups are the cells of all rows less the
/// columns of the table; which cells they are, the names decide.
/// </summary>
internal static class HeaderTree
{
    private const int MostRows = 4;
    private const int MostCells = 40;
    private const int BlankHead = 5;

    /// <summary>The paths and the number of header rows; null where no reading of the first rows gives as many columns as the table has.</summary>
    internal static (ImmutableArray<ImmutableArray<string>> Paths, int Rows)? Read(IReadOnlyList<ImmutableArray<string>> rows, int width)
    {
        Levels levels = new();
        for (int count = 1; count <= Math.Min(MostRows, rows.Count); count++)
        {
            if (rows[count - 1].IsEmpty || rows[count - 1].Length > MostCells)
            {
                return null;
            }

            if (Best(rows, count, width, levels) is not { } reading)
            {
                continue;
            }

            // 持股比例 over 直接 and 间接: names below account for the columns without a blank head.
            if (reading.HasBlankHead && count < rows.Count && AreHeads(rows[count]) && Best(rows, count + 1, width, levels) is { HasBlankHead: false } named)
            {
                return (named.Paths, count + 1);
            }

            // 第一阶段 over one name each: a further row of names, as many as the last one has heads of groups.
            bool goesOn = count < rows.Count && rows[count].Length > 1 && rows[count].Length == rows[count - 1].Skip(1).Count(ShiftedWords.IsGroup);
            return goesOn && Best(rows, count + 1, width, levels) is { } longer ? (longer.Paths, count + 1) : (reading.Paths, count);
        }

        return null;
    }

    /// <summary>How well the names fit if all rows are the header; null where they do not give as many columns.</summary>
    internal static int? ScoreOf(IReadOnlyList<ImmutableArray<string>> rows, int width) => Best(rows, rows.Count, width, new())?.Score;

    private static bool AreHeads(ImmutableArray<string> row) => row.Length > 1 && 2 * row.Count(HeaderCells.IsHead) >= row.Length;

    // The head of the label column may be blank, and is then lost.
    private static Reading? Best(IReadOnlyList<ImmutableArray<string>> rows, int count, int width, Levels levels)
    {
        ImmutableArray<ImmutableArray<string>> header = [.. rows.Take(count)];
        Reading? whole = Solve(header, width, false, levels);
        Reading? withBlank = Solve(header.SetItem(0, header[0].Insert(0, "")), width, true, levels) is { } blank ? blank with { HasBlankHead = true } : null;
        return whole is null || withBlank is { } other && other.Score - BlankHead > whole.Value.Score ? withBlank : whole;
    }

    private static Reading? Solve(ImmutableArray<ImmutableArray<string>> rows, int width, bool hasBlankHead, Levels known)
    {
        int groups = rows.Sum(row => row.Length) - width;
        if (rows.Length == 1)
        {
            return groups == 0 ? new([.. rows[0].Select(Path)], 0) : null;
        }

        if (groups < rows.Length - 1)
        {
            return null;
        }

        List<Dictionary<int, HeaderLevel>> levels = [];
        for (int i = 0; i + 1 < rows.Length; i++)
        {
            levels.Add(known.Of(rows, i, hasBlankHead));
        }

        return Choose(levels, 0, groups) is { } chosen ? new(Walk(rows, chosen.Levels), chosen.Score) : null;
    }

    // The ways of a row over the next, found once for all readings of the header: a blank head changes those of the first row alone.
    private sealed class Levels
    {
        private readonly Dictionary<(int Row, bool HasBlankHead), Dictionary<int, HeaderLevel>> _known = [];

        internal Dictionary<int, HeaderLevel> Of(ImmutableArray<ImmutableArray<string>> rows, int row, bool hasBlankHead)
        {
            (int, bool) key = (row, hasBlankHead && row == 0);
            if (!_known.TryGetValue(key, out Dictionary<int, HeaderLevel>? ways))
            {
                _known.Add(key, ways = HeaderLevel.Solve(rows[row], rows[row + 1], firstIsStub: row == 0));
            }

            return ways;
        }
    }

    // The number of groups is shared out among the rows so that the names fit best.
    private static (ImmutableList<HeaderLevel> Levels, int Score)? Choose(List<Dictionary<int, HeaderLevel>> levels, int index, int groups)
    {
        if (index == levels.Count)
        {
            return groups == 0 ? (ImmutableList<HeaderLevel>.Empty, 0) : null;
        }

        (ImmutableList<HeaderLevel> Levels, int Score)? best = null;
        foreach (HeaderLevel level in levels[index].Values)
        {
            if (level.Groups <= groups
                && Choose(levels, index + 1, groups - level.Groups) is { } rest
                && (best is null || rest.Score + level.Score > best.Value.Score))
            {
                best = (rest.Levels.Insert(0, level), rest.Score + level.Score);
            }
        }

        return best;
    }

    private static ImmutableArray<ImmutableArray<string>> Walk(ImmutableArray<ImmutableArray<string>> rows, ImmutableList<HeaderLevel> levels)
    {
        ImmutableArray<ImmutableArray<string>>.Builder paths = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        int[] cursors = new int[rows.Length];
        for (int i = 0; i < rows[0].Length; i++)
        {
            Descend(rows, levels, cursors, 0, [], paths);
        }

        return paths.DrainToImmutable();
    }

    private static void Descend(
        ImmutableArray<ImmutableArray<string>> rows,
        ImmutableList<HeaderLevel> levels,
        int[] cursors,
        int level,
        ImmutableArray<string> above,
        ImmutableArray<ImmutableArray<string>>.Builder paths)
    {
        int cell = cursors[level]++;
        ImmutableArray<string> path = rows[level][cell].Length == 0 ? above : above.Add(rows[level][cell]);
        int children = level < levels.Count ? levels[level].Children[cell] : 0;
        if (children == 0)
        {
            paths.Add(path);
            return;
        }

        for (int i = 0; i < children; i++)
        {
            Descend(rows, levels, cursors, level + 1, path, paths);
        }
    }

    private static ImmutableArray<string> Path(string name) => name.Length == 0 ? [] : [name];

    private readonly record struct Reading(ImmutableArray<ImmutableArray<string>> Paths, int Score, bool HasBlankHead = false);
}
