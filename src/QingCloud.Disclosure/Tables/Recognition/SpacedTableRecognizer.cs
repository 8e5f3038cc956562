using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Tables in space-separated text (pdftotext), in which labels hold blanks, cells are wrapped over lines and whole lines can be missing: lines to pieces,
/// pieces to header and rows, values right-aligned to the columns. What is missing is reported and left open.
/// </summary>
internal sealed class SpacedTableRecognizer : ITableRecognizer
{
    private const int MaxLines = 20_000;
    private const int MaxPieces = 200;

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(region);
        List<SpacedLine> lines = [];
        List<Diagnostic> limits = [];
        int last = Math.Min(region.EndLine, source.Lines.Length);
        for (int number = region.StartLine; number <= last; number++)
        {
            if (lines.Count == MaxLines)
            {
                limits.Add(TooLarge(source.Lines[number - 1], MaxLines, "lines"));
                break;
            }

            SpacedLine line = SpacedLine.Read(source, source.Lines[number - 1]);
            if (line.Pieces.Count > MaxPieces)
            {
                limits.Add(TooLarge(source.Lines[number - 1], MaxPieces, "cells in a line"));
            }
            else if (line.Pieces.Count > 0)
            {
                lines.Add(line);
            }
        }

        ImmutableArray<RecognizedTable>.Builder tables = ImmutableArray.CreateBuilder<RecognizedTable>();
        foreach (SpacedSection section in SpacedSectionReader.Read(SpacedCutLines.Join(lines)))
        {
            if (SpacedTableBuilder.Build(region, section) is { } table)
            {
                tables.Add(tables.Count == 0 ? table with { Diagnostics = table.Diagnostics.AddRange(limits) } : table);
            }
        }

        return tables.DrainToImmutable();
    }

    private static Diagnostic TooLarge(TextLine line, int limit, string what) =>
        new(DiagnosticDescriptors.SpacedTableTooLarge, line.Span, line.Number, limit.ToString(CultureInfo.InvariantCulture), what);
}
