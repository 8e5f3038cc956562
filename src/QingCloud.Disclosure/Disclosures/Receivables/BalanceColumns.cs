using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>The columns of one set of balances: one date, one company or class, one way to provide.</summary>
internal sealed record BalanceColumns(
    string? Entity,
    string? Basis,
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
        if (BalanceOf(group) is { } balance)
        {
            foreach (BalanceColumns columns in OfRates(group, balance))
            {
                yield return columns;
            }

            yield break;
        }

        // Columns that name no measure are companies or classes: 原材料 | 库存商品 | 合计 | 占比, or peers. A share is of the last of them.
        ImmutableArray<ColumnView> classes = [.. group.Columns.Where(column => column.Measure == Measure.None && HoldsMoney(view, column))];
        for (int i = 0; i < classes.Length; i++)
        {
            string name = string.Concat(classes[i].Path);
            yield return new(Surroundings.IsTotal(name) ? null : name, null, group.Period, classes[i], i == classes.Length - 1 ? group.Find(Measure.Share) : null, null, null, null);
        }
    }

    // 余额 | 预期信用损失率 | 坏账准备 | 原计提比例 | 坏账准备: the same balances provided for in two ways.
    private static IEnumerable<BalanceColumns> OfRates(PeriodGroup group, ColumnView balance)
    {
        ImmutableArray<ColumnView> rates = [.. group.Columns.Where(column => column.Measure is Measure.ProvisionRate or Measure.ExpectedLossRate)];
        ImmutableArray<ColumnView> allowances = [.. group.Columns.Where(column => column.Measure == Measure.Allowance)];
        if (rates.Length < 2 || allowances.Length < 2)
        {
            yield return new(null, null, group.Period, balance, group.Find(Measure.Share), allowances.FirstOrDefault(), rates.FirstOrDefault(), group.Find(Measure.Carrying));
            yield break;
        }

        for (int i = 0; i < rates.Length; i++)
        {
            int end = i + 1 < rates.Length ? rates[i + 1].Index : int.MaxValue;
            ColumnView? allowance = allowances.FirstOrDefault(column => column.Index > rates[i].Index && column.Index < end);
            yield return new(null, string.Concat(rates[i].Path), group.Period, balance, group.Find(Measure.Share), allowance, rates[i], null);
        }
    }

    private static ColumnView? BalanceOf(PeriodGroup group) =>
        group.Find(Measure.Balance) ?? group.Find(Measure.Amount) ?? group.Find(Measure.Closing) ?? group.Find(Measure.Opening) ?? group.Find(Measure.Receivable)
        ?? (group.Columns.Count(column => column.Measure == Measure.None) == 1 && group.Period is not null ? group.Find(Measure.None) : null);

    private static bool HoldsMoney(TableView view, ColumnView column) =>
        view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money });
}
