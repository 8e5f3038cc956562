using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The structure of a document: what it is, whose it is, and where its parts stand.</summary>
public sealed record DocumentOutline
{
    /// <summary>What the document is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>What the head of the document says of itself.</summary>
    public DocumentHeader Header { get; init; } = new();

    /// <summary>The whole document as a tree of parts.</summary>
    public OutlineNode Root { get; init; } = new() { Kind = OutlineNodeKind.Document, Span = default, StartLine = 1, EndLine = 1 };

    /// <summary>The questions of the letter that is answered, in order; empty for a document that answers none.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Where the tables stand, in order.</summary>
    public ImmutableArray<TableRegion> TableRegions { get; init; } = [];

    /// <summary>What could not be told.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The sections of the top level, in order: 第一节 and so on; for a reply, those outside its questions.</summary>
    public IEnumerable<OutlineNode> Sections => Root.Children.Where(node => node.Kind == OutlineNodeKind.Section);

    /// <summary>The parts that contain a place in the text, from the widest below the root to the narrowest.</summary>
    /// <param name="offset">A UTF-16 offset in the source.</param>
    /// <returns>The parts; empty where the place is outside all of them.</returns>
    public ImmutableArray<OutlineNode> PathAt(int offset)
    {
        ImmutableArray<OutlineNode>.Builder path = ImmutableArray.CreateBuilder<OutlineNode>();
        OutlineNode? node = ChildAt(Root, offset);
        while (node is not null)
        {
            path.Add(node);
            node = ChildAt(node, offset);
        }

        return path.DrainToImmutable();
    }

    /// <summary>The headings above a place in the text, from the widest to the narrowest, numbers left out.</summary>
    /// <param name="offset">A UTF-16 offset in the source.</param>
    /// <returns>The headings.</returns>
    public ImmutableArray<string> HeadingsAt(int offset) =>
        [.. PathAt(offset).Where(node => node is { Heading: not null, Kind: not OutlineNodeKind.Item }).Select(node => node.Heading!)];

    /// <summary>The question that a place in the text belongs to.</summary>
    /// <param name="offset">A UTF-16 offset in the source.</param>
    /// <returns>The question; null outside all questions.</returns>
    public Question? QuestionAt(int offset) => Questions.FirstOrDefault(question => question.Node.Span.Contains(offset));

    /// <summary>The paragraph or heading that ends before a place in the text and is nearest to it: what introduces a table.</summary>
    /// <param name="offset">A UTF-16 offset in the source.</param>
    /// <returns>The node; null where nothing stands before the place.</returns>
    public OutlineNode? PrecedingAt(int offset)
    {
        OutlineNode? nearest = null;
        OutlineNode node = Root;
        while (true)
        {
            int index = IndexBefore(node.Children, offset);
            if (index < 0)
            {
                return nearest;
            }

            OutlineNode child = node.Children[index];
            if (child.Heading is not null || child.Kind == OutlineNodeKind.Paragraph)
            {
                nearest = child;
            }

            node = child;
        }
    }

    private static OutlineNode? ChildAt(OutlineNode node, int offset)
    {
        int index = IndexBefore(node.Children, offset + 1);
        return index >= 0 && node.Children[index].Span.Contains(offset) ? node.Children[index] : null;
    }

    /// <summary>The last child that starts before the place.</summary>
    private static int IndexBefore(ImmutableArray<OutlineNode> children, int offset)
    {
        int low = -1;
        int high = children.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (children[middle].Span.Start < offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
