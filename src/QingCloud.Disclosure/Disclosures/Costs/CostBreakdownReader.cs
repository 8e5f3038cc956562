using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Costs;

/// <summary>Reads cost and expense tables: one breakdown for each period and each part that a heading row opens.</summary>
internal static class CostBreakdownReader
{
    internal static IEnumerable<CostBreakdown> Read(TableView view)
    {
        // 公司名称 | 销售费用变动比例: companies are no costs.
        if (view.Table.Kind is not (TableKind.CostBreakdown or TableKind.Expenses) || (view.Find(Measure.Name)?.Role == ColumnRole.Stub && PeerComparisonReader.Applies(view)))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            ColumnView? unnamed = group.Columns.FirstOrDefault(column => column.Measure is Measure.None or Measure.Closing);
            foreach (LineSection section in LineSection.Split(view))
            {
                ReportingPeriod? period = group.Period ?? section.Period;
                ImmutableArray<CostLine> lines = [.. section.Rows.Select(row => ReadLine(view, new(view, group, row), unnamed)).Where(line => line.HasFigures)];
                CostBreakdown breakdown = new()
                {
                    TableId = view.Table.Id,
                    Period = period,
                    Scope = view.Scope,
                    Lines = lines,
                    Missing = Gaps.Of(period, lines.Select(line => line.Amount)),
                };
                if (!breakdown.Lines.IsEmpty)
                {
                    yield return breakdown;
                }
            }
        }
    }

    private static bool IsOfPeriod(TableView view, ColumnView column) => column.Period is not null && view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money });

    private static CostLine ReadLine(TableView view, LineReader line, ColumnView? unnamed)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        // 2023年度研发费用 | 其中:不可抵扣 | 可抵扣金额: the column of the period is the cost, not the part whose head says 金额.
        ColumnView? named = line.Column(Measure.Cost, Measure.Amount);
        ColumnView? column = named is null || (!view.IsTransposed && unnamed is { Measure: Measure.None, Role: ColumnRole.Value } && named.Measure == Measure.Amount && IsOfPeriod(view, unnamed) && !IsOfPeriod(view, named))
            ? view.IsTransposed && row.Measure != Measure.None ? null : unnamed
            : named;
        FigureUnit? unit = column is null ? null : view.CellAt(row, column).Figure?.Unit;
        // 销售人员数量(人) among the lines of an expense counts people.
        bool isPeople = unit == FigureUnit.Count || (unit is null && row.Measure == Measure.Headcount);
        ColumnView?[] own = [column, line.Column(Measure.Share), line.Column(Measure.CostGrowth, Measure.Growth), line.Column(Measure.Headcount), line.Column(Measure.ShareChange)];
        return new(
            row.Label,
            row.Role,
            !isPeople && unit is null or FigureUnit.Money or FigureUnit.Number ? figures.Amount(row, column) : null,
            line.Rate(Measure.Share) ?? (unit == FigureUnit.Rate ? figures.Rate(row, column) : null),
            line.Rate(Measure.CostGrowth, Measure.Growth))
        {
            Category = row.Category,
            Headcount = line.Count(Measure.Headcount) ?? (isPeople ? figures.Count(row, column) : null),
            ShareChange = line.Points(Measure.ShareChange),
            Others =
            [
                .. line.Group.Columns.Where(other => !view.IsTransposed && !own.Contains(other) && ScheduleReader.IsFigure(view.CellAt(row, other)))
                    .Select(other => ScheduleReader.Figure(view, row, other)),
            ],
        };
    }
}
