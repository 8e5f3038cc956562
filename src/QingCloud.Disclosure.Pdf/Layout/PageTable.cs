using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>A cell of a table of a page, with its text.</summary>
internal sealed class PageCell
{
    internal required int Column { get; set; }

    internal required int ColumnSpan { get; set; }

    internal required int RowSpan { get; set; }

    internal required string Text { get; set; }

    /// <summary>Whether its last line reaches the right side, so that a word more would have been put on the next line.</summary>
    internal bool IsFull { get; init; }
}

/// <summary>A row of a table of a page: the cells that begin in it.</summary>
/// <param name="Page">The 1-based page.</param>
/// <param name="Cells">The cells from the left.</param>
internal sealed record PageRow(int Page, List<PageCell> Cells);

/// <summary>A table of a page, or of several where it goes on over page ends.</summary>
internal sealed class PageTable
{
    internal required Box Box { get; set; }

    /// <summary>The places of its column borders, from the left; one more than columns.</summary>
    internal required double[] Columns { get; set; }

    internal required List<PageRow> Rows { get; init; }

    internal bool HasRules { get; init; } = true;

    /// <summary>The words of the page that stand across its rules.</summary>
    internal IReadOnlyList<string> TextAcrossRules { get; init; } = [];
}
