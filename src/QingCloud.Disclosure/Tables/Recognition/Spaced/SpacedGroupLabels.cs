namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Gives rows the label that spans them (纵向合并), whose pieces stand beside or between them. Groups that begin with the same row label end where it
/// comes again; otherwise a label stands in the middle of its rows.
/// </summary>
internal sealed class SpacedGroupLabels
{
    private readonly List<SpacedRow> _rows;
    private readonly int _width;

    private SpacedGroupLabels(List<SpacedRow> rows, List<(int Index, SpacedPiece Piece)> pieces)
    {
        _rows = rows;
        _width = pieces.Max(p => p.Piece.Width);
    }

    /// <summary>Sets the group of each row.</summary>
    /// <param name="rows">The rows in order.</param>
    /// <param name="pieces">The pieces with the index of their line.</param>
    /// <param name="isWhole">Whether no row is known to be missing; the middle of a label says nothing among missing rows.</param>
    /// <returns>Whether every piece found its rows; the rows of the others have no group.</returns>
    internal static bool Assign(List<SpacedRow> rows, List<(int Index, SpacedPiece Piece)> pieces, bool isWhole)
    {
        if (pieces.Count == 0 || rows.Count == 0)
        {
            return pieces.Count == 0;
        }

        pieces.Sort((a, b) => a.Index != b.Index ? a.Index.CompareTo(b.Index) : a.Piece.Span.CompareTo(b.Piece.Span));
        SpacedGroupLabels labels = new(rows, pieces);
        List<int> starts = RepeatedStarts(rows);
        return starts.Count > 1
            ? labels.AssignByStarts(pieces, starts)
            : isWhole && labels.AssignByMiddle(labels.Runs(pieces), 0, CountBeforeTotal(rows));
    }

    private static int CountBeforeTotal(List<SpacedRow> rows) => SpacedVocabulary.IsTotal(rows[^1].LabelText) ? rows.Count - 1 : rows.Count;

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

    private bool AssignByStarts(List<(int Index, SpacedPiece Piece)> pieces, List<int> starts)
    {
        bool found = true;
        int at = 0;
        for (int s = 0; s < starts.Count; s++)
        {
            int end = s + 1 < starts.Count ? starts[s + 1] : _rows.Count;
            int limit = s + 1 < starts.Count ? _rows[end].Index : int.MaxValue;
            List<(int Index, SpacedPiece Piece)> own = [];
            while (at < pieces.Count && pieces[at].Index < limit)
            {
                own.Add(pieces[at++]);
            }

            List<List<(int Index, SpacedPiece Piece)>> labels = Labels(own);
            if (labels.Count > 1)
            {
                found &= AssignByMiddle(labels, starts[s], end);
            }
            else
            {
                SetGroup(starts[s], end, own);
            }
        }

        return found;
    }

    private bool AssignByMiddle(List<List<(int Index, SpacedPiece Piece)>> labels, int start, int count)
    {
        int first = start;
        foreach (List<(int Index, SpacedPiece Piece)> label in labels)
        {
            // Twice the position, so that the place between two rows is a whole number.
            int twice = (TwicePosition(label[0].Index) + TwicePosition(label[^1].Index)) / 2;
            int end = twice - start + 1;
            if (end <= start || end > count)
            {
                ClearGroups(first, count);
                return false;
            }

            SetGroup(start, end, label);
            start = end;
        }

        if (start < count)
        {
            ClearGroups(first, count);
        }

        return start >= count;
    }

    private void ClearGroups(int start, int end)
    {
        for (int r = start; r < end; r++)
        {
            _rows[r].Group = [];
        }
    }

    private void SetGroup(int start, int end, List<(int Index, SpacedPiece Piece)> label)
    {
        for (int r = start; r < end; r++)
        {
            _rows[r].Group = [.. label.Select(p => p.Piece)];
        }
    }

    // Where a line stands among the rows, doubled: 4 beside row 2, 5 between rows 2 and 3.
    private int TwicePosition(int index)
    {
        int low = 0;
        int high = _rows.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _rows[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low < _rows.Count && _rows[low].Index == index ? 2 * low : (2 * low) - 1;
    }

    // A piece that does not fill the column ends a label, unless a bracket goes on with it.
    private List<List<(int Index, SpacedPiece Piece)>> Labels(List<(int Index, SpacedPiece Piece)> pieces)
    {
        List<List<(int Index, SpacedPiece Piece)>> labels = [];
        bool open = false;
        foreach ((int Index, SpacedPiece Piece) piece in pieces)
        {
            if (open || (labels.Count > 0 && piece.Piece.Text[0] is '(' or '（'))
            {
                labels[^1].Add(piece);
            }
            else
            {
                labels.Add([piece]);
            }

            open = piece.Piece.Width + 2 > _width;
        }

        return labels;
    }

    private List<List<(int Index, SpacedPiece Piece)>> Runs(List<(int Index, SpacedPiece Piece)> pieces)
    {
        List<List<(int Index, SpacedPiece Piece)>> runs = [];
        foreach ((int Index, SpacedPiece Piece) piece in pieces)
        {
            if (runs.Count > 0 && piece.Index <= runs[^1][^1].Index + 1)
            {
                runs[^1].Add(piece);
            }
            else
            {
                runs.Add([piece]);
            }
        }

        return [.. runs.SelectMany(Labels)];
    }
}
