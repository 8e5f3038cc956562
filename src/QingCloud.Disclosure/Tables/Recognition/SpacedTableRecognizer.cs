using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Tables in space-separated text (pdftotext), in which labels hold blanks, cells are wrapped over lines and whole lines can be missing: lines to pieces,
/// pieces to header and rows, values right-aligned to the columns. What is missing is reported and left open.
/// </summary>
internal sealed class SpacedTableRecognizer(HeaderVocabulary vocabulary) : ITableRecognizer
{
    private readonly HeaderExpectations _expectations = new(vocabulary);

    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => new SpacedTableRecognizer(vocabulary);

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(region);
        if (AlignedTextReader.Read(source, region, reading) is { } aligned && GridAssembler.Assemble(region, aligned) is { } whole)
        {
            return [Inferred(whole)];
        }

        List<SpacedLine> lines = [];
        TableBounds bounds = new(source, reading);
        int last = Math.Min(region.EndLine, source.Lines.Length);
        for (int number = region.StartLine; number <= last; number++)
        {
            if (region.PageEdges.Contains(number))
            {
                continue;
            }

            SpacedLine line = SpacedLine.Read(source, source.Lines[number - 1]);
            if (line.Pieces.Count > bounds.MostColumns)
            {
                bounds.CutRow(number);
            }
            else if (!bounds.Admit(number, line.Pieces.Count))
            {
                break;
            }
            else if (line.Pieces.Count > 0)
            {
                lines.Add(line);
            }
        }

        ImmutableArray<RecognizedTable>.Builder tables = ImmutableArray.CreateBuilder<RecognizedTable>();
        foreach (SpacedSection section in SpacedSectionReader.Read(SpacedCutLines.Join(lines)))
        {
            if (SpacedTableBuilder.Build(region, section, _expectations) is { } table)
            {
                tables.Add(table);
            }
        }

        return bounds.Report(tables.DrainToImmutable(), reading);
    }

    // Where a row lacks cells, only the places of the others tell their columns.
    private static RecognizedTable Inferred(RecognizedTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Reading = CellReading.Inferred })] })],
        Repairs =
        [
            .. table.Repairs,
            .. table.Rows.Where(row => row.Cells.Any(cell => cell.Text.Length == 0) && row.Cells.Any(cell => cell.Text.Length > 0)).Select(row => row.Cells.First(cell => cell.Text.Length > 0))
                .Select(cell => new Repair(RepairKind.Shift, cell.Line, cell.Span, RepairMessages.ValuesBelowColumns.With(cell.Text))),
        ],
    };
}
