using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>A cell of a ruled table: the rows and columns it covers.</summary>
internal readonly record struct RuledCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>A ruled table of a page: the places of its rows and columns, and its cells with those that no rule divides merged.</summary>
/// <param name="Columns">The places of the vertical rules, from the left.</param>
/// <param name="Rows">The places of the horizontal rules, from the top.</param>
/// <param name="Cells">The cells in the order of rows, then columns.</param>
internal sealed record RuledGrid(double[] Columns, double[] Rows, List<RuledCell> Cells)
{
    internal Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    internal Box BoxOf(RuledCell cell) =>
        new(Columns[cell.Column], Rows[cell.Row], Columns[cell.Column + cell.ColumnSpan], Rows[cell.Row + cell.RowSpan]);
}
