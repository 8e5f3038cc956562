using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The columns as the header names them.</summary>
internal sealed class SpacedHeader
{
    /// <summary>The paths of the label columns.</summary>
    internal required List<string> Stubs { get; init; }

    /// <summary>The paths of the value columns; an empty path where the header was lost.</summary>
    internal required List<List<string>> Values { get; init; }

    /// <summary>What had to be assumed, in words.</summary>
    internal List<LocalizedText> Assumptions { get; } = [];

    /// <summary>Whether some value column has no name or only a piece of one.</summary>
    internal bool IsIncomplete => Values.Exists(p => p.Count == 0);

    /// <summary>Whether the header names more columns than the rows fill, so that every row leaves some of them blank.</summary>
    internal bool IsUnsettled { get; set; }

    /// <summary>Whether no figure's column is known: no names are printed, or names of which nobody can say over which columns they stand.</summary>
    internal bool IsOpen { get; set; }

    internal int ColumnCount => Stubs.Count + Values.Count;
}
