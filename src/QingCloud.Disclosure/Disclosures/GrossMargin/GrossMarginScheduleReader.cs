using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.GrossMargin;

/// <summary>Reads margins by line: one schedule for each period that has a margin, or revenue and cost.</summary>
internal static class GrossMarginScheduleReader
{
    internal static IEnumerable<GrossMarginSchedule> Read(TableView view)
    {
        if (view.Table.Kind is not (TableKind.GrossMargin or TableKind.RevenueBreakdown or TableKind.PeerComparison))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups())
        {
            if (!group.Has(Measure.Margin) && !(group.Has(Measure.Revenue) && group.Has(Measure.Cost)))
            {
                continue;
            }

            foreach (LineSection section in LineSection.Split(view))
            {
                yield return ReadSection(view, group, section);
            }
        }
    }

    private static GrossMarginSchedule ReadSection(TableView view, PeriodGroup group, LineSection section)
    {
        FigureReader figures = new(view);
        ColumnView? revenue = group.Find(Measure.Revenue) ?? group.Find(Measure.Amount);
        return new()
        {
            TableId = view.Table.Id,
            Period = group.Period,
            Lines =
            [
                .. section.Rows.Select(row => new GrossMarginLine(
                    row.Label,
                    row.Role,
                    figures.Amount(row, revenue),
                    figures.Amount(row, group.Find(Measure.Cost)),
                    figures.Amount(row, group.Find(Measure.GrossProfit)),
                    figures.Rate(row, group.Find(Measure.Margin)),
                    figures.Points(row, group.Find(Measure.MarginChange)))),
            ],
            Missing = group.Period is null ? ["period"] : [],
        };
    }
}
