using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>A file that was read: its text, laid out already where it is a PDF.</summary>
internal sealed class Filing
{
    private readonly LaidOutDocument? _document;

    internal Filing(SourceText source) => Source = source;

    internal Filing(LaidOutDocument document, string? error)
    {
        Source = document.Source;
        Error = error;
        _document = document;
    }

    internal SourceText Source { get; }

    /// <summary>What its reader says could not be read of it; null where all was.</summary>
    internal string? Error { get; }

    internal DisclosureAnalysis Analyze(DisclosureAnalyzer analyzer) => _document is { } document ? analyzer.Analyze(document) : analyzer.Analyze(Source);
}
