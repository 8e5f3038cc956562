using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>A part under construction; frozen once all its children are known.</summary>
internal sealed class NodeBuilder(OutlineNodeKind kind, int start)
{
    /// <summary>The deepest nesting; what is deeper becomes a sibling.</summary>
    internal const int MaximumDepth = 24;

    internal OutlineNodeKind Kind { get; set; } = kind;

    internal int Start { get; } = start;

    /// <summary>The end of a leaf; a part with children ends where the next one starts.</summary>
    internal int End { get; set; } = start;

    internal OutlineElement? Element { get; init; }

    internal HeadingNumber? Number { get; init; }

    internal string? Heading { get; init; }

    internal string? Text { get; set; }

    internal ImmutableArray<TextSpan> Pieces { get; set; } = [];

    internal bool? IsApplicable { get; set; }

    internal TableRegion? Table { get; init; }

    internal bool IsForVerifier { get; init; }

    internal List<NodeBuilder> Children { get; } = [];

    /// <summary>The frozen node, once <see cref="Freeze"/> has run.</summary>
    internal OutlineNode? Node { get; private set; }

    private bool IsLeaf => Kind is OutlineNodeKind.Paragraph or OutlineNodeKind.Table or OutlineNodeKind.Applicability
        or OutlineNodeKind.Request or OutlineNodeKind.Contents;

    internal OutlineNode Freeze(SourceText source, int limit)
    {
        // Damaged markup can put a part behind the end of what holds it: it is cut to what is left.
        int start = Math.Min(Start, limit);
        int end = Math.Max(start, IsLeaf ? Math.Min(End, limit) : limit);
        ImmutableArray<OutlineNode>.Builder children = ImmutableArray.CreateBuilder<OutlineNode>(Children.Count);
        for (int i = 0; i < Children.Count; i++)
        {
            children.Add(Children[i].Freeze(source, i + 1 < Children.Count ? Children[i + 1].Start : end));
        }

        int printed = end;
        while (printed > start && char.IsWhiteSpace(source[printed - 1]))
        {
            printed--;
        }

        bool hasHeading = Heading is not null && Pieces.Length > 0;
        Node = new OutlineNode
        {
            Kind = Kind,
            Span = TextSpan.FromBounds(start, end),
            StartLine = source.GetLine(start),
            EndLine = source.GetLine(Math.Max(start, printed - 1)),
            Number = Number,
            Heading = Heading,
            HeadingSpan = hasHeading ? TextSpan.FromBounds(start, Math.Clamp(Pieces[^1].End, start, end)) : default,
            Text = Text,
            Pieces = Pieces,
            IsApplicable = IsApplicable ?? (hasHeading && Children.Count > 0 && Children[0].Kind == OutlineNodeKind.Applicability ? Children[0].IsApplicable : null),
            Table = Table,
            Children = children.MoveToImmutable(),
        };
        return Node;
    }
}
