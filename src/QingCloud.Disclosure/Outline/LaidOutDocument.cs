using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// A document whose paragraphs and tables a reader has told apart by their places on the page, such as a PDF: what the outline and the tables are made of
/// where the text alone does not say it. Made by <see cref="LaidOutDocumentBuilder"/>; immutable.
/// </summary>
public sealed class LaidOutDocument
{
    internal LaidOutDocument(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Blocks = blocks;
        Diagnostics = diagnostics;
    }

    /// <summary>The text in reading order, a form feed before every page but the first; all spans point into it.</summary>
    public SourceText Source { get; }

    /// <summary>What the reader could not read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same document with a name, which the evidence of its figures and their quotations carry.</summary>
    /// <param name="name">What the document is called, such as the name of its file; null takes the name away.</param>
    /// <returns>The document.</returns>
    public LaidOutDocument Named(string? name) => new(Source.Named(name), Blocks, Diagnostics);

    /// <summary>The paragraphs and tables in reading order.</summary>
    internal ImmutableArray<TextBlock> Blocks { get; }
}
