using System.Collections.Immutable;
using QingCloud.Disclosure.Outline.Markup;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Text to blocks: a line each for plain text and Markdown, paragraphs and tables for HTML, also for tables of HTML within Markdown.</summary>
internal static class BlockReader
{
    internal static ImmutableArray<TextBlock> Read(SourceText source)
    {
        if (HtmlBlockReader.IsHtml(source.Content))
        {
            return HtmlBlockReader.Read(source);
        }

        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>(source.Lines.Length);
        for (int i = 0; i < source.Lines.Length; i++)
        {
            TextLine line = source.Lines[i];
            if (TableAt(source, line) is { } table)
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

        return blocks.DrainToImmutable();
    }

    private static TextBlock? TableAt(SourceText source, TextLine line)
    {
        if (!source.Slice(line.Span).TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int end = source.Content.IndexOf("</table>", line.Span.Start, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return null;
        }

        TextSpan span = TextSpan.FromBounds(line.Span.Start, end + "</table>".Length);
        return HtmlBlockReader.ReadTable(source, span) is { } grid ? new(span, line.Number, "", grid) : null;
    }
}
