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

    /// <summary>The paths and the number of header rows; null where no reading of the first rows gives as many columns as the table has.</summary>
    internal static (ImmutableArray<ImmutableArray<string>> Paths, int Rows)? Read(IReadOnlyList<ImmutableArray<string>> rows, int width)
    {
        for (int count = 1; count <= Math.Min(MostRows, rows.Count); count++)
        {
            if (rows[count - 1].IsEmpty || rows[count - 1].Length > MostCells)
            {
                return null;
            }

            ImmutableArray<ImmutableArray<string>> header = [.. rows.Take(count)];
            if (Paths(header, width) is { } paths)
            {
                return (paths, count);
            }

            // The head of the label column may be blank, and is then lost.
            if (Paths(header.SetItem(0, header[0].Insert(0, "")), width) is { } withBlank)
            {
                return (withBlank, count);
            }
        }

        return null;
    }

    private static ImmutableArray<ImmutableArray<string>>? Paths(ImmutableArray<ImmutableArray<string>> rows, int width)
    {
        int groups = rows.Sum(row => row.Length) - width;
        if (rows.Length == 1)
        {
            return groups == 0 ? [.. rows[0].Select(Path)] : null;
        }

        if (groups < rows.Length - 1)
        {
            return null;
        }

        List<Dictionary<int, HeaderLevel>> levels = [];
        for (int i = 0; i + 1 < rows.Length; i++)
        {
            levels.Add(HeaderLevel.Solve(rows[i], rows[i + 1], firstIsStub: i == 0));
        }

        return Choose(levels, 0, groups) is { } chosen ? Walk(rows, chosen.Levels) : null;
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
}
