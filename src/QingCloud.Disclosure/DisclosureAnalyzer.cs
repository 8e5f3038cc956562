using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure;

/// <summary>A filing to figures: the whole pipeline. Immutable and thread-safe; it never throws on what a filing contains.</summary>
public sealed partial class DisclosureAnalyzer
{
    private DisclosureAnalyzer(DisclosureAnalyzerOptions options) => Options = options;

    /// <summary>An analyzer with the default options.</summary>
    public static DisclosureAnalyzer Default { get; } = new(new());

    /// <summary>The options in use.</summary>
    public DisclosureAnalyzerOptions Options { get; }

    /// <summary>The same analyzer with changed options, such as <c>With(o => o with { MaximumCharacters = 1_000_000 })</c>.</summary>
    /// <param name="change">Makes new options of the present ones.</param>
    /// <returns>A new analyzer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public DisclosureAnalyzer With(Func<DisclosureAnalyzerOptions, DisclosureAnalyzerOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Options));
    }

    /// <summary>Reads a filing from the bytes of its file.</summary>
    /// <param name="bytes">Text (UTF-8, UTF-16 or GB18030), Markdown or HTML.</param>
    /// <returns>The analysis.</returns>
    public DisclosureAnalysis Analyze(ReadOnlySpan<byte> bytes) => Analyze(SourceText.From(bytes));

    /// <summary>Reads a filing from a string.</summary>
    /// <param name="text">Text, Markdown or HTML.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public DisclosureAnalysis Analyze(string text) => Analyze(SourceText.From(text));

    /// <summary>Reads a filing.</summary>
    /// <param name="source">Its text.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public DisclosureAnalysis Analyze(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Analyze(source, BlockReader.Read, []);
    }

    /// <summary>Reads a filing whose paragraphs and tables are told apart already, such as a PDF.</summary>
    /// <param name="document">The filing as its reader laid it out.</param>
    /// <returns>The analysis, with the reader's diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public DisclosureAnalysis Analyze(LaidOutDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Analyze(document.Source, _ => document.Blocks, document.Diagnostics);
    }

    private DisclosureAnalysis Analyze(SourceText source, Func<SourceText, ImmutableArray<TextBlock>> read, ImmutableArray<Diagnostic> ofReader)
    {
        if (source.Length > Options.MaximumCharacters)
        {
            return new()
            {
                Source = source,
                Outline = new(),
                Tables = [],
                Limits = [.. ofReader, new(DiagnosticDescriptors.TextTooLong, default, 0, Invariant(source.Length), Invariant(Options.MaximumCharacters))],
            };
        }

        ImmutableArray<TextBlock> blocks = read(source);
        ImmutableArray<TableRegion> regions = TableRegionDetector.Detect(blocks);
        DocumentOutline outline = OutlineParser.Parse(source, blocks, regions);
        ImmutableArray<Table> tables = TableParser.Parse(source, blocks, outline);
        return new() { Source = source, Outline = outline, Tables = tables, Limits = ofReader };
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
