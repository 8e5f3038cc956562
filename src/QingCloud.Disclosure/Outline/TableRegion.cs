using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Where a table stands: its lines from the first header row to the last body row, and what belongs to it around them.</summary>
public sealed record TableRegion
{
    /// <summary>How its cells are told apart.</summary>
    public required TableLayout Layout { get; init; }

    /// <summary>From the first character of the first header row to the last one of the last row.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The 1-based line of the first header row.</summary>
    public required int StartLine { get; init; }

    /// <summary>The 1-based line of the last row.</summary>
    public required int EndLine { get; init; }

    /// <summary>The caption (标题): the nearest text before the table that names it; null where none was found.</summary>
    public string? Caption { get; init; }

    /// <summary>The unit line (单位:万元) without its introduction, as printed, such as <c>万元,%</c>; null where none was found.</summary>
    public string? Unit { get; init; }

    /// <summary>The notes (注:) that follow the table, as printed.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The cells that the markup marks; null where the layout is read from the lines.</summary>
    internal MarkupGrid? Markup { get; init; }

    /// <summary>The lines within the region that a page prints at its edges; no rows.</summary>
    internal ImmutableHashSet<int> PageEdges { get; init; } = [];
}
