using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The columns of rows whose cells stand above each other.</summary>
internal sealed class AlignedTextColumns
{
    private readonly List<(int Left, int Right)> _columns = [];

    internal int Count => _columns.Count;

    /// <summary>How wide the columns of figures are: the narrower, the better the cells stand above each other.</summary>
    internal int Width => _columns.Skip(1).Sum(column => column.Right - column.Left);

    /// <summary>Twice the middle of a stretch of columns.</summary>
    internal int Centre(int first, int last) => _columns[first].Left + _columns[last].Right;

    /// <summary>The columns; null where two cells of a row share one, so that their places say nothing.</summary>
    internal static AlignedTextColumns? Of(ImmutableArray<ImmutableArray<AlignedPiece>> rows)
    {
        AlignedTextColumns columns = new();
        foreach (AlignedPiece piece in rows.SelectMany(row => row))
        {
            columns.Unite(piece.Left, piece.Right);
        }

        columns._columns.Sort();
        bool isApart = rows.All(row => columns.Places(row).Distinct().Count() == row.Length) && rows.All(row => columns.Places(row)[0] == 0);
        return isApart && columns.Count > 1 ? columns : null;
    }

    /// <summary>The column of each piece: the one that it stands over, or the nearest.</summary>
    internal int[] Places(ImmutableArray<AlignedPiece> pieces) => [.. pieces.Select(IndexOf)];

    private int IndexOf(AlignedPiece piece)
    {
        int best = 0;
        for (int i = 1; i < _columns.Count; i++)
        {
            best = piece.Shared(_columns[i].Left, _columns[i].Right) > piece.Shared(_columns[best].Left, _columns[best].Right) ? i : best;
        }

        return best;
    }

    private void Unite(int left, int right)
    {
        for (int i = _columns.Count - 1; i >= 0; i--)
        {
            if (Math.Min(right, _columns[i].Right) > Math.Max(left, _columns[i].Left))
            {
                (left, right) = (Math.Min(left, _columns[i].Left), Math.Max(right, _columns[i].Right));
                _columns.RemoveAt(i);
            }
        }

        _columns.Add((left, right));
    }
}
