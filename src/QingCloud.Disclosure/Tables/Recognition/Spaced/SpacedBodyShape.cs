namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>How many values the rows of a body have.</summary>
/// <param name="Mode">The number that most rows have, the larger one where two are as frequent.</param>
/// <param name="Counts">How many rows have each number of values.</param>
/// <param name="LabelPieces">The number of pieces before the values that most of the rows with <paramref name="Mode"/> values have.</param>
internal sealed record SpacedBodyShape(int Mode, Dictionary<int, int> Counts, int LabelPieces)
{
    internal static SpacedBodyShape Of(List<SpacedLine> body)
    {
        Dictionary<int, int> counts = [];
        foreach (SpacedLine line in body.Where(l => l.HasValues))
        {
            counts[line.TrailingValues] = counts.GetValueOrDefault(line.TrailingValues) + 1;
        }

        int mode = counts.OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Select(c => c.Key).FirstOrDefault();
        int labels = body.Where(l => l.HasValues && l.TrailingValues == mode).GroupBy(l => l.Pieces.Count - mode)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => g.Key).FirstOrDefault();
        return new(mode, counts, labels);
    }

    /// <summary>Whether some row has this many values.</summary>
    internal bool Has(int values) => Counts.ContainsKey(values);
}
