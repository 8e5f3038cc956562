using QingCloud.Disclosure.Disclosures.Figures;
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

        FigureReader figures = new(view);
        foreach (PeriodGroup group in view.PeriodGroups())
        {
            ColumnView? amount = group.Find(Measure.Cost) ?? group.Find(Measure.Amount)
                ?? group.Columns.FirstOrDefault(column => column.Measure is Measure.None or Measure.Closing);
            if (amount is null)
            {
                continue;
            }

            foreach (LineSection section in LineSection.Split(view))
            {
                yield return new()
                {
                    TableId = view.Table.Id,
                    Period = group.Period,
                    Scope = Surroundings.ScopeOf(view.Context),
                    Lines =
                    [
                        .. section.Rows.Select(row => new CostLine(
                            row.Label,
                            row.Role,
                            figures.Amount(row, amount),
                            figures.Rate(row, group.Find(Measure.Share)),
                            figures.Rate(row, group.Find(Measure.CostGrowth) ?? group.Find(Measure.Growth)))),
                    ],
                    Missing = group.Period is null ? ["period"] : [],
                };
            }
        }
    }
}
