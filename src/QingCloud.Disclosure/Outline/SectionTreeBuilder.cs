using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>Elements to a tree of sections, items, paragraphs and tables below a given part.</summary>
internal sealed class SectionTreeBuilder
{
    private readonly NodeBuilder _root;
    private readonly HeadingStack _stack;
    private readonly ImmutableArray<RequestText> _requests;
    private OutlineElement? _previous;
    private bool _previousIsHeading;

    private SectionTreeBuilder(NodeBuilder root, ImmutableArray<RequestText> requests)
    {
        _root = root;
        _stack = new(root);
        _requests = requests;
    }

    /// <summary>Builds the parts of some elements under <paramref name="root"/>.</summary>
    /// <param name="root">The part to build under.</param>
    /// <param name="elements">All elements.</param>
    /// <param name="from">The first one.</param>
    /// <param name="to">After the last one.</param>
    /// <param name="requests">The requests that headings may repeat.</param>
    internal static void Build(NodeBuilder root, IReadOnlyList<OutlineElement> elements, int from, int to, ImmutableArray<RequestText> requests)
    {
        SectionTreeBuilder builder = new(root, requests);
        for (int i = from; i < to; i++)
        {
            builder.Add(elements[i]);
        }

        ItemClassifier.Classify(builder._root);
    }

    private void Add(OutlineElement element)
    {
        bool isHeading = element.Kind == ElementKind.Text && TryAddHeading(element);
        if (!isHeading)
        {
            _stack.Top.Children.Add(Leaf(element));
        }

        (_previous, _previousIsHeading) = (element, isHeading);
    }

    private bool TryAddHeading(OutlineElement element)
    {
        if (element.Number is not { } number || element.Title.Length == 0)
        {
            return false;
        }

        bool repeats = RequestText.IsRepeatedBy(element, _requests);
        bool followsHeading = _previousIsHeading && _previous is { } heading && !LineShape.EndsSentence(heading.Folded);
        bool followsLeadIn = _previous is { Kind: ElementKind.Text, Folded: [.., ':'] };
        if (!_stack.TryPlace(number, new(followsHeading, followsLeadIn, repeats)))
        {
            return false;
        }

        NodeBuilder node = new(OutlineNodeKind.Section, element.Start)
        {
            Number = number,
            Heading = Headings.Clean(element.Title),
            Pieces = element.SourceSpans,
            Element = element,
        };
        _stack.Push(node, number, repeats);
        return true;
    }

    /// <summary>An element that is no heading as a part without parts.</summary>
    internal static NodeBuilder Leaf(OutlineElement element)
    {
        OutlineNodeKind kind = element.Kind switch
        {
            ElementKind.Table => OutlineNodeKind.Table,
            ElementKind.Applicability => OutlineNodeKind.Applicability,
            ElementKind.Contents => OutlineNodeKind.Contents,
            _ => OutlineNodeKind.Paragraph,
        };
        return new(kind, element.Start)
        {
            End = element.End,
            Text = kind == OutlineNodeKind.Paragraph ? Headings.Clean(element.Text) : null,
            Pieces = kind == OutlineNodeKind.Table ? [] : element.SourceSpans,
            IsApplicable = element.IsApplicable,
            Table = element.Table,
            Element = element,
        };
    }
}
