using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Cells of plain text: the characters between two separators, white space at the ends left out of the span.</summary>
internal static class CellSpans
{
    internal static GridCell Cell(SourceText source, int start, int end, int line)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return start == end ? GridCell.Blank(line) : new(CellText.Settle(source.Slice(TextSpan.FromBounds(start, end))), TextSpan.FromBounds(start, end), line);
    }
}
