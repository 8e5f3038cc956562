using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads tables whose cells are separated by tabs; a merged header cell leaves blank cells.</summary>
internal sealed class TabTableRecognizer : ITableRecognizer
{
    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => this;

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
        TableBounds bounds = new(source, reading);
        bool isAfterBreak = false;
        for (int number = region.StartLine; number <= region.EndLine; number++)
        {
            TextLine line = source.Lines[number - 1];
            if (region.PageEdges.Contains(number) || source.Slice(line.Span).IsWhiteSpace())
            {
                isAfterBreak = true;
                continue;
            }

            ImmutableArray<GridCell> cells = Split(source, line, bounds);
            if (!bounds.Admit(number, cells.Length))
            {
                break;
            }

            rows.Add(new(number, cells, isAfterBreak));
            isAfterBreak = false;
        }

        ImmutableArray<GridRow> filled = LostSeparators.Mend(source, [.. rows.Where(row => row.Filled > 0)]);
        return bounds.Report([.. TableSplitter.Split(region, filled).Select(part => GridAssembler.Assemble(part.Region, part.Rows)).OfType<RecognizedTable>()], reading);
    }

    private static ImmutableArray<GridCell> Split(SourceText source, TextLine line, TableBounds bounds)
    {
        ImmutableArray<GridCell>.Builder cells = ImmutableArray.CreateBuilder<GridCell>();
        int start = line.Span.Start;
        for (int i = start; i <= line.Span.End; i++)
        {
            if (i < line.Span.End && source[i] != '\t')
            {
                continue;
            }

            if (cells.Count == bounds.MostColumns)
            {
                bounds.CutRow(line.Number);
                break;
            }

            cells.Add(CellSpans.Cell(source, start, i, line.Number));
            start = i + 1;
        }

        return cells.DrainToImmutable();
    }
}
