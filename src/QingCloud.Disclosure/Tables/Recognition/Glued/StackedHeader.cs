using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Header cells of columns so far, and what they cost.</summary>
/// <param name="Cost">The cost of the cells and of the groups.</param>
/// <param name="Paths">The cells of each column from the top down.</param>
internal sealed record HeaderPaths(double Cost, ImmutableArray<ImmutableArray<string>> Paths)
{
    /// <summary>The labels in the corner of a stacked header that name its levels and no column: 库龄.</summary>
    internal ImmutableArray<string> Levels { get; init; } = [];
}

/// <summary>
/// Reads headers of three or more lines each of which begins with a label, as a cell cut by diagonals is copied: the first label names the first column
/// of labels, the last label the second, those between name the header's own levels.
/// </summary>
internal sealed class StackedHeader(HeaderExpectations expectations, HeaderGroups groups)
{
    private const int Keep = 8;

    // Labels at the start of every line are hardly chance.
    private const double Gain = 4;

    /// <summary>The readings of the lines; none where a line does not begin with a label.</summary>
    /// <param name="lines">The cuts of each line with their costs.</param>
    internal List<HeaderPaths> Read(IReadOnlyList<List<(double Cost, string[] Cells)>> lines)
    {
        List<(double Cost, string[] Cells)>[] labelled = [.. lines.Select(line => line.FindAll(split => split.Cells.Length > 1 && expectations.NamesRows(split.Cells[0])))];
        if (labelled.Any(line => line.Count == 0))
        {
            return [];
        }

        List<(HeaderPaths Groups, string First)> found = labelled[0].ConvertAll(split =>
            (new HeaderPaths(split.Cost - Gain, [.. split.Cells.Skip(1).Select(cell => ImmutableArray.Create(cell))]), split.Cells[0]));
        string[] lasts = [];
        for (int i = 1; i < labelled.Length; i++)
        {
            List<(HeaderPaths Groups, string First)> next = [];
            foreach ((double cost, string[] cells) in labelled[i])
            {
                next.AddRange(found.SelectMany(above => Extend(above.Groups, cost, cells).Select(paths => (paths, above.First))));
            }

            lasts = [.. labelled[i].Select(split => split.Cells[0]).Distinct()];
            found = [.. next.OrderBy(paths => paths.Groups.Cost).Take(Keep)];
        }

        ImmutableArray<string> levels = [.. labelled[1..^1].Select(line => line[0].Cells[0])];
        return found.ConvertAll(paths => paths.Groups with { Paths = [[paths.First], [lasts[0]], .. paths.Groups.Paths], Levels = levels });
    }

    private IEnumerable<HeaderPaths> Extend(HeaderPaths above, double cost, string[] cells)
    {
        string[] children = cells[1..];
        string[] parents = [.. above.Paths.Select(path => path[^1])];
        if (children.Length == parents.Length)
        {
            // One cell below each: nothing is divided.
            yield return new(above.Cost + cost, [.. above.Paths.Select((path, i) => path.Add(children[i]))]);
        }

        foreach ((double groupCost, int[] counts) in groups.Assign(parents, children, 1, hasLabels: false))
        {
            if (counts.All(count => count > 0))
            {
                yield return new(above.Cost + cost + groupCost, GluedHeaderReader.Spread(above.Paths, children, counts));
            }
        }
    }
}
