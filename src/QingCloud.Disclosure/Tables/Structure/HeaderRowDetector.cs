using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>Counts the header rows of a grid: the first, and those below it that name columns of its groups.</summary>
internal static class HeaderRowDetector
{
    private const int MostHeaderRows = 5;

    internal static int Count(ImmutableArray<GridRow> grid)
    {
        if (HasFigures(grid[0]) && !grid[0].IsMarkedHeader)
        {
            return 0;
        }

        int count = 1;
        while (count < grid.Length - 1 && count < MostHeaderRows && Continues(grid, count))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether a cell of the row is a figure; years and ordinals in a header are none.</summary>
    internal static bool HasFigures(GridRow row) => row.Cells.Any(cell => IsFigure(cell.Text));

    internal static bool IsFigure(string text) =>
        text.Length > 0
        && (NumberParser.TryParse(text, out PrintedNumber number) ? !(number.Form == NumberForm.Plain && number.Decimals == 0 && number.Value is >= 1990 and < 2100) : CellStates.Classify(text) is CellState.Nil or CellState.NotApplicable)
        && !PeriodParser.TryParse(text, out _);

    private static bool Continues(ImmutableArray<GridRow> grid, int index)
    {
        GridRow row = grid[index];
        if (row.IsMarkedHeader)
        {
            return true;
        }

        if (HasFigures(row) || row.IsAfterBreak || row.Filled == 0)
        {
            return false;
        }

        // A merged cell above is blank or repeated here: the label column's head covers both rows.
        GridRow above = grid[index - 1];
        bool isCovered = row.Cells[0].IsBlank ? !FirstFilled(grid, index).IsBlank : row.Cells[0].IsSpread || (row.Cells[0].Text == above.Cells[0].Text && SplitsRepeatedGroup(above, row));
        bool namesLeaves = row.Cells.Any(cell => !cell.IsBlank && !cell.IsSpread);
        return isCovered && namesLeaves && (row.Cells[0].IsSpread || SplitsGroup(above, row) || SplitsRepeatedGroup(above, row));
    }

    private static GridCell FirstFilled(ImmutableArray<GridRow> grid, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (!grid[i].Cells[0].IsBlank)
            {
                return grid[i].Cells[0];
            }
        }

        return grid[0].Cells[0];
    }

    // 2023年度 is printed over 金额 and again over 占比: a converter that knows no spans repeats the group's name over each of its columns.
    private static bool SplitsRepeatedGroup(GridRow above, GridRow row)
    {
        for (int i = 2; i < row.Cells.Length; i++)
        {
            bool isRepeated = !above.Cells[i].IsBlank && above.Cells[i].Text == above.Cells[i - 1].Text;
            if (isRepeated && !row.Cells[i].IsBlank && !row.Cells[i - 1].IsBlank && row.Cells[i].Text != row.Cells[i - 1].Text)
            {
                return true;
            }
        }

        return false;
    }

    // 2023年度 covers 金额 and 占比: the row above has a blank or spread cell where this one has a name.
    private static bool SplitsGroup(GridRow above, GridRow row)
    {
        for (int i = 1; i < row.Cells.Length; i++)
        {
            if (!row.Cells[i].IsBlank && !row.Cells[i].IsSpread && (above.Cells[i].IsBlank || above.Cells[i].IsSpread))
            {
                return true;
            }
        }

        return false;
    }
}
