using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>A file that was read: its text, laid out already where it is a PDF.</summary>
internal sealed class Filing
{
    private readonly LaidOutDocument? _document;

    internal Filing(SourceText source) => Source = source;

    internal Filing(LaidOutDocument document)
    {
        Source = document.Source;
        _document = document;
    }

    internal SourceText Source { get; }

    internal DisclosureAnalysis Analyze() =>
        _document is { } document ? DisclosureAnalyzer.Default.Analyze(document) : DisclosureAnalyzer.Default.Analyze(Source);
}
