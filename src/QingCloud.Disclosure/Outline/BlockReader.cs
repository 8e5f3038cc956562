using System.Collections.Immutable;
using QingCloud.Disclosure.Outline.Markup;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Text to blocks: a line each for plain text and Markdown, paragraphs and tables for HTML, also for tables of HTML within Markdown.</summary>
internal static class BlockReader
{
    internal static ImmutableArray<TextBlock> Read(SourceText source, DocumentReading? reading = null)
    {
        reading ??= new();
        if (HtmlBlockReader.IsHtml(source.Content))
        {
            return HtmlBlockReader.Read(source, reading);
        }

        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>(source.Lines.Length);
        int lastEnd = int.MaxValue;
        for (int i = 0; i < source.Lines.Length; i++)
        {
            TextLine line = source.Lines[i];
            reading.Check(i);
            if (TableAt(source, line, reading, ref lastEnd) is { } table)
            {
                blocks.Add(table);
                while (i + 1 < source.Lines.Length && source.Lines[i + 1].Span.Start < table.Span.End)
                {
                    i++;
                }
            }
            else
            {
                blocks.Add(new(line.Span, line.Number, source.GetText(line.Span)));
            }
        }

        return PageEdges.Mark(blocks.DrainToImmutable());
    }

    // The last end tag is looked for once, lest every line of many that open a table is searched to the end of the text.
    private static TextBlock? TableAt(SourceText source, TextLine line, DocumentReading reading, ref int lastEnd)
    {
        if (!source.Slice(line.Span).TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        lastEnd = lastEnd == int.MaxValue ? source.Content.LastIndexOf("</table>", StringComparison.OrdinalIgnoreCase) : lastEnd;
        if (lastEnd < line.Span.Start)
        {
            return null;
        }

        int end = source.Content.IndexOf("</table>", line.Span.Start, StringComparison.OrdinalIgnoreCase);

        TextSpan span = TextSpan.FromBounds(line.Span.Start, end + "</table>".Length);
        return HtmlBlockReader.ReadTable(source, span, reading) is { } grid ? new(span, line.Number, "", grid) : null;
    }
}
