using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads tables whose cells stand between pipes: Markdown tables, whose blanks are kept, and others, whose blanks may have been dropped.</summary>
internal sealed class PipeTableRecognizer(LabelledValues elsewhere) : ITableRecognizer
{
    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        ImmutableArray<GridRow> rows = [.. PipeRows.Read(source, region).Where(row => row.Filled > 0)];
        return [.. TableSplitter.Split(region, rows).Select(part => Recognize(part.Region, part.Rows)).OfType<RecognizedTable>()];
    }

    private RecognizedTable? Recognize(TableRegion region, ImmutableArray<GridRow> rows)
    {
        if (rows.Length < 2)
        {
            return null;
        }

        return region.Layout == TableLayout.Pipes && ShiftedTableBuilder.IsShifted(rows)
            ? ShiftedTableBuilder.Build(region, rows, elsewhere) ?? ShiftedTableBuilder.Unsettled(region, rows)
            : GridAssembler.Assemble(region, rows);
    }
}
