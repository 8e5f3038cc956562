using System.Collections.Immutable;
using FluentAssertions;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Outline;

/// <summary>Outlines small documents and checks what holds for every outline.</summary>
internal static class Outlined
{
    internal static DocumentOutline Parse(string text, params TableRegion[] regions)
    {
        SourceText source = SourceText.From(text);
        DocumentOutline outline = OutlineParser.Parse(source, BlockReader.Read(source), [.. regions]);
        ShouldNestAndCover(outline, source);
        return outline;
    }

    internal static void ShouldNestAndCover(DocumentOutline outline, SourceText source)
    {
        outline.Root.Span.Should().Be(new TextSpan(0, source.Length));
        bool[] covered = new bool[source.Length];
        foreach (OutlineNode node in outline.Root.DescendantsAndSelf())
        {
            int position = node.Span.Start;
            foreach (OutlineNode child in node.Children)
            {
                child.Span.Start.Should().BeGreaterThanOrEqualTo(position, "children of {0} follow each other", node);
                child.Span.End.Should().BeLessThanOrEqualTo(node.Span.End, "{0} lies within {1}", child, node);
                position = child.Span.End;
            }

            TextSpan printed = node.Children.IsEmpty ? node.Span : node.HeadingSpan;
            Array.Fill(covered, true, printed.Start, printed.Length);
        }

        for (int i = 0; i < covered.Length; i++)
        {
            if (!covered[i] && !char.IsWhiteSpace(source[i]) && source[i] != '#')
            {
                throw new InvalidOperationException($"Line {source.GetLine(i)} is not covered at offset {i}.");
            }
        }
    }

    internal static ImmutableArray<string> Headings(OutlineNode node) =>
        [.. node.DescendantsAndSelf().Where(part => part.Kind == OutlineNodeKind.Section).Select(part => part.Number?.Text + part.Heading)];
}
