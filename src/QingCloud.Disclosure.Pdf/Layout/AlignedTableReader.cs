using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Finds tables without rules among the lines of a page: figures that stand above each other in lines that follow each other.</summary>
internal static class AlignedTableReader
{
    private const int LeastRows = 2;
    private const int MostHeaderLines = 4;

    // Lines of a table follow each other within this many sizes of their letters.
    private const double LargestStep = 3.2;

    /// <summary>Moves the tables of a page's lines to its tables.</summary>
    internal static void Read(PageContent page)
    {
        List<AlignedLine> lines = [.. page.Lines.Select(AlignedLine.Of)];
        int i = 0;
        while (i < lines.Count)
        {
            int end = EndOfRun(page, lines, i);
            if (end < 0 || Table(lines, i, end, page) is not { } table)
            {
                i++;
                continue;
            }

            page.Tables.Add(table.Table);
            page.Lines.RemoveAll(line => lines.FindIndex(table.First, end - table.First + 1, other => other.Line == line) >= 0);
            i = end + 1;
        }

        page.Tables.Sort((left, right) => left.Box.Top.CompareTo(right.Box.Top));
    }

    // The last row of a run that begins with a row; lines of words alone may stand between two rows.
    private static int EndOfRun(PageContent page, List<AlignedLine> lines, int first)
    {
        if (!lines[first].IsRow)
        {
            return -1;
        }

        int last = first;
        for (int i = first + 1; i < lines.Count && Follows(page, lines[i - 1], lines[i]) && i - last <= 2; i++)
        {
            last = lines[i].IsRow ? i : last;
            if (!lines[i].IsRow && lines[i].Pieces.Count > 1)
            {
                break;
            }
        }

        return last;
    }

    private static bool Follows(PageContent page, AlignedLine above, AlignedLine below)
    {
        double step = below.Line.Box.CentreY - above.Line.Box.CentreY;
        return step <= Math.Max(above.Line.Size, below.Line.Size) * LargestStep
            && !page.Tables.Exists(table => table.Box.Top > above.Line.Box.Top && table.Box.Top < below.Line.Box.Top);
    }

    private static (PageTable Table, int First)? Table(List<AlignedLine> lines, int first, int end, PageContent page)
    {
        List<AlignedLine> rows = [.. lines.Skip(first).Take(end - first + 1).Where(line => line.IsRow)];
        bool hasAmounts = rows.SelectMany(row => row.Pieces).Any(piece => NumberParser.TryParse(piece.Text, out PrintedNumber number) && (number.Decimals > 0 || number.IsGrouped));
        if (rows.Count < LeastRows || !hasAmounts || AlignedColumns.Of(rows) is not { } columns)
        {
            return null;
        }

        int top = lines[first].IsUnlabelled && first > 0 && lines[first - 1].Pieces.Count == 1 && Follows(page, lines[first - 1], lines[first]) ? first - 1 : first;
        while (top > 0 && first - top < MostHeaderLines && lines[top - 1].Pieces.Count > 1 && !lines[top - 1].IsRow && Follows(page, lines[top - 1], lines[top]))
        {
            top--;
        }

        List<PageRow> cells = [.. lines.Skip(top).Take(end - top + 1).Select(line => new PageRow(page.Number, Cells(line, columns)))];
        Box box = lines.Skip(top).Take(end - top + 1).Select(line => line.Line.Box).Aggregate((all, line) => all.Union(line));
        return (new() { Box = box, Columns = columns.Borders, Rows = JoinLabels(cells), HasRules = false }, top);
    }

    private static List<PageCell> Cells(AlignedLine line, AlignedColumns columns)
    {
        PageCell?[] cells = new PageCell?[columns.Count];
        foreach (AlignedPiece piece in line.Pieces)
        {
            (int first, int count) = line.IsRow && columns.IndexOf(piece) is >= 0 and int index ? (index, 1) : columns.Covered(piece);
            if (cells[first] is { } taken)
            {
                taken.Text = $"{taken.Text} {piece.Text}";
                continue;
            }

            cells[first] = new() { Column = first, ColumnSpan = 1, RowSpan = 1, Text = piece.Text };
            for (int i = first + 1; !line.IsRow && i < first + count && cells[i] is null; i++)
            {
                cells[first]!.ColumnSpan++;
            }
        }

        return Filled(cells);
    }

    // Every place is covered once, blanks included.
    private static List<PageCell> Filled(PageCell?[] cells)
    {
        List<PageCell> filled = [];
        for (int i = 0; i < cells.Length; i += filled[^1].ColumnSpan)
        {
            filled.Add(cells[i] ?? new() { Column = i, ColumnSpan = 1, RowSpan = 1, Text = "" });
            for (int j = 1; j < filled[^1].ColumnSpan; j++)
            {
                filled[^1].ColumnSpan = cells[i + j] is null ? filled[^1].ColumnSpan : j;
            }
        }

        return filled;
    }

    // Figures stand in the middle of a label of two lines: a row without a label takes the words above and below it.
    private static List<PageRow> JoinLabels(List<PageRow> rows)
    {
        for (int i = 1; i + 1 < rows.Count; i++)
        {
            if (rows[i].Cells[0].Text.Length == 0 && IsLabel(rows[i - 1]) && IsLabel(rows[i + 1]))
            {
                rows[i].Cells[0].Text = rows[i - 1].Cells[0].Text + rows[i + 1].Cells[0].Text;
                rows.RemoveAt(i + 1);
                rows.RemoveAt(i - 1);
            }
        }

        return rows;
    }

    private static bool IsLabel(PageRow row) => row.Cells[0].Text.Length > 0 && row.Cells.Skip(1).All(cell => cell.Text.Length == 0);
}
