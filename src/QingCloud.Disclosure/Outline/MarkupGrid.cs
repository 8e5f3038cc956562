using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The cells of a table element, row by row, spans not yet spread.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Layout">What told its cells apart: elements, ruling lines, or alignment.</param>
internal sealed record MarkupGrid(ImmutableArray<MarkupRow> Rows, TableLayout Layout = TableLayout.Html);

/// <summary>A row of a table element.</summary>
/// <param name="Line">The 1-based line of the row in the source.</param>
/// <param name="Cells">Its cells in order.</param>
internal sealed record MarkupRow(int Line, ImmutableArray<MarkupCell> Cells);

/// <summary>A cell of a table element.</summary>
/// <param name="Text">Its text, entities decoded, line breaks as <c>\n</c>.</param>
/// <param name="Span">The element's place in the source.</param>
/// <param name="ColumnSpan">How many columns it covers, 1 or more, limited.</param>
/// <param name="RowSpan">How many rows it covers, 1 or more, limited.</param>
/// <param name="IsHeader">Whether the markup calls it a header cell.</param>
internal sealed record MarkupCell(string Text, TextSpan Span, int ColumnSpan, int RowSpan, bool IsHeader);
