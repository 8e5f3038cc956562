namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Gives rows the label that spans them (纵向合并), whose pieces stand beside or between them. Groups that begin with the same row label end where it
/// comes again; otherwise a label stands in the middle of its rows.
/// </summary>
internal static class SpacedGroupLabels
{
    /// <summary>Sets the group of each row.</summary>
    /// <param name="rows">The rows in order.</param>
    /// <param name="pieces">The pieces with the index of their line.</param>
    /// <param name="isWhole">Whether no row is known to be missing; the middle of a label says nothing among missing rows.</param>
    /// <returns>Whether every piece found its rows.</returns>
    internal static bool Assign(List<SpacedRow> rows, List<(int Index, SpacedPiece Piece)> pieces, bool isWhole)
    {
        if (pieces.Count == 0 || rows.Count == 0)
        {
            return pieces.Count == 0;
        }

        pieces.Sort((a, b) => a.Index != b.Index ? a.Index.CompareTo(b.Index) : a.Piece.Span.CompareTo(b.Piece.Span));
        List<int> starts = RepeatedStarts(rows);
        if (starts.Count > 1)
        {
            return AssignByStarts(rows, pieces, starts);
        }

        bool found = isWhole && AssignByMiddle(rows, pieces);
        if (!found)
        {
            rows.ForEach(r => r.Group = []);
        }

        return found;
    }

    private static List<int> RepeatedStarts(List<SpacedRow> rows)
    {
        string first = rows[0].LabelText;
        List<int> starts = [.. Enumerable.Range(0, rows.Count).Where(r => first.Length > 0 && rows[r].LabelText == first)];
        int last = rows.Count - 1;
        if (starts.Count > 1 && last > starts[^1] && SpacedVocabulary.IsTotal(rows[last].LabelText))
        {
            starts.Add(last);
        }

        return starts;
    }

    private static bool AssignByStarts(List<SpacedRow> rows, List<(int Index, SpacedPiece Piece)> pieces, List<int> starts)
    {
        int at = 0;
        for (int s = 0; s < starts.Count; s++)
        {
            int end = s + 1 < starts.Count ? starts[s + 1] : rows.Count;
            int limit = s + 1 < starts.Count ? rows[end].Index : int.MaxValue;
            List<SpacedPiece> label = [];
            while (at < pieces.Count && pieces[at].Index < limit)
            {
                label.Add(pieces[at++].Piece);
            }

            for (int r = starts[s]; r < end; r++)
            {
                rows[r].Group = label;
            }
        }

        return true;
    }

    private static bool AssignByMiddle(List<SpacedRow> rows, List<(int Index, SpacedPiece Piece)> pieces)
    {
        int count = SpacedVocabulary.IsTotal(rows[^1].LabelText) ? rows.Count - 1 : rows.Count;
        int start = 0;
        foreach (List<(int Index, SpacedPiece Piece)> run in Runs(pieces))
        {
            double middle = (RowPosition(rows, run[0].Index) + RowPosition(rows, run[^1].Index)) / 2;
            int end = (int)Math.Round((2 * middle) - start + 1, MidpointRounding.AwayFromZero);
            if (end <= start || end > count)
            {
                return false;
            }

            for (int r = start; r < end; r++)
            {
                rows[r].Group = [.. run.Select(p => p.Piece)];
            }

            start = end;
        }

        return start >= count;
    }

    // Where a line stands among the rows: 2 beside row 2, 2.5 between rows 2 and 3.
    private static double RowPosition(List<SpacedRow> rows, int index)
    {
        int below = rows.FindIndex(r => r.Index >= index);
        return below < 0 ? rows.Count - 0.5 : rows[below].Index == index ? below : below - 0.5;
    }

    private static IEnumerable<List<(int Index, SpacedPiece Piece)>> Runs(List<(int Index, SpacedPiece Piece)> pieces)
    {
        List<(int Index, SpacedPiece Piece)> run = [];
        foreach ((int Index, SpacedPiece Piece) piece in pieces)
        {
            if (run.Count > 0 && piece.Index > run[^1].Index + 1)
            {
                yield return run;
                run = [];
            }

            run.Add(piece);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
