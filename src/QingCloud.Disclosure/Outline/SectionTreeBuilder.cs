using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>Elements to a tree of sections, items, paragraphs and tables below a given part.</summary>
internal sealed class SectionTreeBuilder
{
    private readonly NodeBuilder _root;
    private readonly HeadingStack _stack;
    private readonly ImmutableArray<RequestText> _requests;
    private readonly HashSet<int> _repeated = [];
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
        NumbersAhead?[] ahead = NumbersAhead.Scan(elements, from, to);
        for (int i = from; i < to; i++)
        {
            builder.Add(elements[i], ahead[i - from]);
        }

        ItemClassifier.Classify(builder._root);
    }

    private void Add(OutlineElement element, NumbersAhead? ahead)
    {
        bool isHeading = element.Kind == ElementKind.Text && TryAddHeading(element, ahead);
        if (!isHeading)
        {
            _stack.Top.Children.Add(Leaf(element));
        }

        (_previous, _previousIsHeading) = (element, isHeading);
    }

    private bool TryAddHeading(OutlineElement element, NumbersAhead? ahead)
    {
        if (element.Number is not { } number || element.Title.Length == 0)
        {
            return TryAddUnnumbered(element);
        }

        int repeated = RequestText.BestFor(element.Folded.AsSpan(element.TitleStart), _requests);
        bool repeats = repeated >= 0;
        bool followsHeading = _previousIsHeading && _previous is { } heading && !LineShape.EndsSentence(heading.Folded);
        bool followsLeadIn = _previous is { Kind: ElementKind.Text, Folded: [.., ':'] };
        if (!_stack.TryPlace(number, new(followsHeading, followsLeadIn, repeats, element.MarkupLevel > 0, ahead)))
        {
            return false;
        }

        _stack.Push(Section(element), number, repeats);
        _repeated.Add(repeated);
        return true;
    }

    private bool TryAddUnnumbered(OutlineElement element)
    {
        if (element.Number is null && element.MarkupLevel > 1)
        {
            // The level stands for a family; the ordinal is one that nothing continues.
            NumberingFamily standIn = NumberingFamily.Part + element.MarkupLevel;
            _stack.PlaceMarked(standIn);
            _stack.Push(Section(element), new(standIn, -1000, string.Empty), repeatsRequest: false);
            return true;
        }

        // A lead-in (…情况如下:) also repeats the request that its own heading has named.
        int repeated = element.Number is null && element.Kind == ElementKind.Text && !LineShape.EndsSentence(element.Folded)
            ? RequestText.BestForParagraph(element, _requests) : -1;
        if (repeated < 0 || !_repeated.Add(repeated))
        {
            return false;
        }

        _stack.PlaceUnnumbered();
        _stack.Push(Section(element), new(NumberingFamily.ChineseParenthesized, 1, string.Empty), repeatsRequest: true);
        return true;
    }

    private static NodeBuilder Section(OutlineElement element) => new(OutlineNodeKind.Section, element.Start)
    {
        Number = element.Number,
        Heading = Headings.Clean(element.Title),
        Pieces = element.SourceSpans,
        Element = element,
    };

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
