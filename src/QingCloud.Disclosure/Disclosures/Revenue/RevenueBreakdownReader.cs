using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Revenue;

/// <summary>Reads revenue by line: one breakdown for each period and each part of the table that a heading row (分产品, 分地区) opens.</summary>
internal static class RevenueBreakdownReader
{
    internal static IEnumerable<RevenueBreakdown> Read(TableView view)
    {
        if (view.Table.Kind is not (TableKind.RevenueBreakdown or TableKind.GrossMargin))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups())
        {
            ColumnView? amount = group.Find(Measure.Revenue) ?? (view.Table.Kind == TableKind.RevenueBreakdown ? group.Find(Measure.Amount) : null);
            if (amount is null)
            {
                continue;
            }

            foreach (LineSection section in LineSection.Split(view))
            {
                if (ReadSection(view, group, amount, section) is { Lines.IsEmpty: false } breakdown)
                {
                    yield return breakdown;
                }
            }
        }
    }

    private static RevenueBreakdown ReadSection(TableView view, PeriodGroup group, ColumnView amount, LineSection section)
    {
        FigureReader figures = new(view);
        ColumnView? share = group.Find(Measure.Share);
        ColumnView? growth = group.Find(Measure.RevenueGrowth) ?? group.Find(Measure.Growth);
        ImmutableArray<RevenueLine> lines =
        [
            .. section.Rows.Select(row => new RevenueLine(row.Label, row.Role, figures.Amount(row, amount), figures.Rate(row, share), figures.Rate(row, growth))),
        ];
        return new()
        {
            TableId = view.Table.Id,
            Scope = Surroundings.ScopeOf(view.Context),
            Period = group.Period,
            Dimension = DimensionOf(view, section),
            Lines = lines,
            Missing = group.Period is null ? ["period"] : [],
        };
    }

    // The heading row decides, then the stub's header, then the caption, then what the lines are called.
    private static RevenueDimension DimensionOf(TableView view, LineSection section) =>
        Surroundings.DimensionIn(section.Heading)
        ?? Surroundings.DimensionIn(string.Concat(view.Columns.Where(column => column.Role == ColumnRole.Stub).SelectMany(column => column.Path)))
        ?? Surroundings.DimensionIn(view.Context.Caption)
        ?? section.Rows.Select(row => Surroundings.DimensionIn(row.Label)).FirstOrDefault(dimension => dimension is not null)
        ?? RevenueDimension.Product;
}
