using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads tables whose cells are separated by tabs; a merged header cell leaves blank cells.</summary>
internal sealed class TabTableRecognizer : ITableRecognizer
{
    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
        bool isAfterBreak = false;
        for (int number = region.StartLine; number <= region.EndLine; number++)
        {
            TextLine line = source.Lines[number - 1];
            if (source.Slice(line.Span).IsWhiteSpace())
            {
                isAfterBreak = true;
                continue;
            }

            rows.Add(new(number, Split(source, line), isAfterBreak));
            isAfterBreak = false;
        }

        return [.. TableSplitter.Split(region, LostSeparators.Mend(source, [.. rows.Where(row => row.Filled > 0)])).Select(part => GridAssembler.Assemble(part.Region, part.Rows)).OfType<RecognizedTable>()];
    }

    private static ImmutableArray<GridCell> Split(SourceText source, TextLine line)
    {
        ImmutableArray<GridCell>.Builder cells = ImmutableArray.CreateBuilder<GridCell>();
        int start = line.Span.Start;
        for (int i = start; i <= line.Span.End; i++)
        {
            if (i < line.Span.End && source[i] != '\t')
            {
                continue;
            }

            cells.Add(CellSpans.Cell(source, start, i, line.Number));
            start = i + 1;
        }

        return cells.DrainToImmutable();
    }
}
