using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Reads one or more header lines into layouts: for each number of columns the few best ways.</summary>
internal sealed class GluedHeaderReader(HeaderVocabulary vocabulary, IReadOnlySet<string> names)
{
    private const double CheapCharacter = 0.9;
    private const int StackedLines = 3;
    private const int KeepPerCount = 6;
    private const int SplitsPerCount = 3;
    private const double Window = 9;

    // What tells layouts apart counts fully; what every reading of the lines costs counts for less, as it would as a row.
    private const double HeaderWeight = 2.5;
    private const double PrintedWeight = 0.5;

    private readonly GluedHeaderSplitter _splitter = new(new HeaderCellModel(vocabulary, names));
    private readonly HeaderExpectations _expectations = new(vocabulary);

    /// <summary>The layouts of the lines, the best first.</summary>
    /// <param name="lines">The folded header lines from the top down.</param>
    internal List<HeaderLayout> Read(IReadOnlyList<string> lines)
    {
        List<HeaderPaths> partials = Splits(lines[0], false).Select(split => new HeaderPaths(split.Cost, [.. Cells(lines[0], split).Select(cell => ImmutableArray.Create(cell))])).ToList();
        HeaderGroups groups = new(_expectations);
        for (int i = 1; i < lines.Count; i++)
        {
            partials = Prune(Combine(partials, lines[i], groups));
        }

        if (lines.Count >= StackedLines)
        {
            partials.AddRange(new StackedHeader(_expectations, groups).Read([.. lines.Select((line, i) => Splits(line, i > 0).ConvertAll(split => (split.Cost, Cells(line, split))))]));
        }

        double least = lines.Select((line, i) => _splitter.CostOfBest(line, i > 0)).Sum();
        return Prune(partials).Select(partial => Finish(partial, lines.Count, least)).OrderBy(layout => layout.Cost).ToList();
    }

    /// <summary>Whether a line without figures reads as header cells that repeat, such as 类别, 金额, 金额, 金额.</summary>
    internal bool RepeatsCells(string line)
    {
        HeaderSplit? best = Splits(line, true).MinBy(split => split.Cost);
        return best is { Count: >= 3 } && best.Cost < CheapCharacter * line.Length && Cells(line, best).Distinct().Count() < best.Count;
    }

    /// <summary>What a line costs as one cell over the whole table.</summary>
    internal double CostOfTitle(string line) => _splitter.CostOfWhole(line);

    private IEnumerable<HeaderPaths> Combine(List<HeaderPaths> above, string line, HeaderGroups groups)
    {
        foreach (HeaderSplit split in Splits(line, true))
        {
            string[] children = Cells(line, split);
            foreach (HeaderPaths partial in above)
            {
                string[] parents = [.. partial.Paths.Select(path => path[^1])];
                foreach ((double cost, int[] counts) in groups.Assign(parents, children, 2))
                {
                    yield return new(partial.Cost + split.Cost + cost, Spread(partial.Paths, children, counts));
                }
            }
        }
    }

    /// <summary>Gives the children to the paths above them.</summary>
    internal static ImmutableArray<ImmutableArray<string>> Spread(ImmutableArray<ImmutableArray<string>> paths, string[] children, int[] counts)
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

    private List<HeaderSplit> Splits(string line, bool isBelowGroups)
    {
        return _splitter.Split(line, isBelowGroups).SelectMany(splits => splits.Take(SplitsPerCount)).ToList();
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

    // Layouts that let expect the same of each column differ for the rows in nothing: the cheapest one stands for them.
    private List<HeaderPaths> Prune(IEnumerable<HeaderPaths> partials)
    {
        List<HeaderPaths> kept = [];
        foreach (IGrouping<int, HeaderPaths> group in partials.GroupBy(partial => partial.Paths.Length))
        {
            kept.AddRange(group.OrderBy(partial => partial.Cost).DistinctBy(Expectations).Take(KeepPerCount));
        }

        double best = kept.Count == 0 ? 0 : kept.Min(partial => partial.Cost);
        kept.RemoveAll(partial => partial.Cost > best + Window);
        return kept;
    }

    private string Expectations(HeaderPaths partial) =>
        string.Create(partial.Paths.Length, partial, (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = (char)('a' + (int)_expectations.Of(source.Paths[i], i == 0));
            }
        });

    private HeaderLayout Finish(HeaderPaths partial, int lines, double least) =>
        new((HeaderWeight * (partial.Cost - least)) + (PrintedWeight * least), lines, [.. partial.Paths.Select((path, i) => new HeaderColumn(path, _expectations.Of(path, i == 0)))]) { Levels = partial.Levels };
}
