using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Reads one or more header lines into layouts: for each number of columns the few best ways.</summary>
internal sealed class GluedHeaderReader(HeaderVocabulary vocabulary, IReadOnlySet<string> names)
{
    private const int KeepPerCount = 4;
    private const int SplitsPerLine = 40;
    private const double Window = 18;

    private readonly GluedHeaderSplitter _splitter = new(new HeaderCellModel(vocabulary, names));
    private readonly HeaderExpectations _expectations = new(vocabulary);

    /// <summary>The layouts of the lines, the best first.</summary>
    /// <param name="lines">The folded header lines from the top down.</param>
    internal List<HeaderLayout> Read(IReadOnlyList<string> lines)
    {
        List<Partial> partials = Splits(lines[0]).Select(split => new Partial(split.Cost, [.. Cells(lines[0], split).Select(cell => ImmutableArray.Create(cell))])).ToList();
        HeaderGroups groups = new(_expectations);
        for (int i = 1; i < lines.Count; i++)
        {
            partials = Prune(Combine(partials, lines[i], groups));
        }

        return Prune(partials).Select(partial => Finish(partial, lines.Count)).OrderBy(layout => layout.Cost).ToList();
    }

    /// <summary>What a line costs as one cell over the whole table.</summary>
    internal double CostOfTitle(string line) => _splitter.CostOfWhole(line);

    private IEnumerable<Partial> Combine(List<Partial> above, string line, HeaderGroups groups)
    {
        foreach (HeaderSplit split in Splits(line))
        {
            string[] children = Cells(line, split);
            foreach (Partial partial in above)
            {
                string[] parents = [.. partial.Paths.Select(path => path[^1])];
                foreach ((double cost, int[] counts) in groups.Assign(parents, children, 2))
                {
                    yield return new(partial.Cost + split.Cost + cost, Spread(partial.Paths, children, counts));
                }
            }
        }
    }

    private static ImmutableArray<ImmutableArray<string>> Spread(ImmutableArray<ImmutableArray<string>> paths, string[] children, int[] counts)
    {
        ImmutableArray<ImmutableArray<string>>.Builder spread = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        int child = 0;
        for (int i = 0; i < paths.Length; i++)
        {
            if (counts[i] == 0)
            {
                spread.Add(paths[i]);
            }

            for (int j = 0; j < counts[i]; j++)
            {
                spread.Add(paths[i].Add(children[child++]));
            }
        }

        return spread.ToImmutable();
    }

    private List<HeaderSplit> Splits(string line)
    {
        List<HeaderSplit> all = _splitter.Split(line).SelectMany(splits => splits.Take(KeepPerCount)).OrderBy(split => split.Cost).Take(SplitsPerLine).ToList();
        return all;
    }

    private static string[] Cells(string line, HeaderSplit split)
    {
        string[] cells = new string[split.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = line[split.Bounds[i]..split.Bounds[i + 1]].Trim();
        }

        return cells;
    }

    private static List<Partial> Prune(IEnumerable<Partial> partials)
    {
        List<Partial> kept = [];
        double best = double.MaxValue;
        foreach (IGrouping<int, Partial> group in partials.GroupBy(partial => partial.Paths.Length))
        {
            kept.AddRange(group.OrderBy(partial => partial.Cost).Take(KeepPerCount));
        }

        best = kept.Count == 0 ? 0 : kept.Min(partial => partial.Cost);
        kept.RemoveAll(partial => partial.Cost > best + Window);
        return kept;
    }

    private HeaderLayout Finish(Partial partial, int lines) =>
        new(partial.Cost, lines, [.. partial.Paths.Select((path, i) => new HeaderColumn(path, _expectations.Of(path, i == 0)))]);

    private sealed record Partial(double Cost, ImmutableArray<ImmutableArray<string>> Paths);
}
