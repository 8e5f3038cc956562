namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>
/// Joins a table at the foot of a page with the table at the head of the next one where it goes on there: nothing stands between them, their sides and their
/// columns are in the same places. The row that the page end cut is mended; a header that is repeated is left to the table stage.
/// </summary>
internal static class TableJoiner
{
    private const double SameSide = 6;
    private const double SameColumn = 4;

    /// <summary>Whether the second table, on the next page, goes on with the first.</summary>
    internal static bool GoesOn(PageTable first, PageTable second) =>
        first.HasRules == second.HasRules
        && Math.Abs(first.Box.Left - second.Box.Left) <= SameSide
        && Math.Abs(first.Box.Right - second.Box.Right) <= SameSide
        && SharesColumns(first, second);

    /// <summary>Appends the second table's rows to the first.</summary>
    internal static void Append(PageTable first, PageTable second)
    {
        double[] columns = Union(first.Columns, second.Columns);
        Place(first, columns);
        Place(second, columns);
        if (first.Rows.Count > 0 && second.Rows.Count > 0)
        {
            RowMender.Mend(first.Rows, second.Rows);
        }

        first.Rows.AddRange(second.Rows);
        first.Box = first.Box with { Bottom = second.Box.Bottom };
    }

    // Most of the inner borders of the table with fewer columns are borders of the other too.
    private static bool SharesColumns(PageTable first, PageTable second)
    {
        (double[] fewer, double[] more) = first.Columns.Length <= second.Columns.Length ? (first.Columns, second.Columns) : (second.Columns, first.Columns);
        int inner = fewer.Length - 2;
        int shared = fewer.Skip(1).Take(inner).Count(at => more.Any(other => Math.Abs(other - at) <= SameColumn));
        return shared * 5 >= inner * 4;
    }

    private static double[] Union(double[] first, double[] second)
    {
        List<double> union = [.. first];
        foreach (double at in second)
        {
            double limit = at == second[0] || at == second[^1] ? SameSide : SameColumn;
            if (!union.Exists(other => Math.Abs(other - at) <= limit))
            {
                union.Add(at);
            }
        }

        union.Sort();
        return [.. union];
    }

    private static void Place(PageTable table, double[] columns)
    {
        if (table.Columns.Length != columns.Length)
        {
            int[] places = [.. table.Columns.Select(at => Nearest(columns, at))];
            foreach (PageCell cell in table.Rows.SelectMany(row => row.Cells))
            {
                int end = places[cell.Column + cell.ColumnSpan];
                cell.Column = places[cell.Column];
                cell.ColumnSpan = Math.Max(1, end - cell.Column);
            }
        }

        table.Columns = columns;
    }

    private static int Nearest(double[] columns, double at)
    {
        int nearest = 0;
        for (int i = 1; i < columns.Length; i++)
        {
            nearest = Math.Abs(columns[i] - at) < Math.Abs(columns[nearest] - at) ? i : nearest;
        }

        return nearest;
    }
}
