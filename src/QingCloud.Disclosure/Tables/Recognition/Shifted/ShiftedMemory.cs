namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>Where the placements and sums of a document's tables are gathered, one table after the other.</summary>
internal sealed class ShiftedMemory
{
    /// <summary>The placements of a row.</summary>
    internal RowPlacer.Memory Rows { get; } = new();

    /// <summary>The sums of a window's first rows.</summary>
    internal SumLayers First { get; } = new();

    /// <summary>The sums of a window's other rows.</summary>
    internal SumLayers Second { get; } = new();
}
