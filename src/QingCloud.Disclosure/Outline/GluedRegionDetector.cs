using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Finds glued tables in running text: two or more lines that are no sentences, the first without figures, figures in a third of the others, and cells that
/// touch without a blank between them.
/// </summary>
internal static class GluedRegionDetector
{
    private const int LongestHeader = 400;
    private const int LongestHeading = 24;

    /// <summary>The most lines of a header.</summary>
    internal const int MostHeaderLines = 4;

    /// <summary>The regions of glued tables.</summary>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="taken">The regions already found by their separators; no region overlaps them.</param>
    /// <param name="reading">The reading, ended if it was cancelled.</param>
    internal static ImmutableArray<TableRegion> Detect(ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> taken, DocumentReading? reading = null)
    {
        ImmutableArray<TableRegion>.Builder regions = ImmutableArray.CreateBuilder<TableRegion>();
        LineKind[] kinds = Classify(blocks, taken, reading);
        for (int i = 0; i < blocks.Length;)
        {
            if (kinds[i] != LineKind.Row)
            {
                i++;
                continue;
            }

            int end = EndOfRun(blocks, kinds, i);
            if (StartOfTable(blocks, i, end) is { } start && IsTable(blocks, start, end))
            {
                regions.Add(Region(blocks, kinds, start, end));
            }

            i = end;
        }

        return regions.ToImmutable();
    }

    private enum LineKind
    {
        Blank,
        Prose,
        Unit,
        Note,
        Taken,
        Row,
    }

    private static LineKind[] Classify(ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> taken, DocumentReading? reading)
    {
        LineKind[] kinds = new LineKind[blocks.Length];
        int next = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            reading?.Check(i);
            TextBlock block = blocks[i];
            while (next < taken.Length && taken[next].EndLine < block.Line)
            {
                next++;
            }

            bool isTaken = block.Markup is not null || next < taken.Length && block.Line >= taken[next].StartLine;
            string text = block.Folded.Trim();
            kinds[i] = isTaken ? LineKind.Taken
                : block.IsBlank || block.IsPageEdge ? LineKind.Blank
                : GluedLineShape.IsUnit(text) ? LineKind.Unit
                : GluedLineShape.IsNote(text) ? LineKind.Note
                : GluedLineShape.IsProse(text) || IsQuestion(text) || HasTag(text) || GluedLineShape.HasEndlessDigits(text) ? LineKind.Prose
                : LineKind.Row;
        }

        return kinds;
    }

    // 问题1、关于收入: its number is no figure of a table.
    private static bool IsQuestion(string text) =>
        HeadingNumberScanner.Read(text, 0, out int end) is { Family: NumberingFamily.Question } && !GluedLineShape.HasFigure(text[end..]);

    // A piece of a page that does not begin as one: its attributes are no figures.
    private static bool HasTag(string text) => text.Contains("</", StringComparison.Ordinal) || (text.Contains('<', StringComparison.Ordinal) && text.Contains("=\"", StringComparison.Ordinal));

    // A page end leaves a blank line within a table: it goes on where the header is repeated, or with figures at once.
    private static int EndOfRun(ImmutableArray<TextBlock> blocks, LineKind[] kinds, int start)
    {
        int end = start;
        while (end < blocks.Length)
        {
            // The rest of a cell of sentences may stand below a repeated header.
            bool isRest = kinds[end] == LineKind.Prose && end > start + 1 && blocks[end - 1].Folded.Trim() == blocks[start].Folded.Trim();
            if (kinds[end] == LineKind.Row || isRest || IsHeadingRow(blocks, kinds, start, end))
            {
                end++;
                continue;
            }

            int next = end;
            while (next < blocks.Length && kinds[next] == LineKind.Blank)
            {
                next++;
            }

            if (next == end || next >= blocks.Length || kinds[next] != LineKind.Row || !GoesOn(blocks, start, end, next))
            {
                return end;
            }

            end = next;
        }

        return end;
    }

    // 二、投资活动产生的现金流量: heads the rows below it. A caption with a colon stands before a header, which names periods, or the table's own header again.
    private static bool IsHeadingRow(ImmutableArray<TextBlock> blocks, LineKind[] kinds, int start, int at)
    {
        if (kinds[at] != LineKind.Prose || at == start || at + 1 >= blocks.Length || kinds[at + 1] != LineKind.Row)
        {
            return false;
        }

        string text = blocks[at].Folded.Trim();
        string next = blocks[at + 1].Folded.Trim();
        if (text[^1] != ':' || text.Length > LongestHeading || text.EndsWith("如下:", StringComparison.Ordinal) || next == blocks[start].Folded.Trim())
        {
            return false;
        }

        return GluedLineShape.HasFigure(next)
            || GluedLineShape.HasFigure(blocks[at - 1].Folded) && !GluedLineShape.HasYear(next) && (HeadingNumberScanner.Read(text, 0, out _) is not null || IsLongRunOfLabels(blocks, kinds, at + 1));
    }

    // 流动负债: and ten items without figures: no header has so many lines.
    private static bool IsLongRunOfLabels(ImmutableArray<TextBlock> blocks, LineKind[] kinds, int start)
    {
        int end = start;
        while (end < blocks.Length && end - start <= MostHeaderLines && kinds[end] == LineKind.Row && !GluedLineShape.HasFigure(blocks[end].Folded))
        {
            end++;
        }

        return end - start > MostHeaderLines;
    }

    private static bool GoesOn(ImmutableArray<TextBlock> blocks, int start, int end, int next)
    {
        if (end - start < 2)
        {
            return false;
        }

        string text = blocks[next].Folded.Trim();
        if (text == blocks[start].Folded.Trim())
        {
            return true;
        }

        return GluedLineShape.CountDecimals(text) > 1 && GluedLineShape.HasGluedFigures(text) && GluedLineShape.HasGluedFigures(blocks[end - 1].Folded);
    }

    // Captions without a full stop stand on top of the header: the table starts at the last line without figures before the first with one, or one to three above it.
    private static int? StartOfTable(ImmutableArray<TextBlock> blocks, int start, int end)
    {
        for (int i = start; i < end - 1; i++)
        {
            string text = blocks[i].Folded.Trim();
            if (text.Length <= LongestHeader && !GluedLineShape.HasFigure(text) && text.Count(char.IsLetter) >= (GluedLineShape.HasNumericDate(text) ? 1 : 3))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsTable(ImmutableArray<TextBlock> blocks, int start, int end)
    {
        int rows = 0;
        int lines = 0;
        int glued = 0;
        int spaced = 0;
        for (int i = start + 1; i < end; i++)
        {
            string text = blocks[i].Folded.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            lines++;
            rows += GluedLineShape.HasFigure(text) ? 1 : 0;
            CountBorders(text, ref glued, ref spaced);
        }

        return lines > 0 && 3 * rows >= lines && glued > 2 * spaced && glued > 0;
    }

    // What stands before a figure: the end of the neighbouring cell, or a blank.
    private static void CountBorders(string text, ref int glued, ref int spaced)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i - 1]) && text[i - 1] is not ('.' or ',' or '-' or '/'))
            {
                if (char.IsWhiteSpace(text[i - 1]))
                {
                    spaced++;
                }
                else
                {
                    glued++;
                }
            }
        }
    }

    private static TableRegion Region(ImmutableArray<TextBlock> blocks, LineKind[] kinds, int start, int end)
    {
        int above = start - 1;
        while (above >= 0 && kinds[above] == LineKind.Blank)
        {
            above--;
        }

        string? unit = null;
        if (above >= 0 && kinds[above] == LineKind.Unit)
        {
            string text = blocks[above].Folded.Trim();
            unit = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            above--;
            while (above >= 0 && kinds[above] == LineKind.Blank)
            {
                above--;
            }
        }

        return new()
        {
            Layout = TableLayout.Glued,
            Span = TextSpan.FromBounds(blocks[start].Span.Start, blocks[end - 1].Span.End),
            StartLine = blocks[start].Line,
            EndLine = blocks[end - 1].Line,
            Unit = unit,
            Caption = above >= 0 && kinds[above] is LineKind.Prose or LineKind.Row && blocks[above].Text.Trim() is var caption && !OutlineVocabulary.IsEmptyCaption(caption) ? caption : null,
        };
    }
}
