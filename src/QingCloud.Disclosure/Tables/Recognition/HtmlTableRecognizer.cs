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
    private const int MostColumns = 200;

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region) =>
        region.Markup is not { } markup ? []
        : [.. TableSplitter.Split(region, [.. Spread(markup).Where(row => row.Filled > 0)]).Select(part => GridAssembler.Assemble(part.Region, part.Rows)).OfType<RecognizedTable>().Select(Settle)];

    // Where nothing but their alignment tells cells apart, their places are an inference.
    private static RecognizedTable Settle(RecognizedTable table) => table.Region.Layout != TableLayout.Aligned ? table : table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Reading = CellReading.Inferred })] })],
    };

    private static ImmutableArray<GridRow> Spread(MarkupGrid markup)
    {
        List<SortedDictionary<int, GridCell>> grid = [.. markup.Rows.Select(_ => new SortedDictionary<int, GridCell>())];
        for (int r = 0; r < markup.Rows.Length; r++)
        {
            int column = 0;
            foreach (MarkupCell cell in markup.Rows[r].Cells)
            {
                while (grid[r].ContainsKey(column))
                {
                    column++;
                }

                Place(grid, r, column, cell, markup.Rows[r].Line);
                column += cell.ColumnSpan;
            }
        }

        return [.. grid.Select((cells, index) => ToRow(cells, markup.Rows[index]))];
    }

    private static void Place(List<SortedDictionary<int, GridCell>> grid, int row, int column, MarkupCell cell, int line)
    {
        string text = CellText.Heal(CellText.Settle(cell.Text));
        for (int r = row; r < Math.Min(row + cell.RowSpan, grid.Count); r++)
        {
            for (int c = column; c < Math.Min(column + cell.ColumnSpan, MostColumns); c++)
            {
                grid[r].TryAdd(c, text.Length == 0 ? GridCell.Blank(line) : new(text, cell.Span, line) { IsSpread = r > row || c > column });
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
