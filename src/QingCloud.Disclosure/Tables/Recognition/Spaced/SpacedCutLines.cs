using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Gives figures that the edge of a narrow column cut in two their last characters back, which stand alone in the line below: <c>合计 20,258.1 26.45
/// 26,162.7 14.28</c> over <c>3 2</c>. Nothing is joined unless as many cells lack characters as the line below has pieces, and each piece fits its cell.
/// </summary>
internal static class SpacedCutLines
{
    private const int FewestFigures = 4;
    private const string Points = "个百分点";

    internal static List<SpacedLine> Join(List<SpacedLine> lines)
    {
        int decimals = UsualDecimals(lines);
        List<SpacedLine> joined = new(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && IsRest(lines[i + 1]) && Join(lines[i], lines[i + 1], decimals) is { } whole)
            {
                joined.Add(whole);
                i++;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    // Two decimals are a strong habit; a document may have another one.
    private static int UsualDecimals(List<SpacedLine> lines)
    {
        Dictionary<int, int> counts = [];
        foreach (SpacedPiece piece in lines.SelectMany(l => l.Pieces).Where(p => p.Kind == SpacedPieceKind.Number && p.Text.Contains('.', StringComparison.Ordinal)))
        {
            int decimals = SpacedCutValues.Decimals(piece.Text);
            counts[decimals] = counts.GetValueOrDefault(decimals) + 1;
        }

        if (counts.Count == 0)
        {
            return 0;
        }

        KeyValuePair<int, int> most = counts.MaxBy(c => c.Value);
        int all = counts.Values.Sum();
        return all >= FewestFigures && most.Value * 10 >= all * 6 ? most.Key : 0;
    }

    private static bool IsRest(SpacedLine line) =>
        line.Pieces.Count > 0 && line.Pieces.TrueForAll(p => p.Text.Length <= 3 && (p.Text.All(char.IsAsciiDigit) || Points.EndsWith(p.Text, StringComparison.Ordinal)));

    private static SpacedLine? Join(SpacedLine line, SpacedLine rest, int decimals)
    {
        int[] open = [.. Enumerable.Range(0, line.Pieces.Count).Where(i => Lacks(line.Pieces[i], decimals))];
        if (open.Length != rest.Pieces.Count)
        {
            return null;
        }

        List<SpacedPiece> pieces = [.. line.Pieces];
        for (int i = 0; i < open.Length; i++)
        {
            if (Join(line.Pieces[open[i]], rest.Pieces[i], decimals) is not { } whole)
            {
                return null;
            }

            pieces[open[i]] = whole;
        }

        return line.With(pieces);
    }

    private static bool Lacks(SpacedPiece piece, int decimals) => LacksDigits(piece, decimals) || LacksPoints(piece.Text) > 0;

    private static bool LacksDigits(SpacedPiece piece, int decimals) =>
        piece.Kind == SpacedPieceKind.Number && char.IsAsciiDigit(piece.Text[0] == '-' ? piece.Text[^1] : piece.Text[0]) && piece.Text[^1] != '%'
        && piece.Text.Contains('.', StringComparison.Ordinal) && SpacedCutValues.Decimals(piece.Text) < decimals;

    // 减少29.79个百分 lacks one character.
    private static int LacksPoints(string text)
    {
        for (int missing = 1; missing < Points.Length; missing++)
        {
            int start = text.Length - (Points.Length - missing);
            if (start > 0 && char.IsAsciiDigit(text[start - 1]) && text.AsSpan(start).SequenceEqual(Points.AsSpan(0, Points.Length - missing)))
            {
                return missing;
            }
        }

        return 0;
    }

    private static SpacedPiece? Join(SpacedPiece piece, SpacedPiece rest, int decimals)
    {
        bool fits = char.IsAsciiDigit(rest.Text[0])
            ? LacksDigits(piece, decimals) && SpacedCutValues.Decimals(piece.Text) + rest.Text.Length == decimals
            : LacksPoints(piece.Text) == rest.Text.Length;
        return fits
            ? piece with { Kind = SpacedPieceKind.Number, Text = piece.Text + rest.Text, Span = TextSpan.FromBounds(piece.Span.Start, rest.Span.End), IsRejoined = true }
            : null;
    }
}
