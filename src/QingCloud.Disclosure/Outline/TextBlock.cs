using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// A piece of a document in reading order, whatever its format: a line of a text, a paragraph of a page, or a table of a page. The outline and the
/// table regions are found on blocks, so that HTML and plain text share every later step.
/// </summary>
/// <param name="Span">The place in the source.</param>
/// <param name="Line">The 1-based line where it starts.</param>
/// <param name="Text">The text as a reader sees it: the line itself, or the paragraph with entities decoded; empty for a table.</param>
/// <param name="Markup">The cells, where this is a table element.</param>
internal sealed record TextBlock(TextSpan Span, int Line, string Text, MarkupGrid? Markup = null)
{
    private string? _folded;

    /// <summary>The text with each character folded, offsets unchanged.</summary>
    internal string Folded => _folded ??= CharacterFolding.Fold(Text);

    /// <summary>Whether it is a page's number or running line, over which tables and paragraphs go on.</summary>
    internal bool IsPageEdge { get; init; }

    /// <summary>Whether there is nothing to read.</summary>
    internal bool IsBlank => Markup is null && string.IsNullOrWhiteSpace(Text);
}
