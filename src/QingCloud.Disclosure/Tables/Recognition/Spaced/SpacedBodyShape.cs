using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// How many columns the rows of a body show. Most tables have labels first and values after them; where words stand among or after the values, the
/// rows that have all their cells say which columns are words.
/// </summary>
/// <param name="Mode">The number of value columns that most rows fill, the larger one where two are as frequent.</param>
/// <param name="Counts">How many rows have each number of values.</param>
/// <param name="LabelPieces">The number of pieces before the values that most of these rows have.</param>
/// <param name="IsMixed">Whether some of the columns after the first values hold words.</param>
/// <param name="LeadsWithNumber">Whether the labels are bare numbers, such as months or ordinals.</param>
internal sealed record SpacedBodyShape(int Mode, Dictionary<int, int> Counts, int LabelPieces, bool IsMixed, bool LeadsWithNumber = false)
{
    private ImmutableArray<SpacedColumnKind> _kinds = [];

    /// <summary>The number of rows.</summary>
    internal int Rows => Counts.Values.Sum();

    internal static SpacedBodyShape Of(List<SpacedLine> body)
    {
        Dictionary<int, int> counts = [];
        foreach (SpacedLine line in body.Where(l => l.HasValues))
        {
            counts[line.TrailingValues] = counts.GetValueOrDefault(line.TrailingValues) + 1;
        }

        if (ReadMixed(body) is { } mixed)
        {
            return (mixed with { Counts = counts }).WithKinds(body);
        }

        if (ReadNumbered(body, counts) is { } numbered)
        {
            return numbered.WithKinds(body);
        }

        int mode = MostFrequent(counts);
        Dictionary<int, int> labels = [];
        foreach (SpacedLine line in body.Where(l => l.HasValues && l.TrailingValues == mode))
        {
            int pieces = line.Pieces.Count - mode;
            labels[pieces] = labels.GetValueOrDefault(pieces) + 1;
        }

        return new SpacedBodyShape(mode, counts, MostFrequent(labels), false).WithKinds(body);
    }

    /// <summary>Whether a fifth of the rows or more have more values than most rows: these leave columns blank.</summary>
    internal bool HasLonger => Counts.Sum(c => c.Key > Mode + (LeadsWithNumber ? 1 : 0) ? c.Value : 0) * 5 >= Rows;

    /// <summary>What a value column holds.</summary>
    internal SpacedColumnKind KindOf(int column) => column < _kinds.Length ? _kinds[column] : SpacedColumnKind.Unknown;

    private SpacedBodyShape WithKinds(List<SpacedLine> body)
    {
        IEnumerable<List<SpacedPiece>> rows = body.Where(l => ValuesOf(l) == Mode).Select(l => l.Pieces.GetRange(l.Pieces.Count - Mode, Mode));
        return this with { _kinds = SpacedColumnKinds.Of(rows, Mode) };
    }

    /// <summary>Whether some row has this many values.</summary>
    internal bool Has(int values) => Counts.ContainsKey(values);

    /// <summary>How many of a line's last pieces stand in value columns.</summary>
    internal int ValuesOf(SpacedLine line)
    {
        if (!IsMixed)
        {
            return !line.HasValues ? 0 : LeadsWithNumber && StartsWithOrdinal(line) ? line.TrailingValues - 1 : line.TrailingValues;
        }

        if (!line.Pieces.Exists(IsFigure))
        {
            return 0;
        }

        int labels = 0;
        while (labels < LabelPieces && labels < line.Pieces.Count && (labels == 0 || !IsFigure(line.Pieces[labels]) || line.Pieces.Count >= LabelPieces + Mode))
        {
            labels++;
        }

        return line.Pieces.Count - labels;
    }

    // 1 41,531.05 0.88: where every row starts with a bare number, it is the label.
    private static SpacedBodyShape? ReadNumbered(List<SpacedLine> body, Dictionary<int, int> counts)
    {
        List<SpacedLine> rows = [.. body.Where(l => l.HasValues)];
        if (rows.Count < 3 || rows.Count(StartsWithOrdinal) * 10 < rows.Count * 7)
        {
            return null;
        }

        Dictionary<int, int> values = [];
        rows.ForEach(r => values[r.TrailingValues - (StartsWithOrdinal(r) ? 1 : 0)] = values.GetValueOrDefault(r.TrailingValues - (StartsWithOrdinal(r) ? 1 : 0)) + 1);
        return new(MostFrequent(values), counts, 1, false, true);
    }

    private static bool StartsWithOrdinal(SpacedLine line) =>
        line.Pieces.Count == line.TrailingValues && line.Pieces.Count > 1 && line.Pieces[0] is { Kind: SpacedPieceKind.Number, Text.Length: <= 2 or 4 } first
        && first.Text.All(char.IsAsciiDigit);

    // Rows that have all their cells: as many pieces as most rows, with words in the same places.
    private static SpacedBodyShape? ReadMixed(List<SpacedLine> body)
    {
        List<SpacedLine> rows = [.. body.Where(l => l.Pieces.Count > 2 && l.Pieces.Exists(IsFigure))];
        Dictionary<int, int> counts = [];
        rows.ForEach(r => counts[r.Pieces.Count] = counts.GetValueOrDefault(r.Pieces.Count) + 1);
        int columns = MostFrequent(counts);
        if (columns < 3 || counts[columns] < 2 || counts[columns] * 3 < rows.Count)
        {
            return null;
        }

        bool[] isWord = new bool[columns];
        List<SpacedLine> full = [.. rows.Where(r => r.Pieces.Count == columns)];
        for (int c = 0; c < columns; c++)
        {
            int words = full.Count(r => r.Pieces[c].Kind is SpacedPieceKind.Text or SpacedPieceKind.Period);
            isWord[c] = words * 2 > full.Count;
        }

        int first = Array.IndexOf(isWord, false);
        int labels = first == 0 ? Array.IndexOf(isWord, true) == 1 ? Math.Max(1, Array.IndexOf(isWord, false, 1)) : 1 : first;
        return labels > 0 && labels < columns && Array.LastIndexOf(isWord, true) > labels && Array.IndexOf(isWord, false, labels) >= 0
            ? new(columns - labels, [], labels, true)
            : null;
    }

    private static bool IsFigure(SpacedPiece piece) => piece.Kind is SpacedPieceKind.Number or SpacedPieceKind.Date;

    private static int MostFrequent(Dictionary<int, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Select(c => c.Key).FirstOrDefault();
}
