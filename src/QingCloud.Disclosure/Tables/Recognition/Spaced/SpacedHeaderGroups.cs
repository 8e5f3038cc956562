using QingCloud.Disclosure.Tables.Recognition.Glued;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Reads the lines of a header as levels: each line's cells are given to the columns above them as their words and their likeness suggest, and of the best
/// ways the first counts that has as many columns as the body.
/// </summary>
internal static class SpacedHeaderGroups
{
    private const int Kept = 8;

    /// <summary>Reads; null where there is one line only, or no way has the body's columns.</summary>
    /// <param name="lines">The header lines from the top down.</param>
    /// <param name="body">The shape of the body.</param>
    /// <param name="expectations">What the words of headers say.</param>
    internal static SpacedHeader? Read(List<List<SpacedPiece>> lines, SpacedBodyShape body, HeaderExpectations expectations)
    {
        if (lines.Count == 1)
        {
            return null;
        }

        int labels = Math.Max(1, body.LabelPieces);
        Glued.HeaderCells cells = new(expectations);
        HeaderGroups groups = new();
        List<HeaderPaths> partials = [new(0, [.. lines[0].Select(piece => new HeaderPath(cells.Of(piece.Text)))])];
        foreach (List<SpacedPiece> line in lines.Skip(1))
        {
            HeaderCell[] children = [.. line.Select(piece => cells.Of(piece.Text))];
            partials =
            [
                .. partials
                    .SelectMany(above => groups.Assign(above.Ends, children, Kept).Select(way => new HeaderPaths(above.Cost + way.Cost, above, children, way.Counts)))
                    .OrderBy(partial => partial.Cost)
                    .Take(Kept),
            ];
        }

        HeaderPaths? found = partials.Find(partial => partial.Columns == labels + body.Mode) ?? partials.Find(partial => partial.Columns > labels + body.Mode && body.Has(partial.Columns - labels));
        return found is null ? null : new()
        {
            Stubs = [.. found.Paths.Take(labels).Select(path => string.Concat(path.Texts()))],
            Values = [.. found.Paths.Skip(labels).Select(path => path.Texts().ToList())],
        };
    }
}
