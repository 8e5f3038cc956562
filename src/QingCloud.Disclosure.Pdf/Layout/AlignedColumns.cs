namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>The columns of a table without rules: where figures stand above each other, and the words between them.</summary>
internal sealed class AlignedColumns
{
    private readonly List<(double Left, double Right)> _columns = [];

    internal int Count => _columns.Count;

    /// <summary>The places of the borders: the outer sides, and the middle between neighbouring columns.</summary>
    internal double[] Borders =>
    [
        _columns[0].Left,
        .. Enumerable.Range(1, _columns.Count - 1).Select(i => (_columns[i - 1].Right + _columns[i].Left) / 2),
        _columns[^1].Right,
    ];

    /// <summary>The columns of rows; null where the figures do not stand above each other.</summary>
    internal static AlignedColumns? Of(List<AlignedLine> rows)
    {
        AlignedColumns columns = new();
        foreach (AlignedPiece piece in rows.SelectMany(row => row.Figures))
        {
            columns.Unite(piece.Left, piece.Right);
        }

        // Words belong to a column of figures, or are columns of their own between those.
        foreach (AlignedPiece piece in rows.SelectMany(row => row.Pieces.Take(1).Concat(row.Pieces.Skip(1).Where(piece => !piece.IsFigure))))
        {
            int at = columns.IndexOf(piece);
            if (at < 0)
            {
                columns.Unite(piece.Left, piece.Right);
            }
        }

        columns._columns.Sort();
        bool isApart = rows.TrueForAll(row => row.Figures.Select(columns.IndexOf).GroupBy(index => index).All(group => group.Count() == 1));
        return isApart && columns.Count > 1 ? columns : null;
    }

    /// <summary>The column that a piece stands in for the greatest part; -1 for none.</summary>
    internal int IndexOf(AlignedPiece piece)
    {
        int best = -1;
        double most = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            double shared = Math.Min(piece.Right, _columns[i].Right) - Math.Max(piece.Left, _columns[i].Left);
            (best, most) = shared > most ? (i, shared) : (best, most);
        }

        return best;
    }

    /// <summary>The columns that a piece of a header covers: all that it overlaps, at least one.</summary>
    internal (int First, int Count) Covered(AlignedPiece piece)
    {
        int first = _columns.FindIndex(column => piece.Overlaps(column.Left, column.Right));
        int last = _columns.FindLastIndex(column => piece.Overlaps(column.Left, column.Right));
        if (first >= 0)
        {
            return (first, last - first + 1);
        }

        double centre = (piece.Left + piece.Right) / 2;
        int nearest = Enumerable.Range(0, _columns.Count).MinBy(i => Math.Abs(((_columns[i].Left + _columns[i].Right) / 2) - centre));
        return (nearest, 1);
    }

    private void Unite(double left, double right)
    {
        for (int i = _columns.Count - 1; i >= 0; i--)
        {
            if (Math.Min(right, _columns[i].Right) - Math.Max(left, _columns[i].Left) > 0)
            {
                (left, right) = (Math.Min(left, _columns[i].Left), Math.Max(right, _columns[i].Right));
                _columns.RemoveAt(i);
            }
        }

        _columns.Add((left, right));
    }
}
