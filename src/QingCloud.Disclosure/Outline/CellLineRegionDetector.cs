using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Finds tables whose cells stand in a line or paragraph of their own each, as extractors dump a page and as pages do whose tables were flattened: runs of
/// short lines, many of them a lone figure. Blank lines between them say nothing.
/// </summary>
internal static class CellLineRegionDetector
{
    private const int LongestCell = 40;
    private const int MostHeads = 40;
    private const int MostLabels = 6;
    private const int FewestFigures = 4;

    /// <summary>Whether a document has more lines that are a lone amount than lines with an amount among other things.</summary>
    internal static bool IsDump(ImmutableArray<TextBlock> blocks)
    {
        int alone = 0;
        int among = 0;
        foreach (TextBlock block in blocks)
        {
            int decimals = block.Markup is null ? GluedLineShape.CountDecimals(block.Folded) : 0;
            bool isAlone = decimals == 1 && IsFigure(block.Folded);
            alone += isAlone ? 1 : 0;
            among += decimals > 1 && GluedLineShape.CountFigures(block.Folded) > 1 && !GluedLineShape.IsProse(block.Folded.Trim()) ? 1 : 0;
        }

        return alone > FewestFigures && alone > among;
    }

    internal static ImmutableArray<TableRegion> Detect(ImmutableArray<TextBlock> blocks, DocumentReading? reading = null)
    {
        ImmutableArray<TableRegion>.Builder regions = ImmutableArray.CreateBuilder<TableRegion>();
        int free = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            reading?.Check(i);
            if (!IsCell(blocks[i]) || !IsFigure(blocks[i].Folded))
            {
                continue;
            }

            int first = FirstHead(blocks, i, free);
            (int last, int figures) = LastFigure(blocks, i);
            if (figures >= FewestFigures && first < i)
            {
                regions.Add(Region(blocks, first, last));
            }

            free = last + 1;
            i = last;
        }

        return regions.DrainToImmutable();
    }

    // Heads and the first label: short lines above the first figure, to a sentence, a unit line or a heading.
    private static int FirstHead(ImmutableArray<TextBlock> blocks, int figure, int free)
    {
        int first = figure;
        int heads = 0;
        for (int i = figure - 1; i >= free && heads < MostHeads && (blocks[i].IsBlank || blocks[i].IsPageEdge || IsCell(blocks[i])); i--)
        {
            if (!blocks[i].IsBlank && !blocks[i].IsPageEdge)
            {
                first = i;
                heads++;
            }
        }

        return first;
    }

    private static (int Last, int Figures) LastFigure(ImmutableArray<TextBlock> blocks, int first)
    {
        int last = first;
        int figures = 1;
        int labels = 0;
        for (int i = first + 1; i < blocks.Length && labels <= MostLabels; i++)
        {
            if (blocks[i].IsBlank || blocks[i].IsPageEdge)
            {
                continue;
            }

            if (!IsCell(blocks[i]))
            {
                break;
            }

            bool isFigure = IsFigure(blocks[i].Folded);
            (last, figures, labels) = isFigure ? (i, figures + 1, 0) : (last, figures, labels + 1);
        }

        return (last, figures);
    }

    private static bool IsCell(TextBlock block)
    {
        string text = block.Folded.Trim();
        return block.Markup is null && text.Length is > 0 and <= LongestCell
            && text[^1] is not (':' or '。' or ';' or ',' or '】')
            && !text.Contains('。', StringComparison.Ordinal)
            && !RegionSurroundings.IsUnitLine(text)
            && (HeadingNumberScanner.Read(text, 0, out _) is null || IsFigure(text));
    }

    // A figure, a dash, or a word that stands for one: nothing but the marks of numbers.
    private static bool IsFigure(string folded)
    {
        ReadOnlySpan<char> text = folded.AsSpan().Trim();
        if (text is "不适用" or "/")
        {
            return true;
        }

        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character) && character is not (',' or '.' or '-' or '%' or '(' or ')' or ' '))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static TableRegion Region(ImmutableArray<TextBlock> blocks, int first, int last)
    {
        RegionSurroundings around = RegionSurroundings.Resolve(blocks, first, last);
        ImmutableArray<MarkupRow>.Builder cells = ImmutableArray.CreateBuilder<MarkupRow>();
        for (int i = first; i <= last; i++)
        {
            if (!blocks[i].IsBlank && !blocks[i].IsPageEdge)
            {
                cells.Add(new(blocks[i].Line, [new(blocks[i].Text.Trim(), blocks[i].Span, 1, 1, IsHeader: false)]));
            }
        }

        return new()
        {
            Layout = TableLayout.CellLines,
            Span = TextSpan.FromBounds(blocks[first].Span.Start, blocks[last].Span.End),
            StartLine = blocks[first].Line,
            EndLine = blocks[last].Line,
            Caption = around.Caption,
            Unit = around.Unit,
            Notes = around.Notes,
            Markup = new(cells.DrainToImmutable(), TableLayout.CellLines),
        };
    }
}
