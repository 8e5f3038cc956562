using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// A part of a document. The spans nest: children lie within their parent, in order, without overlap, and every printed character of the document
/// belongs to a heading or to a node without children.
/// </summary>
public sealed class OutlineNode
{
    internal OutlineNode()
    {
    }

    /// <summary>What this is.</summary>
    public required OutlineNodeKind Kind { get; init; }

    /// <summary>Its place: a section reaches to the start of the next one.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The 1-based line where it starts.</summary>
    public required int StartLine { get; init; }

    /// <summary>The 1-based line of its last printed character.</summary>
    public required int EndLine { get; init; }

    /// <summary>The number of its heading or item; null where it has none.</summary>
    public HeadingNumber? Number { get; init; }

    /// <summary>The heading without its number, broken lines joined; null for a part without a heading. A heading that runs straight into text includes that text.</summary>
    public string? Heading { get; init; }

    /// <summary>The place of the heading, number included; empty where there is none.</summary>
    public TextSpan HeadingSpan { get; init; }

    /// <summary>The text of a paragraph or a request, broken pieces joined; null for other parts.</summary>
    public string? Text { get; init; }

    /// <summary>The pieces of the source that <see cref="Text"/> or <see cref="Heading"/> was joined from, in order.</summary>
    public ImmutableArray<TextSpan> Pieces { get; init; } = [];

    /// <summary>
    /// For a check-box line, what it says: true for √适用 or √是, false for √不适用 or √否, null where the boxes contradict each other or both are blank.
    /// For a section, what the check-box line right below its heading says.
    /// </summary>
    public bool? IsApplicable { get; init; }

    /// <summary>The table; null for other parts.</summary>
    public TableRegion? Table { get; init; }

    /// <summary>The parts of this part, in order.</summary>
    public ImmutableArray<OutlineNode> Children { get; init; } = [];

    /// <summary>This part and all below it, in the order of the text.</summary>
    /// <returns>The parts.</returns>
    public IEnumerable<OutlineNode> DescendantsAndSelf()
    {
        Stack<OutlineNode> pending = new([this]);
        while (pending.TryPop(out OutlineNode? node))
        {
            yield return node;
            for (int i = node.Children.Length - 1; i >= 0; i--)
            {
                pending.Push(node.Children[i]);
            }
        }
    }

    /// <summary>The kind, number and heading.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} {Number?.Text}{Heading}";
}
