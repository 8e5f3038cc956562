using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Tables in space-separated text (pdftotext), in which labels hold blanks, cells are wrapped over lines and whole lines can be missing: lines to pieces,
/// pieces to header and rows, values right-aligned to the columns. What is missing is reported and left open.
/// </summary>
internal sealed class SpacedTableRecognizer(DocumentReading reading) : ITableRecognizer
{
    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(region);
        List<SpacedLine> lines = [];
        TableBounds bounds = new(source, reading);
        int last = Math.Min(region.EndLine, source.Lines.Length);
        for (int number = region.StartLine; number <= last; number++)
        {
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
        foreach (SpacedSection section in SpacedSectionReader.Read(lines))
        {
            if (SpacedTableBuilder.Build(region, section) is { } table)
            {
                tables.Add(table);
            }
        }

        return bounds.Report(tables.DrainToImmutable());
    }
}
