using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Reads headers of three or more lines each of which begins with a label, as a cell cut by diagonals is copied: the first label names the first column
/// of labels, the last label the second, those between name the header's own levels.
/// </summary>
internal sealed class StackedHeader(HeaderGroups groups)
{
    private const int Keep = 8;

    // Labels at the start of every line are hardly chance.
    private const double Gain = 4;

    /// <summary>The readings of the lines; none where a line does not begin with a label.</summary>
    /// <param name="lines">The cuts of each line.</param>
    internal List<HeaderPaths> Read(IReadOnlyList<List<HeaderSplit>> lines)
    {
        List<HeaderSplit>[] labelled = [.. lines.Select(line => line.FindAll(split => split.Cells.Length > 1 && split.Cells[0].NamesRows))];
        if (labelled.Any(line => line.Count == 0))
        {
            return [];
        }

        List<(HeaderPaths Groups, HeaderCell First)> found = labelled[0].ConvertAll(split =>
            (new HeaderPaths(split.Cost - Gain, [.. split.Cells.Skip(1).Select(cell => new HeaderPath(cell))]), split.Cells[0]));
        for (int i = 1; i < labelled.Length; i++)
        {
            List<(HeaderPaths Groups, HeaderCell First)> next = [];
            foreach (HeaderSplit split in labelled[i])
            {
                next.AddRange(found.SelectMany(above => Extend(above.Groups, split.Cost, split.Cells[1..]).Select(paths => (paths, above.First))));
            }

            found = [.. next.OrderBy(paths => paths.Groups.Cost).Take(Keep)];
        }

        HeaderPath last = new(labelled[^1][0].Cells[0]);
        ImmutableArray<string> levels = [.. labelled[1..^1].Select(line => line[0].Cells[0].Text)];
        return found.ConvertAll(paths => new HeaderPaths(paths.Groups.Cost, [new(paths.First), last, .. paths.Groups.Paths]) { Levels = levels });
    }

    private IEnumerable<HeaderPaths> Extend(HeaderPaths above, double cost, HeaderCell[] children)
    {
        if (children.Length == above.Columns)
        {
            // One cell below each: nothing is divided.
            yield return new(above.Cost + cost, [.. above.Paths.Select((path, i) => new HeaderPath(children[i], path))]);
        }

        foreach ((double groupCost, int[] counts) in groups.Assign(above.Ends, children, 1, hasLabels: false))
        {
            if (counts.All(count => count > 0))
            {
                yield return new(above.Cost + cost + groupCost, above, children, counts);
            }
        }
    }
}
