using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Reads tables whose cells are given with their spans, by elements or by their places on a page: row and column spans are spread, the repetitions marked as such.
/// </summary>
internal sealed class HtmlTableRecognizer : ITableRecognizer
{
    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => this;

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        if (region.Markup is not { } markup)
        {
            return [];
        }

        TableBounds bounds = new(source, reading);
        ImmutableArray<GridRow> rows = [.. Spread(markup, bounds).Where(row => row.Filled > 0)];
        return bounds.Report([.. TableSplitter.Split(region, rows).Select(part => GridAssembler.Assemble(part.Region, part.Rows)).OfType<RecognizedTable>().Select(Settle)], reading);
    }

    // Where nothing but their alignment tells cells apart, their places are an inference.
    private static RecognizedTable Settle(RecognizedTable table) => table.Region.Layout != TableLayout.Aligned ? table : table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Reading = CellReading.Inferred })] })],
    };

    private static ImmutableArray<GridRow> Spread(MarkupGrid markup, TableBounds bounds)
    {
        List<SortedDictionary<int, GridCell>> grid = [.. markup.Rows.TakeWhile(row => bounds.Admit(row.Line, WidthOf(row))).Select(_ => new SortedDictionary<int, GridCell>())];
        for (int r = 0; r < grid.Count; r++)
        {
            int column = 0;
            foreach (MarkupCell cell in markup.Rows[r].Cells)
            {
                while (grid[r].ContainsKey(column))
                {
                    column++;
                }

                if (column >= bounds.MostColumns)
                {
                    bounds.CutRow(markup.Rows[r].Line);
                    break;
                }

                Place(grid, r, (column, Math.Min(column + cell.ColumnSpan, bounds.MostColumns)), cell, markup.Rows[r].Line);
                column += cell.ColumnSpan;
            }
        }

        return [.. grid.Select((cells, index) => ToRow(cells, markup.Rows[index]))];
    }

    private static int WidthOf(MarkupRow row) => row.Cells.Aggregate(0, (width, cell) => Math.Min(width + cell.ColumnSpan, int.MaxValue / 2));

    private static void Place(List<SortedDictionary<int, GridCell>> grid, int row, (int Start, int End) columns, MarkupCell cell, int line)
    {
        string text = CellText.Heal(CellText.Settle(cell.Text));
        for (int r = row; r < Math.Min(row + cell.RowSpan, grid.Count); r++)
        {
            for (int c = columns.Start; c < columns.End; c++)
            {
                grid[r].TryAdd(c, text.Length == 0 ? GridCell.Blank(line) : new(text, cell.Span, line) { IsSpread = r > row || c > columns.Start });
            }
        }
    }

    private static GridRow ToRow(SortedDictionary<int, GridCell> cells, MarkupRow row)
    {
        int width = cells.Count == 0 ? 0 : cells.Keys.Last() + 1;
        // A cell over the whole width is a heading among the rows or a title, printed once.
        if (width > 1 && row.Cells.Length == 1 && row.Cells[0].ColumnSpan >= width && row.Cells[0].RowSpan == 1)
        {
            return new(row.Line, [cells[0], .. Enumerable.Repeat(GridCell.Blank(row.Line), width - 1)]);
        }

        ImmutableArray<GridCell> filled = [.. Enumerable.Range(0, width).Select(column => cells.TryGetValue(column, out GridCell? cell) ? cell : GridCell.Blank(row.Line))];
        return new(row.Line, filled) { IsMarkedHeader = row.Cells.Length > 1 && row.Cells.All(cell => cell.IsHeader) };
    }
}
