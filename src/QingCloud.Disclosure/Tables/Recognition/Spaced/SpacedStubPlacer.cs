using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Puts the label pieces of a row into its label columns.</summary>
internal static class SpacedStubPlacer
{
    /// <summary>The label cells of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="stubs">The names of the label columns.</param>
    /// <param name="isLast">Whether it is the last row, where a total names the first column.</param>
    /// <param name="unplaced">Pieces of labels that span rows, nobody knows which.</param>
    internal static IEnumerable<RecognizedCell> Place(SpacedRow row, List<string> stubs, bool isLast, ImmutableArray<string> unplaced)
    {
        List<SpacedPiece>[] columns = [.. stubs.Select(_ => new List<SpacedPiece>())];
        bool isAlone = row.Outer.Count == 0 && row.Group.Count == 0;
        if (stubs.Count == 2 && isAlone && SpacedVocabulary.IsNoteHead(stubs[1]))
        {
            columns[0] = row.Label;
        }
        else if (stubs.Count > 1 && isAlone && (row.IsHeading || (isLast && SpacedVocabulary.IsTotal(row.LabelText))))
        {
            columns[0] = row.Label;
        }
        else
        {
            columns[^1] = row.Label;
            if (row.Group.Count > 0 && stubs.Count > 1)
            {
                columns[^2] = row.Group;
            }

            for (int i = 0; i < row.Outer.Count; i++)
            {
                columns[columns.Length - 1 - row.Outer.Count + i] = [row.Outer[i]];
            }
        }

        return columns.Select((c, i) => i < columns.Length - 1 && c.Count == 0 && !unplaced.IsEmpty
            ? new(string.Empty, default, row.Line.Number, CellReading.Ambiguous) { Alternatives = unplaced }
            : ToCell(c, row.Line.Number));
    }

    private static RecognizedCell ToCell(List<SpacedPiece> pieces, int line) => pieces.Count == 0
        ? new(string.Empty, default, line, CellReading.Inferred)
        : new(SpacedText.Join(pieces), TextSpan.FromBounds(pieces.Min(p => p.Span.Start), pieces.Max(p => p.Span.End)), pieces[0].Line, CellReading.Inferred);
}
