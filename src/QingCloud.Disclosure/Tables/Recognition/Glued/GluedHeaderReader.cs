using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Reads the header lines of one table into layouts: for each number of columns the few best ways.</summary>
internal sealed class GluedHeaderReader(GluedHeaderSplitter splitter, HeaderExpectations expectations)
{
    private const double CheapCharacter = 0.9;
    private const int FewestCells = 4;
    private const int StackedLines = 3;
    private const int KeepPerCount = 6;
    private const double Window = 9;

    // What tells layouts apart counts fully; what every reading of the lines costs counts for less, as it would as a row.
    private const double HeaderWeight = 2.5;
    private const double PrintedWeight = 0.5;

    // What the labels are called says nothing of changes: 单位销售费用变动 is two cells.
    private const double LabelsOfChanges = 2;
    private const double NoNameBeforePeriods = 0.4;
    private const double NoNameBeforeMeasures = 1.2;

    private readonly HeaderCells _cells = new(expectations);
    private readonly Dictionary<string, HeaderLine> _lines = new(StringComparer.Ordinal);
    private readonly HeaderGroups _groups = new();
    private readonly LeastGroupCosts _least = new();

    /// <summary>The layouts of the first line alone, of the first two lines together, and so on; the best first.</summary>
    /// <param name="lines">The folded header lines from the top down.</param>
    internal IEnumerable<List<HeaderLayout>> ReadGrowing(IReadOnlyList<string> lines)
    {
        List<HeaderPaths> partials = [.. Line(lines[0]).AsFirst.SelectMany(WithAndWithoutLabels)];
        double least = Line(lines[0]).LeastAsFirst;
        for (int count = 1; count <= lines.Count; count++)
        {
            if (count > 1)
            {
                partials = Prune(Combine(partials, Line(lines[count - 1]).BelowGroups));
                least += Line(lines[count - 1]).LeastBelowGroups;
            }

            List<HeaderPaths> found = partials;
            if (count >= StackedLines)
            {
                found = [.. partials, .. new StackedHeader(_groups).Read([.. lines.Take(count).Select((line, i) => Line(line).Splits(i > 0))])];
            }

            yield return [.. Prune(found).Select(partial => Finish(partial, count, least)).OrderBy(layout => layout.Cost)];
        }
    }

    /// <summary>Whether a line without figures reads as header cells that repeat, such as 类别, 金额, 金额, 金额.</summary>
    internal bool RepeatsCells(string line)
    {
        HeaderSplit? best = Line(line).BelowGroups.MinBy(split => split.Cost);
        return best is { Cells.Length: >= 3 } && best.Cost < CheapCharacter * line.Length && best.Cells.Distinct().Count() < best.Cells.Length;
    }

    /// <summary>Whether a line without figures is made of cells that many headers have, such as 直接间接, or likeliest of four and more of which two are such.</summary>
    internal bool IsOfKnownCells(string line)
    {
        List<HeaderSplit> splits = expectations.IsRowLabel(line) ? [] : Line(line).BelowGroups;
        return splits.Exists(split => split.Cells.Length >= 2 && Array.TrueForAll(split.Cells, cell => cell.IsEstablished))
            || splits.MinBy(split => split.Cost) is { Cells.Length: >= FewestCells } best && best.Cells.Count(cell => cell.IsEstablished) >= 2;
    }

    /// <summary>What a line costs as one cell over the whole table.</summary>
    internal double CostOfTitle(string line) => expectations.IsTitle(line) ? 0 : splitter.CostOfWhole(line);

    // The head of the labels is often left blank: 2023年, 2022年. Then a column without a name stands before the periods or measures.
    private IEnumerable<HeaderPaths> WithAndWithoutLabels(HeaderSplit split)
    {
        HeaderPath[] paths = Array.ConvertAll(split.Cells, cell => new HeaderPath(cell));
        HeaderCell first = split.Cells[0];
        yield return new(split.Cost + (first.NamesChange ? LabelsOfChanges : 0), paths);
        if (first.IsPeriod || first.Expectation == ColumnExpectation.Amounts || ColumnPriors.IsOfRates(first.Expectation))
        {
            yield return new(split.Cost + (first.IsPeriod ? NoNameBeforePeriods : NoNameBeforeMeasures), [new(_cells.Of("")), .. paths]);
        }
    }

    private HeaderLine Line(string text)
    {
        if (!_lines.TryGetValue(text, out HeaderLine? line))
        {
            _lines.Add(text, line = splitter.Cut(text, _cells));
        }

        return line;
    }

    private List<HeaderPaths> Combine(List<HeaderPaths> above, List<HeaderSplit> splits)
    {
        List<HeaderPaths> combined = [];
        if (above.Count == 0 || splits.Count == 0)
        {
            return combined;
        }

        // What the likeliest costs tells which of the others can be within the window at all.
        (int likeliestSplit, int likeliest) = _least.Measure(above, splits);
        double best = above[likeliest].Cost + splits[likeliestSplit].Cost
            + _groups.Assign(above[likeliest].Ends, splits[likeliestSplit].Cells, 1).Select(way => way.Cost).FirstOrDefault(double.MaxValue);

        // Those that begin with the same cells go one after the other, for what is given to these is the same.
        int[] order = [.. Enumerable.Range(0, above.Count)];
        Array.Sort(order, (one, other) => CompareCells(above[one].Ends, above[other].Ends));
        List<HeaderPaths>[] found = Array.ConvertAll(order, _ => new List<HeaderPaths>());
        for (int s = 0; s < splits.Count; s++)
        {
            HeaderSplit split = splits[s];
            foreach (int index in order)
            {
                if (_least[s, index] > best + Window + LeastGroupCosts.Slack)
                {
                    continue;
                }

                HeaderPaths partial = above[index];
                double cells = partial.Cost + split.Cost;
                foreach ((double cost, int[] counts) in _groups.Assign(partial.Ends, split.Cells, 4, most: best + Window - cells))
                {
                    found[index].Add(new(cells + cost, partial, split.Cells, counts));
                    best = Math.Min(best, cells + cost);
                }
            }

            foreach (List<HeaderPaths> ofPartial in found)
            {
                combined.AddRange(ofPartial);
                ofPartial.Clear();
            }
        }

        return combined;
    }

    private static int CompareCells(HeaderCell[] one, HeaderCell[] other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        for (int i = 0; i < shorter; i++)
        {
            if (one[i].Id != other[i].Id)
            {
                return one[i].Id.CompareTo(other[i].Id);
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    // Layouts that let expect the same of each column differ for the rows in nothing: the cheapest one stands for them.
    private static List<HeaderPaths> Prune(List<HeaderPaths> partials)
    {
        double best = partials.Count == 0 ? 0 : partials.Min(partial => partial.Cost);
        List<HeaderPaths> kept = [];
        foreach (IGrouping<int, HeaderPaths> group in partials.GroupBy(partial => partial.Columns))
        {
            int first = kept.Count;
            foreach (HeaderPaths partial in group.Where(partial => partial.Cost <= best + Window).OrderBy(partial => partial.Cost))
            {
                if (kept.Count - first < KeepPerCount && !kept.Skip(first).Any(partial.ExpectsSame))
                {
                    kept.Add(partial);
                }
            }
        }

        return kept;
    }

    private static HeaderLayout Finish(HeaderPaths partial, int lines, double least) =>
        new((HeaderWeight * (partial.Cost - least)) + (PrintedWeight * least), lines, [.. partial.Paths.Select((path, i) => new HeaderColumn([.. path.Texts()], path.Expectation(i == 0)))]) { Levels = partial.Levels };
}
