using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>A grid whose columns are right to a table of strings: header rows to paths, page breaks mended, the rest to rows.</summary>
internal static class GridAssembler
{
    internal static RecognizedTable? Assemble(TableRegion region, ImmutableArray<GridRow> rows)
    {
        ImmutableArray<GridRow> grid = [.. rows.Where(row => row.Filled > 0)];
        if (grid.Length < 2)
        {
            return null;
        }

        int width = grid.Max(row => row.Cells.Length);
        grid = [.. grid.Select(row => row.Padded(width))];
        int headers = HeaderRowDetector.Count(grid);
        List<Repair> repairs = [];
        (ImmutableArray<GridRow> header, ImmutableArray<GridRow> body) = PageBreakMender.Mend(grid, headers, repairs);
        ImmutableArray<ImmutableArray<string>> paths = HeaderPathBuilder.Build(header, width);
        return new()
        {
            Region = region,
            Columns = paths,
            StubColumns = StubColumnDetector.Count(paths, body),
            Rows = [.. body.Select(row => new RecognizedRow(row.Line, [.. row.Cells.Select(Recognize)]))],
            Repairs = [.. repairs],
        };
    }

    internal static RecognizedCell Recognize(GridCell cell) => new(cell.Text, cell.Span, cell.Line, CellReading.Explicit);
}
