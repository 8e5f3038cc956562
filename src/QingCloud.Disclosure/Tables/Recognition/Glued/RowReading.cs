namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A cell of a reading of a row: where it stands in the row's text. Empty for a blank.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last one.</param>
/// <param name="Kind">What it looks like.</param>
internal readonly record struct ReadCell(int Start, int End, GluedCellKind Kind);

/// <summary>One way to cut a row into its columns.</summary>
/// <param name="Cost">What it costs: the less, the likelier.</param>
/// <param name="Cells">A cell for each column.</param>
internal sealed record RowReading(double Cost, ReadCell[] Cells);
