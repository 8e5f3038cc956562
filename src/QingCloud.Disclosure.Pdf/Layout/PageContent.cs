using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>What stands on a page: its tables, and the lines outside of them.</summary>
internal sealed class PageContent
{
    internal required int Number { get; init; }

    internal required double Width { get; init; }

    internal required double Height { get; init; }

    internal required List<PageTable> Tables { get; init; }

    internal required List<WordLine> Lines { get; init; }
}
