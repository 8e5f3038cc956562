namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// The figures of a group's rows that could stand in another column. All of a column together, where every row leaves the other column blank and nothing is
/// printed between the two: the sums hold there as well. Two equal figures of which each stands where the other row has a blank. And, where a column does not
/// add up to its total, each figure that could stand in a blank beside it.
/// </summary>
/// <param name="rows">The rows of the group, its total last.</param>
/// <param name="columns">The number of columns.</param>
/// <param name="areAlike">Whether two columns hold cells of one kind.</param>
internal sealed class MovableFigures(List<ReadableRow> rows, int columns, Func<int, int, bool> areAlike)
{
    /// <summary>Opens them.</summary>
    /// <param name="addsUp">Whether a column adds up to its total.</param>
    internal void Open(Func<int, bool> addsUp)
    {
        for (int column = 0; column < columns; column++)
        {
            if (CanMove(column, -1) || CanMove(column, 1))
            {
                foreach (ReadableRow row in rows.Where(row => row.Values[column].IsNumber))
                {
                    row.Open.Add(column);
                }
            }

            OpenEqualBeside(column);
            if (rows[^1].Values[column].IsNumber && !addsUp(column))
            {
                OpenBeside(column, column - 1);
                OpenBeside(column, column + 1);
            }
        }
    }

    private void OpenEqualBeside(int column)
    {
        int next = column + 1;
        if (next < columns && areAlike(column, next))
        {
            OpenEqual(column, next);
            OpenEqual(next, column);
        }
    }

    private void OpenEqual(int column, int other)
    {
        HashSet<decimal> figures = [.. rows.Where(row => IsAlone(row, other, column)).Select(row => row.Values[other].Value)];
        foreach (ReadableRow row in rows.Where(row => IsAlone(row, column, other) && figures.Contains(row.Values[column].Value)))
        {
            row.Open.Add(column);
        }
    }

    private static bool IsAlone(ReadableRow row, int column, int blank) =>
        row.Values[column].IsNumber && row.Reading.Cells[blank].Kind == GluedCellKind.Blank;

    private void OpenBeside(int column, int other)
    {
        if (other < 0 || other >= columns || !areAlike(column, other))
        {
            return;
        }

        foreach (ReadableRow row in rows)
        {
            foreach ((int from, int to) in (ReadOnlySpan<(int, int)>)[(column, other), (other, column)])
            {
                if (IsAlone(row, from, to))
                {
                    row.Open.Add(from);
                }
            }
        }
    }

    private bool CanMove(int column, int step)
    {
        int next = column + step;
        return next >= 0 && next < columns && areAlike(column, next)
            && rows.Exists(row => row.Values[column].IsNumber)
            && rows.TrueForAll(row => row.Reading.Cells[next].Kind == GluedCellKind.Blank);
    }
}
