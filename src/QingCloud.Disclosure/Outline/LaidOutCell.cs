namespace QingCloud.Disclosure.Outline;

/// <summary>A cell of a table whose cells are told apart by their places on the page.</summary>
/// <param name="Text">What stands in it, as printed; empty for a blank. Line breaks count as blanks.</param>
/// <param name="ColumnSpan">How many columns it covers, 1 or more.</param>
/// <param name="RowSpan">How many rows it covers, 1 or more.</param>
public readonly record struct LaidOutCell(string Text, int ColumnSpan = 1, int RowSpan = 1);
