using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>
/// Mends a row that a page end cut: its rest stands in the first row of the next page, in fragments only. A cell that covers rows on both sides of the page end
/// is one cell again.
/// </summary>
internal static class RowMender
{
    /// <summary>Takes what belongs to the last row out of the first row behind the page end.</summary>
    internal static void Mend(List<PageRow> before, List<PageRow> after)
    {
        List<PageCell> last = Covering(before);
        List<PageCell> next = after[0].Cells;
        if (last.Count == next.Count && last.Zip(next).All(pair => pair.First.Column == pair.Second.Column && pair.First.ColumnSpan == pair.Second.ColumnSpan)
            && IsRest(last, next))
        {
            for (int i = 0; i < last.Count; i++)
            {
                last[i].Text = Join(last[i].Text, next[i].Text);
                next[i].Text = "";
            }

            if (next.TrueForAll(cell => cell.RowSpan == 1))
            {
                after.RemoveAt(0);
                return;
            }
        }

        Lengthen(before, after);
    }

    // The cells that reach the last row, also those that began above it.
    private static List<PageCell> Covering(List<PageRow> rows)
    {
        List<PageCell> cells = [];
        for (int row = Math.Max(0, rows.Count - 200); row < rows.Count; row++)
        {
            cells.AddRange(rows[row].Cells.Where(cell => row + cell.RowSpan >= rows.Count));
        }

        return [.. cells.OrderBy(cell => cell.Column)];
    }

    // Words go on only where the line above them is full; two whole figures are two rows.
    private static bool IsRest(List<PageCell> last, List<PageCell> next)
    {
        bool hasPair = false;
        for (int i = 0; i < last.Count; i++)
        {
            if (last[i].Text.Length > 0 && next[i].Text.Length > 0)
            {
                if (!last[i].IsFull || !IsWords(last[i].Text) || !IsWords(next[i].Text))
                {
                    return false;
                }

                hasPair = true;
            }
        }

        return hasPair;
    }

    private static bool IsWords(string text) => CellStates.Classify(text) == CellState.Text;

    private static string Join(string above, string below) =>
        above.Length == 0 ? below
        : below.Length == 0 ? above
        : WordLine.IsChinese(above[^1]) || WordLine.IsChinese(below[0]) ? above + below
        : $"{above} {below}";

    // The blank cell behind the page end goes on with the cell above it, where either covers several rows.
    private static void Lengthen(List<PageRow> before, List<PageRow> after)
    {
        foreach (PageCell below in after[0].Cells.Where(cell => cell.Text.Length == 0).ToArray())
        {
            PageCell? above = Covering(before).Find(cell => cell.Column == below.Column && cell.ColumnSpan == below.ColumnSpan);
            if (above is { Text.Length: > 0 } && IsWords(above.Text) && (above.RowSpan > 1 || below.RowSpan > 1))
            {
                above.RowSpan += below.RowSpan;
                after[0].Cells.Remove(below);
            }
        }
    }
}
