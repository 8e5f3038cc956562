using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>A cell of a grid of strings.</summary>
/// <param name="Text">The text, white space settled; empty for a blank.</param>
/// <param name="Span">The place in the source; empty where nothing is printed.</param>
/// <param name="Line">The 1-based line.</param>
internal sealed record GridCell(string Text, TextSpan Span, int Line)
{
    /// <summary>Whether the cell repeats the one above or before it, which covers several rows or columns.</summary>
    internal bool IsSpread { get; init; }

    /// <summary>Whether a lost separator was found again at one of its ends.</summary>
    internal bool IsCut { get; init; }

    internal bool IsBlank => Text.Length == 0;

    internal static GridCell Blank(int line) => new("", default, line);
}

/// <summary>A row of a grid.</summary>
/// <param name="Line">The 1-based line where it starts.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="IsAfterBreak">Whether a blank line, which a page end leaves, stands before it.</param>
internal sealed record GridRow(int Line, ImmutableArray<GridCell> Cells, bool IsAfterBreak = false)
{
    /// <summary>Whether the markup calls all its cells header cells.</summary>
    internal bool IsMarkedHeader { get; init; }

    internal int Filled => Cells.Count(cell => !cell.IsBlank);

    /// <summary>The row with as many cells; what is left out must be blank.</summary>
    internal GridRow Resized(int width) => Cells.Length > width ? this with { Cells = Cells[..width] } : Padded(width);

    internal GridRow Padded(int width) =>
        Cells.Length >= width ? this : this with { Cells = [.. Cells, .. Enumerable.Repeat(GridCell.Blank(Line), width - Cells.Length)] };
}
