namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Joins the lines of a table without rules to rows: header names of several lines, and rows whose figures stand in the middle of higher cells.</summary>
internal static class AlignedRows
{
    /// <summary>Joins the lines.</summary>
    /// <param name="lines">The lines as rows of cells.</param>
    /// <param name="headers">How many of them stand above the first row of figures.</param>
    internal static List<PageRow> Join(List<PageRow> lines, int headers)
    {
        List<PageRow> header = lines.GetRange(0, headers);
        List<PageRow> body = lines.GetRange(headers, lines.Count - headers);
        if (headers > 0 && body.Count > 0 && body[0].Cells[0].Text.Length == 0 && IsHalf(header[^1]) && header[^1].Cells[0].Text.Length > 0)
        {
            body.Insert(0, header[^1]);
            header.RemoveAt(headers - 1);
        }

        return [.. JoinHeader(header), .. JoinBody(body)];
    }

    // Names of several lines; where a name covers several columns, the lines are levels.
    private static List<PageRow> JoinHeader(List<PageRow> header)
    {
        for (int i = header.Count - 1; i > 0; i--)
        {
            if (header[i - 1].Cells.TrueForAll(cell => cell.ColumnSpan == 1) && header[i].Cells.TrueForAll(cell => cell.ColumnSpan == 1))
            {
                Append(header[i - 1], header[i]);
                header.RemoveAt(i);
            }
        }

        return header;
    }

    // Figures in the middle of a label of two lines: a row without a label takes the words above and below it.
    private static List<PageRow> JoinBody(List<PageRow> rows)
    {
        for (int i = 1; i + 1 < rows.Count; i++)
        {
            if (rows[i].Cells[0].Text.Length == 0 && !IsHalf(rows[i]) && IsHalf(rows[i - 1]) && IsHalf(rows[i + 1]) && rows[i - 1].Cells[0].Text.Length > 0)
            {
                Append(rows[i - 1], rows[i]);
                Append(rows[i - 1], rows[i + 1]);
                rows.RemoveRange(i, 2);
            }
        }

        return rows;
    }

    // Words only.
    private static bool IsHalf(PageRow row) => row.Cells.TrueForAll(cell => !new AlignedPiece(cell.Text, 0, 0).IsFigure) && row.Cells.Exists(cell => cell.Text.Length > 0);

    private static void Append(PageRow above, PageRow below)
    {
        for (int i = 0; i < above.Cells.Count; i++)
        {
            above.Cells[i].Text += below.Cells[i].Text;
        }
    }
}
