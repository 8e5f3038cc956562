using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>Mends what page ends do to a table: leaves out repeated header rows, fills the first from a fuller repetition, joins rows that were cut.</summary>
internal static class PageBreakMender
{
    internal static (ImmutableArray<GridRow> Header, ImmutableArray<GridRow> Body) Mend(ImmutableArray<GridRow> grid, int headers, List<Repair> repairs)
    {
        GridRow[] header = [.. grid.Take(headers)];
        List<GridRow> body = [];
        bool isAfterBreak = false;
        for (int i = headers; i < grid.Length; i++)
        {
            isAfterBreak |= grid[i].IsAfterBreak;
            int repeated = RepeatedRows(header, grid, i);
            if (repeated > 0)
            {
                Fill(header, grid, i, repeated);
                repairs.Add(new(RepairKind.RepeatedHeader, grid[i].Line, grid[i].Cells[0].Span, RepairMessages.HeaderBehindPageEnd.With(Quote(grid[i]))));
                isAfterBreak = true;
                i += repeated - 1;
                continue;
            }

            if (isAfterBreak && body.Count > 0 && IsRestOf(body, grid[i]))
            {
                body[^1] = Join(body[^1], grid[i]);
                repairs.Add(new(RepairKind.Join, grid[i].Line, FirstSpan(grid[i]), RepairMessages.RowBehindPageEnd.With(body[^1].Line)));
            }
            else
            {
                body.Add(grid[i]);
            }

            isAfterBreak = false;
        }

        return ([.. header], [.. body]);
    }

    // All header rows in their order; a copy may be damaged, but a figure is never part of one.
    private static int RepeatedRows(GridRow[] header, ImmutableArray<GridRow> grid, int index)
    {
        int count = 0;
        while (count < header.Length && index + count < grid.Length && IsSame(header[count], grid[index + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsSame(GridRow header, GridRow row)
    {
        int same = 0;
        int different = 0;
        for (int i = 0; i < header.Cells.Length; i++)
        {
            string left = Key(header.Cells[i].Text);
            string right = Key(row.Cells[i].Text);
            if (left.Length == 0 && right.Length == 0)
            {
                continue;
            }

            same += left == right ? 1 : 0;
            different += left != right && left.Length > 0 && right.Length > 0 ? 1 : 0;
        }

        return same > 0 && different == 0 && !HeaderRowDetector.HasFigures(row) && (same > 1 || header.Filled <= 2);
    }

    private static void Fill(GridRow[] header, ImmutableArray<GridRow> grid, int index, int count)
    {
        for (int i = 0; i < count; i++)
        {
            GridRow copy = grid[index + i];
            header[i] = header[i] with { Cells = [.. header[i].Cells.Select((cell, column) => cell.IsBlank ? copy.Cells[column] : cell)] };
        }
    }

    // The rest of a cut row has no label of its own, no figures, and words only where the row above has words.
    private static bool IsRestOf(List<GridRow> body, GridRow row)
    {
        if (!row.Cells[0].IsBlank || row.Filled == 0)
        {
            return false;
        }

        GridRow above = body[^1];
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (!row.Cells[i].IsBlank && (above.Cells[i].IsBlank || CellStates.Classify(row.Cells[i].Text) != CellState.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static GridRow Join(GridRow above, GridRow rest) => above with
    {
        Cells =
        [
            .. above.Cells.Select((cell, column) => rest.Cells[column].IsBlank ? cell : cell with
            {
                Text = CellText.Settle(cell.Text + rest.Cells[column].Text),
            }),
        ],
    };

    private static TextSpan FirstSpan(GridRow row) => row.Cells.First(cell => !cell.IsBlank).Span;

    private static string Quote(GridRow row) => $"\"{string.Join(" ", row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text))}\"";

    private static string Key(string text) => CharacterFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);
}
