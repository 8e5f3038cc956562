using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>The columns of one set of balances: one date, one company.</summary>
internal sealed record BalanceColumns(
    string? Entity,
    ReportingPeriod? Period,
    ColumnView? Balance,
    ColumnView? Share,
    ColumnView? Allowance,
    ColumnView? Rate,
    ColumnView? Carrying)
{
    /// <summary>The sets of balances of a period's columns.</summary>
    internal static IEnumerable<BalanceColumns> Of(TableView view, PeriodGroup group)
    {
        ColumnView? rate = group.Find(Measure.ProvisionRate) ?? group.Find(Measure.ExpectedLossRate);
        if (BalanceOf(group) is { } balance)
        {
            yield return new(null, group.Period, balance, group.Find(Measure.Share), group.Find(Measure.Allowance), rate, group.Find(Measure.Carrying));
        }
        else
        {
            // Columns that name no measure are companies or classes: 原材料 | 库存商品, or peers.
            foreach (ColumnView column in group.Columns.Where(column => column.Measure == Measure.None && HoldsMoney(view, column)))
            {
                yield return new(string.Concat(column.Path), group.Period, column, null, null, null, null);
            }
        }
    }

    private static ColumnView? BalanceOf(PeriodGroup group) =>
        group.Find(Measure.Balance) ?? group.Find(Measure.Amount) ?? group.Find(Measure.Closing) ?? group.Find(Measure.Opening)
        ?? (group.Columns.Count(column => column.Measure == Measure.None) == 1 && group.Period is not null ? group.Find(Measure.None) : null);

    private static bool HoldsMoney(TableView view, ColumnView column) =>
        view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money });
}
