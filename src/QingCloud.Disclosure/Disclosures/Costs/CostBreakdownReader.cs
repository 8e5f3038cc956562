using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Costs;

/// <summary>Reads cost and expense tables: one breakdown for each period and each part that a heading row opens.</summary>
internal static class CostBreakdownReader
{
    internal static IEnumerable<CostBreakdown> Read(TableView view)
    {
        if (view.Table.Kind is not (TableKind.CostBreakdown or TableKind.Expenses))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups())
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
                    Scope = Surroundings.ScopeOf(view.Context),
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

    private static CostLine ReadLine(TableView view, LineReader line, ColumnView? unnamed)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        ColumnView? column = line.Column(Measure.Cost, Measure.Amount) ?? (view.IsTransposed && row.Measure != Measure.None ? null : unnamed);
        FigureUnit? unit = column is null ? null : view.CellAt(row, column).Figure?.Unit;
        return new(
            row.Label,
            row.Role,
            unit is null or FigureUnit.Money or FigureUnit.Number ? figures.Amount(row, column) : null,
            line.Rate(Measure.Share) ?? (unit == FigureUnit.Rate ? figures.Rate(row, column) : null),
            line.Rate(Measure.CostGrowth, Measure.Growth))
        {
            Category = row.Category,
            // 销售人员数量(人) among the lines of an expense counts people.
            Headcount = line.Count(Measure.Headcount) ?? (unit == FigureUnit.Count ? figures.Count(row, column) : null),
            ShareChange = line.Points(Measure.ShareChange),
        };
    }
}
