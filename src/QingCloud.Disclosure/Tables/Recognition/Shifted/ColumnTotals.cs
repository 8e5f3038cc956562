using System.Collections.Immutable;
using System.Globalization;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Settles placements by the totals of the columns: of all ways to place the rows above a 小计 or 合计, those in which every column adds up. Where
/// exactly one does, it is taken; where several do, nothing is.
/// </summary>
internal static class ColumnTotals
{
    private const int MostStates = 20_000;

    internal static void Settle(IReadOnlyList<ShiftedRow> rows, ImmutableArray<int> moneyColumns)
    {
        if (moneyColumns.IsEmpty)
        {
            return;
        }

        for (int total = 0; total < rows.Count; total++)
        {
            if (rows[total].Placements.IsEmpty)
            {
                continue;
            }

            foreach (ImmutableArray<int> window in IsTotal(rows[total]) ? Windows(rows, total) : RowOutline.Windows(rows, total))
            {
                if (window.Length >= 2 && TrySettle(rows, window, total, moneyColumns))
                {
                    break;
                }
            }
        }
    }

    // Items since the last total; totals since the table's start; all items.
    private static IEnumerable<ImmutableArray<int>> Windows(IReadOnlyList<ShiftedRow> rows, int total)
    {
        ImmutableArray<int>.Builder sinceTotal = ImmutableArray.CreateBuilder<int>();
        for (int i = total - 1; i >= 0 && !IsTotal(rows[i]); i--)
        {
            AddItem(rows, i, sinceTotal);
        }

        yield return sinceTotal.DrainToImmutable();
        yield return [.. Enumerable.Range(0, total).Where(i => IsTotal(rows[i]))];
        ImmutableArray<int>.Builder all = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < total; i++)
        {
            AddItem(rows, i, all);
        }

        yield return all.DrainToImmutable();
    }

    // 经营活动产生的现金流量净额 closes the rows above it as a total does.
    private static bool IsTotal(ShiftedRow row) =>
        row.Role is RowRole.Total or RowRole.Subtotal || row.Row.Cells[0].Text.EndsWith("流量净额", StringComparison.Ordinal);

    private static void AddItem(IReadOnlyList<ShiftedRow> rows, int index, ImmutableArray<int>.Builder items)
    {
        if (rows[index].Role is RowRole.Item or RowRole.Less && rows[index].Figures.Any(figure => figure is not null))
        {
            items.Add(index);
        }
    }

    private static bool TrySettle(IReadOnlyList<ShiftedRow> rows, ImmutableArray<int> window, int total, ImmutableArray<int> columns)
    {
        ImmutableArray<int> all = window.Add(total);
        if (all.All(index => rows[index].Placements.Length <= 1))
        {
            return false;
        }

        Dictionary<string, State> states = new(StringComparer.Ordinal) { [""] = new(new decimal[columns.Length], ImmutableList<ImmutableArray<Placement>>.Empty, false) };
        foreach (int index in all)
        {
            int sign = index == total ? -1 : rows[index].Role == RowRole.Less ? -1 : 1;
            states = Advance(states, rows[index], sign, columns);
            if (states.Count > MostStates)
            {
                return false;
            }
        }

        if (!states.TryGetValue(Key(new decimal[columns.Length]), out State? solution) || solution.IsRepeated)
        {
            return false;
        }

        for (int i = 0; i < all.Length; i++)
        {
            ShiftedRow row = rows[all[i]];
            if (row.Placements.Length > 1)
            {
                row.Placements = solution.Chosen[i];
                row.Reason = $"of all placements of the rows above the total in line {rows[total].Row.Line}, only this one makes every column add up";
            }
        }

        return true;
    }

    private static Dictionary<string, State> Advance(Dictionary<string, State> states, ShiftedRow row, int sign, ImmutableArray<int> columns)
    {
        Dictionary<string, State> next = new(StringComparer.Ordinal);
        ImmutableArray<Option> options = Options(row, columns);
        foreach (State state in states.Values)
        {
            foreach (Option option in options)
            {
                decimal[] sums = [.. state.Sums.Zip(option.Figures, (sum, figure) => sum + (sign * figure))];
                string key = Key(sums);
                State added = new(sums, state.Chosen.Add(option.Placements), state.IsRepeated);
                next[key] = next.TryGetValue(key, out State? known) ? known with { IsRepeated = true } : added;
                if (next.Count > MostStates)
                {
                    return next;
                }
            }
        }

        return next;
    }

    // Placements that differ only in where a dash or words stand are one to a sum.
    private static ImmutableArray<Option> Options(ShiftedRow row, ImmutableArray<int> columns)
    {
        List<(string Key, decimal[] Figures, List<Placement> Placements)> options = [];
        foreach (Placement placement in row.Placements)
        {
            decimal[] figures = [.. columns.Select(column => row.FigureAt(placement, column))];
            string key = Key(figures);
            int known = options.FindIndex(option => option.Key == key);
            if (known < 0)
            {
                options.Add((key, figures, [placement]));
            }
            else
            {
                options[known].Placements.Add(placement);
            }
        }

        return [.. options.Select(option => new Option(option.Figures, [.. option.Placements]))];
    }

    private static string Key(decimal[] sums) => string.Join('|', sums.Select(sum => Math.Round(sum, 2).ToString("0.00", CultureInfo.InvariantCulture)));

    private sealed record Option(decimal[] Figures, ImmutableArray<Placement> Placements);

    private sealed record State(decimal[] Sums, ImmutableList<ImmutableArray<Placement>> Chosen, bool IsRepeated);
}
