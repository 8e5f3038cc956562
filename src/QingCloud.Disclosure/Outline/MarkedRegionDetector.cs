using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Finds tables whose cells are marked: table elements, and runs of lines with tabs or pipes. A page end may leave blank lines within a run.</summary>
internal static class MarkedRegionDetector
{
    internal static ImmutableArray<TableRegion> Detect(ImmutableArray<TextBlock> blocks, DocumentReading? reading = null)
    {
        ImmutableArray<TableRegion>.Builder regions = ImmutableArray.CreateBuilder<TableRegion>();
        for (int i = 0; i < blocks.Length; i++)
        {
            reading?.Check(i);
            if (LayoutOf(blocks[i]) is not { } layout)
            {
                continue;
            }

            int last = blocks[i].Markup is not null ? i : EndOfRun(blocks, i, layout);
            if (layout != TableLayout.Tabs || last > i)
            {
                regions.Add(Region(blocks, i, last, layout));
            }

            i = last;
        }

        return regions.DrainToImmutable();
    }

    private static TableLayout? LayoutOf(TextBlock block)
    {
        if (block.Markup is not null)
        {
            return block.Markup.Layout;
        }

        ReadOnlySpan<char> text = block.Text.AsSpan().Trim(' ');
        if (text.Length > 2 && text[0] == '|' && text[1..].Contains('|'))
        {
            return TableLayout.Pipes;
        }

        // A line of tabs alone, or one that only starts with a tab, is an indented line.
        return text.Trim('\t').Contains('\t') || (text.Contains('\t') && text.Trim('\t').Length > 0 && text[^1] == '\t') ? TableLayout.Tabs : null;
    }

    private static int EndOfRun(ImmutableArray<TextBlock> blocks, int first, TableLayout layout)
    {
        int last = first;
        for (int i = first + 1; i < blocks.Length; i++)
        {
            if (LayoutOf(blocks[i]) == layout)
            {
                if (i > last + 1 && !GoesOn(blocks, first, last, i, layout))
                {
                    break;
                }

                last = i;
            }
            else if (!blocks[i].IsBlank && !blocks[i].IsPageEdge)
            {
                break;
            }
        }

        return last;
    }

    // Behind a page end a table goes on with as many cells; another table begins with words where this one has figures.
    private static bool GoesOn(ImmutableArray<TextBlock> blocks, int first, int last, int next, TableLayout layout)
    {
        char mark = layout == TableLayout.Tabs ? '\t' : '|';
        string[] after = blocks[next].Folded.Trim(' ').Split(mark);
        string[] before = blocks[last].Folded.Trim(' ').Split(mark);
        if (after.Length != before.Length)
        {
            return false;
        }

        if (blocks[next].Folded == blocks[first].Folded || SameCells(blocks[next].Folded, blocks[first].Folded) || after.Any(HasDigits))
        {
            return true;
        }

        int figures = before.Count(HasDigits);
        return figures == 0 || after[0].Trim().Length == 0;
    }

    private static bool SameCells(string left, string right) =>
        string.Equals(left.Replace(" ", "", StringComparison.Ordinal), right.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    // A cell of digits is a figure; a header's 2023年度 is not.
    private static bool HasDigits(string cell)
    {
        ReadOnlySpan<char> text = cell.AsSpan().Trim();
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character) && character is not (',' or '.' or '-' or '%' or '(' or ')'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static TableRegion Region(ImmutableArray<TextBlock> blocks, int first, int last, TableLayout layout)
    {
        RegionSurroundings around = RegionSurroundings.Resolve(blocks, first, last);
        MarkupGrid? markup = blocks[first].Markup;
        return new()
        {
            Layout = layout == TableLayout.Pipes && IsMarkdown(blocks, first, last) ? TableLayout.Markdown : layout,
            Span = TextSpan.FromBounds(blocks[first].Span.Start, blocks[last].Span.End),
            StartLine = markup is { Rows.IsEmpty: false } ? markup.Rows[0].Line : blocks[first].Line,
            EndLine = markup is { Rows.IsEmpty: false } ? markup.Rows[^1].Line : blocks[last].Line,
            Caption = around.Caption,
            Unit = around.Unit,
            Notes = around.Notes,
            Markup = markup,
        };
    }

    private static bool IsMarkdown(ImmutableArray<TextBlock> blocks, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (MarkdownRow.IsDelimiter(blocks[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
