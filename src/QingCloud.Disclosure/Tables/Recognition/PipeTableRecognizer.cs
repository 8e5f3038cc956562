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
        if (rows.Length < 2)
        {
            return [];
        }

        RecognizedTable? table = region.Layout == TableLayout.Pipes && ShiftedTableBuilder.IsShifted(rows) ? ShiftedTableBuilder.Build(region, rows, elsewhere) : null;
        table ??= GridAssembler.Assemble(region, rows);
        return table is null ? [] : [table];
    }
}
