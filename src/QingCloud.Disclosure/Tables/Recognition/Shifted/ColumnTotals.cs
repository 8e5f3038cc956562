using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Settles placements by the totals of the columns: of all ways to place the rows of a sum, those in which every column adds up; until nothing changes.
/// </summary>
internal static class ColumnTotals
{
    private const int MostPasses = 4;

    internal static void Settle(IReadOnlyList<ShiftedRow> rows, ImmutableArray<int> moneyColumns, SumBudget budget)
    {
        if (moneyColumns.IsEmpty || rows.All(row => row.Placements.Length <= 1))
        {
            return;
        }

        ImmutableArray<SumWindow> windows = SumWindows.Of(rows);
        bool isChanged = true;
        for (int pass = 0; pass < MostPasses && isChanged; pass++)
        {
            isChanged = false;
            int settled = -1;
            foreach (SumWindow window in windows)
            {
                budget.Check();
                // The first window of a total that adds up is the one that its label means.
                if (window.Total == settled || !IsOpen(rows, window) || SumSearch.Solve(rows, window, moneyColumns, budget) is not { } kept)
                {
                    continue;
                }

                settled = window.Total;
                isChanged |= Keep(rows, window, kept);
            }
        }
    }

    private static bool IsOpen(IReadOnlyList<ShiftedRow> rows, SumWindow window) =>
        rows[window.Total].Placements.Length > 1 || window.Terms.Any(term => rows[term.Row].Placements.Length > 1);

    private static bool Keep(IReadOnlyList<ShiftedRow> rows, SumWindow window, ImmutableArray<ImmutableArray<Placement>> kept)
    {
        bool isChanged = false;
        for (int i = 0; i < kept.Length; i++)
        {
            ShiftedRow row = rows[i < window.Terms.Length ? window.Terms[i].Row : window.Total];
            if (kept[i].Length < row.Placements.Length)
            {
                isChanged = true;
                row.Placements = kept[i];
                row.Reason = RepairMessages.OnlySuchAddUp.With(rows[window.Total].Row.Line);
            }
        }

        return isChanged;
    }
}
