using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Text to blocks: a line each for plain text and Markdown, paragraphs and tables for HTML.</summary>
internal static class BlockReader
{
    internal static ImmutableArray<TextBlock> Read(SourceText source)
    {
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>(source.Lines.Length);
        foreach (TextLine line in source.Lines)
        {
            blocks.Add(new(line.Span, line.Number, source.GetText(line.Span)));
        }

        return blocks.MoveToImmutable();
    }
}
