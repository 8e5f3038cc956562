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
                CostBreakdown breakdown = new()
                {
                    TableId = view.Table.Id,
                    Period = period,
                    Scope = Surroundings.ScopeOf(view.Context),
                    Lines = [.. section.Rows.Select(row => ReadLine(view, new(view, group, row), unnamed)).Where(line => line.HasFigures)],
                    Missing = period is null ? ["period"] : [],
                };
                if (!breakdown.Lines.IsEmpty)
                {
                    yield return breakdown;
                }
            }
        }
    }

    private static CostLine ReadLine(TableView view, LineReader line, ColumnView? unnamed) => new(
        line.Row.Label,
        line.Row.Role,
        line.Amount(Measure.Cost, Measure.Amount) ?? (view.IsTransposed && line.Row.Measure != Measure.None ? null : new FigureReader(view).Amount(line.Row, unnamed)),
        line.Rate(Measure.Share),
        line.Rate(Measure.CostGrowth, Measure.Growth))
    {
        Headcount = line.Count(Measure.Headcount),
        ShareChange = line.Points(Measure.ShareChange),
    };
}
