using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Notes;

/// <summary>Reads accounts from opening to closing: an opening column, a closing one behind it, and at least one of changes between.</summary>
internal static class AccountMovementReader
{
    internal static AccountMovement? Read(TableView view)
    {
        ColumnView? opening = view.Columns.FirstOrDefault(column => IsBalance(column, Measure.Opening));
        ColumnView? closing = view.Columns.LastOrDefault(column => IsBalance(column, Measure.Closing));
        if (opening is null || closing is null || !view.Columns.Any(column => IsChange(column) && column.Index > opening.Index && column.Index < closing.Index)
            || !view.Rows.Any(row => view.Columns.Any(column => column.Index >= opening.Index && column.Index <= closing.Index && IsMoney(view, row, column))))
        {
            return null;
        }

        ReportingPeriod? period = TableView.Between(opening, closing) ?? view.Columns.FirstOrDefault(column => column.Period is { IsInstant: false })?.Period ?? view.Context.DocumentPeriod;
        ImmutableArray<AccountMovementLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading && row.Label.Length > 0).Select(row => ReadLine(view, row, opening, closing))];
        return new()
        {
            TableId = view.Table.Id,
            Account = AccountFinder.Find(view),
            Scope = view.Scope,
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.SelectMany(line => new[] { line.Opening, line.Closing })),
        };
    }

    // 期初余额(账面价值) opens as 期初余额 does; 减值准备期初余额 beside it is no balance of the account.
    private static bool IsBalance(ColumnView column, Measure measure) =>
        column.Role == ColumnRole.Value && column.Path.Length == 1 && (column.Measure == measure || (column.Measure == Measure.Carrying && MeasureVocabulary.Names(column.Path[0], measure)));

    // 期初余额 | 比例 | 期末余额 | 比例 moves nothing.
    private static bool IsChange(ColumnView column) =>
        column.Role == ColumnRole.Value && column.Measure is not (Measure.Share or Measure.Opening or Measure.Closing or Measure.Growth or Measure.Name or Measure.Reason or Measure.Allowance)
        && column.Period is null or { IsInstant: false };

    private static bool IsMoney(TableView view, RowView row, ColumnView column) => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money };

    private static AccountMovementLine ReadLine(TableView view, RowView row, ColumnView opening, ColumnView closing)
    {
        FigureReader figures = new(view);
        ColumnView? increase = Only(view, Measure.Increase);
        ColumnView? decrease = Only(view, Measure.Decrease);
        return new(row.Label, row.Role, figures.Amount(row, opening), figures.Amount(row, increase), figures.Amount(row, decrease), figures.Amount(row, closing))
        {
            Others =
            [
                .. view.Columns.Where(column => column.Role == ColumnRole.Value && column != opening && column != closing && column != increase && column != decrease && ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => ScheduleReader.Figure(view, row, column)),
            ],
        };
    }

    // 本期增加 alone, not 本期增加 | 购置 beside 本期增加 | 其他.
    private static ColumnView? Only(TableView view, Measure measure)
    {
        ImmutableArray<ColumnView> found = [.. view.Columns.Where(column => column.Measure == measure)];
        return found.Length == 1 ? found[0] : null;
    }
}
