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
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DisclosureAnalysis Analyze(ReadOnlySpan<byte> bytes, CancellationToken cancellation = default) => Analyze(SourceText.From(bytes, cancellation), cancellation);

    /// <summary>Reads a filing from the bytes of its file, whose name the figures' evidence carries.</summary>
    /// <param name="bytes">Text (UTF-8, UTF-16 or GB18030), Markdown or HTML.</param>
    /// <param name="name">What the document is called, such as the name of its file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DisclosureAnalysis Analyze(ReadOnlySpan<byte> bytes, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Analyze(SourceText.From(bytes, cancellation).Named(name), cancellation);
    }

    /// <summary>Reads a filing from a string.</summary>
    /// <param name="text">Text, Markdown or HTML.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DisclosureAnalysis Analyze(string text, CancellationToken cancellation = default) => Analyze(SourceText.From(text), cancellation);

    /// <summary>Reads a filing.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DisclosureAnalysis Analyze(SourceText source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Analyze(source, Options.Reading(cancellation));
    }

    /// <summary>Reads a filing whose paragraphs and tables are told apart already, such as a PDF.</summary>
    /// <param name="document">The filing as its reader laid it out.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The analysis, with the reader's diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DisclosureAnalysis Analyze(LaidOutDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Analyze(document.Source, () => document.Blocks, document.Diagnostics, Options.Reading(cancellation));
    }

    /// <summary>Reads a filing within the limits of a reading.</summary>
    internal DisclosureAnalysis Analyze(SourceText source, DocumentReading reading) => Analyze(source, () => BlockReader.Read(source, reading), [], reading);

    private DisclosureAnalysis Analyze(SourceText source, Func<ImmutableArray<TextBlock>> read, ImmutableArray<Diagnostic> ofReader, DocumentReading reading)
    {
        reading.Check();
        if (source.Length > Options.MaximumCharacters)
        {
            return new()
            {
                Source = source,
                Outline = new(),
                Tables = [],
                Language = Options.Language,
                Limits = [.. ofReader, new(DiagnosticDescriptors.TextTooLong, default, 0, Invariant(source.Length), Invariant(Options.MaximumCharacters))],
            };
        }

        ImmutableArray<TextBlock> blocks = read();
        ImmutableArray<TableRegion> regions = TableRegionDetector.Detect(blocks, reading);
        DocumentOutline outline = OutlineParser.Parse(source, blocks, regions, reading);
        ImmutableArray<Table> tables = TableParser.Parse(source, blocks, outline, reading);
        return new() { Source = source, Outline = outline, Tables = InLanguage(tables), Language = Options.Language, Limits = [.. ofReader, .. reading.Diagnostics] };
    }

    private ImmutableArray<Table> InLanguage(ImmutableArray<Table> tables) => Options.Language == default ? tables :
        [.. tables.Select(table => table with { Repairs = [.. table.Repairs.Select(repair => repair.In(Options.Language))] })];

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
