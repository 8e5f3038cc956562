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
        if (IsTitle(grid))
        {
            region = Titled(region, grid[0]);
            grid = grid[1..];
        }

        int headers = HeaderRowDetector.Count(grid);
        List<Repair> repairs = [];
        (ImmutableArray<GridRow> header, ImmutableArray<GridRow> body) = PageBreakMender.Mend(grid, headers, repairs);
        repairs.AddRange(body.SelectMany(row => row.Cells).Where(cell => cell.IsCut).Select(cell => new Repair(RepairKind.Cut, cell.Line, cell.Span, RepairMessages.LostSeparator.With(cell.Text))));
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

    /// <summary>The region with a title that stands in the grid's own first row joined to its caption.</summary>
    internal static TableRegion Titled(TableRegion region, GridRow title)
    {
        string text = title.Cells.First(cell => !cell.IsBlank).Text;
        return region with { Caption = region.Caption is { Length: > 0 } caption ? $"{caption} {text}" : text };
    }

    // A title over the whole table, in a row of its own, names no column.
    private static bool IsTitle(ImmutableArray<GridRow> grid)
    {
        int width = grid[0].Cells.Length;
        return width > 2 && grid.Length > 2 && !grid[0].Cells[0].IsBlank && grid[0].Cells.Skip(1).All(cell => cell.IsBlank || cell.IsSpread)
            && grid[1].Cells.Count(cell => !cell.IsBlank && !cell.IsSpread) >= width - 1;
    }

    internal static RecognizedCell Recognize(GridCell cell) => cell.IsOpen
        ? new(cell.Text, cell.Span, cell.Line, CellReading.Ambiguous) { Alternatives = [cell.Text, ""] }
        : new(cell.Text, cell.Span, cell.Line, cell.IsCut ? CellReading.Inferred : CellReading.Explicit);
}
