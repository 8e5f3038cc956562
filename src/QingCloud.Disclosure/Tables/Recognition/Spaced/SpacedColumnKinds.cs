using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Learns what the value columns hold from the rows that fill all of them.</summary>
internal static class SpacedColumnKinds
{
    internal static ImmutableArray<SpacedColumnKind> Of(IEnumerable<List<SpacedPiece>> rows, int columns)
    {
        int[,] counts = new int[columns, 5];
        foreach (List<SpacedPiece> row in rows)
        {
            for (int c = 0; c < columns; c++)
            {
                counts[c, (int)KindOf(row[c])]++;
            }
        }

        return [.. Enumerable.Range(0, columns).Select(c => Majority(counts, c))];
    }

    /// <summary>Whether a piece can stand in a column of a kind; a dash can stand anywhere.</summary>
    internal static bool Fits(SpacedPiece piece, SpacedColumnKind column)
    {
        SpacedColumnKind kind = KindOf(piece);
        return kind == SpacedColumnKind.Unknown || column == SpacedColumnKind.Unknown || kind == column;
    }

    private static SpacedColumnKind Majority(int[,] counts, int column)
    {
        int all = 0;
        int best = 1;
        for (int kind = 1; kind < 5; kind++)
        {
            all += counts[column, kind];
            best = counts[column, kind] > counts[column, best] ? kind : best;
        }

        return counts[column, best] >= 2 && counts[column, best] * 10 >= all * 9 ? (SpacedColumnKind)best : SpacedColumnKind.Unknown;
    }

    private static SpacedColumnKind KindOf(SpacedPiece piece) => piece.Kind switch
    {
        SpacedPieceKind.Number when piece.Text[^1] is '%' or '％' => SpacedColumnKind.Percent,
        SpacedPieceKind.Number => SpacedColumnKind.Amount,
        SpacedPieceKind.Date => SpacedColumnKind.Date,
        SpacedPieceKind.Text or SpacedPieceKind.Period => SpacedColumnKind.Words,
        _ => SpacedColumnKind.Unknown,
    };
}
