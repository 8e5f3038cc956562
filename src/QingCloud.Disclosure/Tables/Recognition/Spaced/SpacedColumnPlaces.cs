namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Where the value columns stand on the page, as pdftotext -layout keeps them with runs of blanks: from the first to the last place of the values of the
/// rows that fill every column. Text whose cells are parted by single blanks has no such places.
/// </summary>
internal sealed class SpacedColumnPlaces
{
    private readonly int[] _start;
    private readonly int[] _end;
    private readonly bool _areKnown;

    internal SpacedColumnPlaces(List<SpacedRow> rows, int columns)
    {
        _start = new int[columns];
        _end = new int[columns];
        Array.Fill(_start, int.MaxValue);
        int full = 0;
        foreach (SpacedRow row in rows.Where(r => r.Values.Count == columns && HasRunsOfBlanks(r.Values)))
        {
            full++;
            for (int c = 0; c < columns; c++)
            {
                _start[c] = Math.Min(_start[c], row.Values[c].Column);
                _end[c] = Math.Max(_end[c], row.Values[c].Column + row.Values[c].Width);
            }
        }

        _areKnown = full >= 2 && Enumerable.Range(1, Math.Max(0, columns - 1)).All(c => _end[c - 1] < _start[c]);
    }

    /// <summary>The columns of the values by their places; null where the places say nothing or one value stands between columns.</summary>
    internal int[]? Place(List<SpacedPiece> values)
    {
        if (!_areKnown || values.Count >= _start.Length)
        {
            return null;
        }

        int[] places = new int[values.Count];
        for (int i = 0; i < values.Count; i++)
        {
            int at = Array.FindIndex(_end, e => e > values[i].Column);
            bool isInside = at >= 0 && _start[at] < values[i].Column + values[i].Width && (at + 1 == _start.Length || _start[at + 1] >= values[i].Column + values[i].Width);
            if (!isInside || (i > 0 && places[i - 1] >= at))
            {
                return null;
            }

            places[i] = at;
        }

        return places;
    }

    private static bool HasRunsOfBlanks(List<SpacedPiece> values)
    {
        int runs = 0;
        for (int i = 1; i < values.Count; i++)
        {
            runs += values[i].Column - values[i - 1].Column - values[i - 1].Width >= 2 ? 1 : 0;
        }

        return runs * 2 >= values.Count - 1;
    }
}
