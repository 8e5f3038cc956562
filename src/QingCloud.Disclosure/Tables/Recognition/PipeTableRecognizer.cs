using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Reads tables whose cells stand between pipes: Markdown tables, whose blanks are kept, and others, whose blanks may have been dropped. Whether they
/// were is a habit of the whole document: one that prints blanks before values in some of its rows has dropped none in the others.
/// </summary>
internal sealed class PipeTableRecognizer : ITableRecognizer
{
    private const int EnoughRows = 2;

    private readonly Dictionary<int, (ImmutableArray<GridRow> Rows, TableBounds Bounds)> _rows;
    private readonly LabelledValues _elsewhere;
    private readonly ShiftedMemory _memory = new();
    private readonly bool _keepsBlanks;

    internal PipeTableRecognizer(SourceText source, ImmutableArray<TableRegion> regions, LabelledValues elsewhere, DocumentReading reading)
    {
        _rows = [];
        _elsewhere = elsewhere;
        int kept = 0;
        int all = 0;
        foreach (TableRegion region in regions)
        {
            if (region.Layout is TableLayout.Pipes or TableLayout.Markdown)
            {
                TableBounds bounds = new(source, reading);
                ImmutableArray<GridRow> rows = LostSeparators.Mend(source, [.. PipeRows.Read(source, region, bounds).Where(row => row.Filled > 0)]);
                _rows[region.StartLine] = (rows, bounds);
                if (region.Layout == TableLayout.Pipes)
                {
                    kept += rows.Count(ShiftedTableBuilder.HasBlankBeforeValue);
                    all += rows.Length;
                }
            }
        }

        _keepsBlanks = kept >= EnoughRows && kept * 50 >= all;
    }

    private PipeTableRecognizer(PipeTableRecognizer other) => (_rows, _elsewhere, _keepsBlanks) = (other._rows, other._elsewhere, other._keepsBlanks);

    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => new PipeTableRecognizer(this);

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        (ImmutableArray<GridRow> rows, TableBounds bounds) = _rows[region.StartLine];
        return bounds.Report([.. TableSplitter.Split(region, rows).Select(part => Recognize(part.Region, part.Rows, reading)).OfType<RecognizedTable>()], reading);
    }

    private RecognizedTable? Recognize(TableRegion region, ImmutableArray<GridRow> rows, DocumentReading reading)
    {
        if (rows.Length < 2)
        {
            return null;
        }

        rows = WithoutLoneBlanks(rows);
        return region.Layout == TableLayout.Pipes && !_keepsBlanks && ShiftedTableBuilder.IsShifted(rows)
            ? ShiftedTableBuilder.Build(region, rows, _elsewhere, _memory, reading) ?? ShiftedTableBuilder.Unsettled(region, rows)
            : GridAssembler.Assemble(region, rows);
    }

    // Blanks at the end of one row, behind every other row's last cell, are no columns: a wide row of them would widen all rows.
    private static ImmutableArray<GridRow> WithoutLoneBlanks(ImmutableArray<GridRow> rows)
    {
        int filled = 0;
        int widest = 0;
        int second = 0;
        foreach (GridRow row in rows)
        {
            filled = Math.Max(filled, row.Cells.Length - row.Cells.Reverse().TakeWhile(cell => cell.IsBlank).Count());
            second = Math.Max(second, Math.Min(widest, row.Cells.Length));
            widest = Math.Max(widest, row.Cells.Length);
        }

        int width = Math.Max(filled, second);
        return widest > width ? [.. rows.Select(row => row.Cells.Length > width ? row.Resized(width) : row)] : rows;
    }
}
