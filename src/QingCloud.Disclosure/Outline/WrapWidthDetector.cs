using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>Tells whether the lines of a text are cut at a fixed width, as pdftotext leaves them, and at which.</summary>
internal static class WrapWidthDetector
{
    private const int MaximumWidth = 200;

    /// <summary>The width in columns, or 0 where a line is a paragraph. Rows of tables are no lines of text.</summary>
    internal static int Detect(ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions)
    {
        Span<int> histogram = stackalloc int[MaximumWidth + 1];
        int open = 0;
        int closed = 0;
        int region = 0;
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            while (region < regions.Length && regions[region].Span.End <= blocks[i].Span.Start)
            {
                region++;
            }

            bool isRow = region < regions.Length && blocks[i].Span.End > regions[region].Span.Start;
            ReadOnlySpan<char> line = blocks[i].Folded.AsSpan().Trim();
            if (blocks[i].Markup is not null || isRow || line.Length < 20 || LineShape.IsRow(line))
            {
                continue;
            }

            int width = LineShape.Width(line);
            if (LineShape.EndsSentence(line) || blocks[i + 1].IsBlank || width > MaximumWidth)
            {
                closed++;
            }
            else
            {
                open++;
                histogram[width]++;
            }
        }

        return open > closed ? Percentile(histogram, open) : 0;
    }

    /// <summary>The width that nine in ten lines do not exceed.</summary>
    private static int Percentile(ReadOnlySpan<int> histogram, int count)
    {
        int seen = 0;
        for (int width = 0; width < histogram.Length; width++)
        {
            seen += histogram[width];
            if (seen * 10L >= count * 9L)
            {
                return width;
            }
        }

        return 0;
    }
}
