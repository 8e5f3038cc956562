using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.KeyFigures;

/// <summary>Reads key figures: a table most of whose lines are concepts of the statements or known ratios, with a column for each period.</summary>
internal static class KeyFigureReader
{
    private const int FewestKnownLines = 2;

    internal static IEnumerable<KeyFigureSchedule> Read(TableView view)
    {
        int known = view.Rows.Count(row => KeyFigureConcepts.Find(row.Label) is not null);
        if (known < FewestKnownLines || known * 2 < view.Rows.Count(row => row.Role != RowRole.Heading) || !(IsSummary(view) || KeyFigureConcepts.IsNamedBy(view.Context)))
        {
            yield break;
        }

        ColumnView? growth = view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Value && IsChange(column.Measure));
        ReportingPeriod? latest = null;
        ImmutableArray<(ColumnView Column, ReportingPeriod? Period)> columns = [.. Columns(view)];
        foreach ((ColumnView _, ReportingPeriod? period) in columns)
        {
            latest = latest is null || period?.End > latest.End ? period : latest;
        }

        foreach ((ColumnView column, ReportingPeriod? period) in columns)
        {
            ImmutableArray<KeyFigure> lines = [.. view.Rows.Where(row => ScheduleReader.IsFigure(view.CellAt(row, column))).Select(row => ReadLine(view, row, column, period == latest ? growth : null))];
            if (!lines.IsEmpty)
            {
                yield return new() { TableId = view.Table.Id, Period = period, Lines = lines, Missing = Gaps.Of(period, []) };
            }
        }
    }

    // Lines of statements for some periods, of the issuer: 联营企业的主要财务信息 has the same lines, and is another company's.
    private static bool IsSummary(TableView view) =>
        view.Table.Kind == TableKind.FinancialStatement && view.Columns.All(column => column.Path.Length < 2) && Columns(view).All(column => column.Period is not null)
        && !KeyFigureConcepts.IsAboutOthers(view.Context);

    private static bool IsChange(Measure measure) => measure is Measure.Growth or Measure.RevenueGrowth or Measure.ShareChange or Measure.MarginChange or Measure.CostGrowth;

    private static IEnumerable<(ColumnView Column, ReportingPeriod? Period)> Columns(TableView view)
    {
        foreach (ColumnView column in view.Columns.Where(column => column.Role == ColumnRole.Value && !IsChange(column.Measure) && column.Measure is not (Measure.Reason or Measure.Name or Measure.Share)))
        {
            yield return (column, KeyFigureConcepts.QuarterOf(column.Path, view.Context.PeriodOf(view.Table) ?? view.Context.DocumentPeriod) ?? column.Period ?? PeriodOf(view, column));
        }
    }

    // 加权平均净资产收益率 | 基本每股收益: the columns are figures of the document's own period.
    private static ReportingPeriod? PeriodOf(TableView view, ColumnView column) =>
        KeyFigureConcepts.Find(column.Path.LastOrDefault() ?? "") is null ? null : view.Context.PeriodOf(view.Table) ?? view.Context.DocumentPeriod;

    private static KeyFigure ReadLine(TableView view, RowView row, ColumnView column, ColumnView? growth)
    {
        FigureReader figures = new(view);
        return new(
            row.Label,
            KeyFigureConcepts.Find(row.Label, column.Path.LastOrDefault() ?? ""),
            row.Role,
            figures.Any(row, column),
            growth is not null && ScheduleReader.IsFigure(view.CellAt(row, growth)) ? figures.Any(row, growth) : null);
    }
}
