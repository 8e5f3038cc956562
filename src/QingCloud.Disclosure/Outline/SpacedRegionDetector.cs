using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Finds tables in text whose cells are separated by blanks (pdftotext). Such a table has no mark of its own: lines that end with values are its
/// body, the short lines above them its header, and a sentence, a unit line, a note or a caption ends it.
/// </summary>
internal static class SpacedRegionDetector
{
    // A header has seldom more than five lines, narrow cells broken into single characters make nine; rows whose values were lost can follow.
    private const int MaxHeaderLines = 30;

    // Rows whose value lines were lost leave label fragments behind; more of them than this in succession are no table any more.
    private const int MaxGap = 14;

    private const int LongestTitle = 44;
    private const int LongestBareTitle = 24;
    private const int MostLabels = 8;

    /// <summary>Finds the regions.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="taken">For each block whether a table of another layout holds it.</param>
    /// <param name="reading">The reading, ended if it was cancelled.</param>
    /// <returns>The regions in order, without caption, unit and notes.</returns>
    internal static ImmutableArray<TableRegion> Detect(ImmutableArray<TextBlock> blocks, ReadOnlySpan<bool> taken, DocumentReading? reading = null)
    {
        SpacedLineShape[] shapes = new SpacedLineShape[blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            reading?.Check(i);
            shapes[i] = taken[i] || blocks[i].Markup is not null || blocks[i].IsPageEdge ? default : SpacedLineShape.Read(blocks[i].Folded);
        }

        ImmutableArray<TableRegion>.Builder regions = ImmutableArray.CreateBuilder<TableRegion>();
        int free = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!shapes[i].IsStrong && !shapes[i].IsWeak)
            {
                continue;
            }

            int start = FindStart(blocks, shapes, i, free);
            (int last, int end) = FindEnd(blocks, shapes, i);
            if (HoldsTable(shapes, start, i, last))
            {
                regions.Add(ToRegion(blocks, start, end));
                free = end + 1;
            }

            i = end;
        }

        return regions.DrainToImmutable();
    }

    private static int FindStart(ImmutableArray<TextBlock> blocks, SpacedLineShape[] shapes, int first, int free)
    {
        int start = first;
        int at = first - 1;
        while (at >= free && first - at <= MaxHeaderLines)
        {
            if (shapes[at].IsBlank && AboveGap(blocks, shapes, at, free) is { } above)
            {
                at = above;
                continue;
            }

            bool isSection = IsSectionRow(shapes[at]) && at > free && IsHeader(shapes[at - 1]) || IsTitle(shapes[at]) && IsBelowHeader(shapes, at, free);
            if (!isSection && (!shapes[at].IsFragment || (shapes[at].IsNumbered && shapes[at].Pieces == 1)))
            {
                break;
            }

            start = at--;
        }

        return start;
    }

    // The last line with values, and the last one of the label fragments below it.
    private static (int Last, int End) FindEnd(ImmutableArray<TextBlock> blocks, SpacedLineShape[] shapes, int first)
    {
        int last = first;
        int end = first;
        for (int at = first + 1; at < shapes.Length && at - last <= MaxGap; at++)
        {
            SpacedLineShape shape = shapes[at];
            if (shape.IsStrong || shape.IsWeak)
            {
                last = end = at;
            }
            else if (blocks[at].IsPageEdge && BehindPageEnd(blocks, shapes, at) is { } behind)
            {
                at = behind - 1;
            }
            else if (shape.IsBlank)
            {
                if (at + 1 < shapes.Length && blocks[at + 1].IsPageEdge)
                {
                    continue;
                }

                if (at + 1 >= shapes.Length || shapes[at + 1].IsBlank || !ContinuesAfterBlank(shapes[at + 1]))
                {
                    break;
                }
            }
            else if (!(shape.IsFragment && !(shape.IsNumbered && shape.Pieces == 1 && shape.Width > 8)) && !IsSectionRow(shape) && !IsRowBetweenRows(shapes, at))
            {
                break;
            }
            else
            {
                end = at;
            }
        }

        return (last, end);
    }

    // Over one blank line, or over a page end: the header line that stands before it.
    private static int? AboveGap(ImmutableArray<TextBlock> blocks, SpacedLineShape[] shapes, int at, int free)
    {
        int above = at;
        bool hasEdge = false;
        while (above > free && shapes[above].IsBlank)
        {
            hasEdge |= blocks[above].IsPageEdge;
            above--;
        }

        return (hasEdge || above == at - 1) && shapes[above].IsFragment && shapes[above].Pieces > 1 ? above : null;
    }

    // Over the number of a page, its running lines and the blank lines around them: where the table goes on there.
    private static int? BehindPageEnd(ImmutableArray<TextBlock> blocks, SpacedLineShape[] shapes, int at)
    {
        while (at < shapes.Length && shapes[at].IsBlank)
        {
            at++;
        }

        return at < shapes.Length && ContinuesAfterBlank(shapes[at]) ? at : null;
    }

    private static bool ContinuesAfterBlank(SpacedLineShape shape) => shape.IsStrong || shape.IsWeak || (shape.IsFragment && shape.Pieces > 1);

    // 收入端: between rows is a title within the table, not the introduction of another.
    private static bool IsSectionRow(SpacedLineShape shape) => shape.EndsWithColon && !shape.HasComma && !shape.HasStop && shape.Pieces == 1 && shape.Width <= 15;

    // A long label or a numbered title between rows: what stands below it is a row, or another label and then a row.
    private static bool IsRowBetweenRows(SpacedLineShape[] shapes, int at)
    {
        if (!shapes[at].IsLongLabel && !IsTitle(shapes[at]))
        {
            return false;
        }

        int next = at + 1;
        while ((shapes[at].IsLongLabel || shapes[at].EndsWithColon) && next < shapes.Length && next - at < MostLabels && shapes[next] is { Pieces: 1, IsPlain: true, IsNumbered: false } label && (label.IsFragment || label.IsLongLabel))
        {
            next++;
        }

        return next < shapes.Length && shapes[next].IsStrong && shapes[at - 1] is { IsBlank: false };
    }

    // 一、账面原值, A.金融资产, 二、投资活动产生的现金流量: head the rows below them.
    private static bool IsTitle(SpacedLineShape shape) =>
        shape is { IsNumbered: true, HasComma: false, HasStop: false, Pieces: 1 } && shape.Width <= (shape.EndsWithColon ? LongestTitle : LongestBareTitle);

    // One title or two may stand between the names of the columns and the first row.
    private static bool IsBelowHeader(SpacedLineShape[] shapes, int at, int free)
    {
        int above = at - 1;
        if (above > free && IsTitle(shapes[above]))
        {
            above--;
        }

        return above >= free && IsHeader(shapes[above]) && !shapes[above].IsStrong;
    }

    private static bool IsHeader(SpacedLineShape shape) => shape is { IsFragment: true, Pieces: > 1 };

    private static bool HoldsTable(SpacedLineShape[] shapes, int start, int first, int last)
    {
        int strong = 0;
        int weak = 0;
        bool hasChinese = false;
        for (int i = first; i <= last; i++)
        {
            hasChinese |= shapes[i].HasChinese;
            strong += shapes[i].IsStrong ? 1 : 0;
            weak += shapes[i].IsWeak ? 1 : 0;
        }

        bool hasNames = false;
        bool hasHeader = false;
        for (int i = start; i < first; i++)
        {
            hasChinese |= shapes[i].HasChinese;
            hasNames |= shapes[i].Pieces > 1;
            hasHeader |= shapes[i].Pieces > 1 && shapes[i].IsPlain;
        }

        return hasChinese && (strong >= 3 || (strong == 2 && start < first) || (strong >= 1 && hasNames) || (weak >= 1 && hasHeader) || weak >= 3);
    }

    private static TableRegion ToRegion(ImmutableArray<TextBlock> blocks, int start, int end) => new()
    {
        Layout = TableLayout.Spaces,
        Span = TextSpan.FromBounds(blocks[start].Span.Start, blocks[end].Span.End),
        StartLine = blocks[start].Line,
        EndLine = blocks[end].Line,
    };
}
