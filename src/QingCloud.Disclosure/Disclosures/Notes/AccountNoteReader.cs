using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Notes;

/// <summary>Reads accounts by their parts: lines with names, and amounts at dates or of periods (项目 | 期末余额 | 期初余额).</summary>
internal static class AccountNoteReader
{
    private const int MostOtherAmounts = 1;
    private const int MostColumns = 10;

    internal static IEnumerable<AccountNote> Read(TableView view)
    {
        StatementConcept? account = AccountFinder.Find(view);
        if ((account is null && !ListsAccounts(view)) || view.Rows.All(row => row.Label.Length == 0 || view.Context.PeriodIn(row.Label) is not null))
        {
            yield break;
        }

        ImmutableArray<PeriodGroup> groups = view.PeriodGroups;
        foreach (PeriodGroup of in groups)
        {
            PeriodGroup group = of == groups[0] ? WithUnassigned(view, of, groups) : of;
            if (AmountOf(view, group) is { } amount && PeriodOf(view, group, amount, account) is { } period)
            {
                ImmutableArray<AccountLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, group, row, amount)).Where(line => line.HasFigures)];
                if (lines.Any(line => line.Amount?.State == CellState.Reported))
                {
                    yield return new() { TableId = view.Table.Id, Account = account, Scope = view.Scope, Period = period, Lines = lines, Missing = Gaps.Of(period, lines.Select(line => line.Amount)) };
                }
            }
        }
    }

    // 计入当期非经常性损益的金额 behind 本期发生额 | 上期发生额 names no period and is of the first.
    private static PeriodGroup WithUnassigned(TableView view, PeriodGroup first, ImmutableArray<PeriodGroup> groups) => view.IsTransposed ? first : first with
    {
        Columns =
        [
            .. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Name or Measure.Rank)
                && (first.Columns.Contains(column) || !groups.Any(group => group.Columns.Contains(column)))),
        ],
    };

    // A note about several accounts (受限资产, 现金流量表补充资料), or a list of balances by their names.
    // In a reply any list of amounts at named dates or of named periods is one: 支付对象 | 支付金额, below a caption that names the year.
    private static bool ListsAccounts(TableView view) =>
        view.Columns.Length <= MostColumns && !KeyFigureConcepts.IsAboutOthers(view.Context)
        && (!view.Context.IsPeriodicReport || view.Scope is not null || StatementOf(view) is not null);

    // A balance without a date stands at the end of a periodic report's period; a flow is of the period itself.
    private static ReportingPeriod? PeriodOf(TableView view, PeriodGroup group, ColumnView amount, StatementConcept? account) =>
        group.Period is not null || amount.Measure == Measure.None ? group.Period
        : (account?.Statement ?? StatementOf(view)) is not { } statement ? null
        : statement == StatementKind.BalanceSheet ? view.Context.PeriodEnd
        : view.Context.IsPeriodicReport ? view.Context.DocumentPeriod
        : null;

    // What most of the lines are lines of; null where they are of none.
    private static StatementKind? StatementOf(TableView view)
    {
        foreach (StatementKind kind in StatementConcepts.Statements)
        {
            if (view.Rows.Count(row => row.Concepts.In(kind) is not null) * 2 > view.Rows.Length)
            {
                return kind;
            }
        }

        return null;
    }

    // A list with many amounts of a line (总资产 | 净资产 | 营业收入) is no account by its parts.
    private static ColumnView? AmountOf(TableView view, PeriodGroup group)
    {
        ImmutableArray<ColumnView> amounts = [.. group.Columns.Where(column => column.Path.Length > 0 && IsAmount(column.Measure) && HoldsMoney(view, column))];
        return amounts.Length is > 0 and <= 1 + MostOtherAmounts ? amounts[0] : null;
    }

    private static bool IsAmount(Measure measure) =>
        measure is Measure.None or Measure.Amount or Measure.Balance or Measure.Closing or Measure.Opening or Measure.Receivable or Measure.Carrying or Measure.Paid;

    // A figure whose place is ambiguous may be one of the column: it stays flagged.
    private static bool HoldsMoney(TableView view, ColumnView column) =>
        view.Rows.Any(row => view.CellAt(row, column) is { Figure.Unit: FigureUnit.Money } or { Figure: null, State: CellState.Reported })
        || (view.Context.IsPeriodicReport && column.Period is not null && HoldsBareAmounts(view, column));

    // 791,592.09 without a unit: an amount all the same, and the model says that its unit is missing.
    private static bool HoldsBareAmounts(TableView view, ColumnView column)
    {
        IEnumerable<TableCell> numbers = view.Rows.Select(row => view.CellAt(row, column)).Where(cell => cell.Figure is { Unit: FigureUnit.Number });
        return numbers.Any() && numbers.All(cell => cell.Text.Contains('.', StringComparison.Ordinal) && cell.Text.Contains(',', StringComparison.Ordinal));
    }

    private static AccountLine ReadLine(TableView view, PeriodGroup group, RowView row, ColumnView amount)
    {
        FigureReader figures = new(view);
        ColumnView?[] own =
        [
            // 研发人员数量 among amounts counts people.
            view.CellAt(row, amount).Figure is null or { Unit: FigureUnit.Money or FigureUnit.Number } ? amount : null,
            group.Find(Measure.Allowance),
            amount.Measure == Measure.Carrying ? null : group.Find(Measure.Carrying),
            group.Find(Measure.Share),
            group.Find(Measure.Growth),
        ];
        return new(row.Label, AccountParts.Find(row.Label), row.Role)
        {
            Amount = figures.Amount(row, own[0]),
            Allowance = figures.Amount(row, own[1]),
            Carrying = figures.Amount(row, own[2]),
            Share = figures.Rate(row, own[3]),
            Growth = figures.Rate(row, own[4]),
            Others = [.. group.Columns.Where(column => !own.Contains(column) && ScheduleReader.IsFigure(view.CellAt(row, column))).Select(column => ScheduleReader.Figure(view, row, column))],
        };
    }
}
