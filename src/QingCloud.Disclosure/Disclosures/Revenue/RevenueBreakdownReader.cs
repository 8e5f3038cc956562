using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Revenue;

/// <summary>Reads revenue by line: one breakdown for each period and each part of the table that a heading row (分产品, 分地区) opens.</summary>
internal static class RevenueBreakdownReader
{
    // 主营业务 | 其他业务: the first line says that the rest is other operations.
    private static readonly string OperationsWord = NameWords.Of("operations")[0];

    internal static IEnumerable<RevenueBreakdown> Read(TableView view)
    {
        if (view.Table.Kind is not (TableKind.RevenueBreakdown or TableKind.GrossMargin))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups.Where(group => HasRevenue(view, group)))
        {
            foreach (LineSection section in LineSection.Split(view))
            {
                if (ReadSection(view, group, section) is { Lines.IsEmpty: false } breakdown)
                {
                    yield return breakdown;
                }
            }
        }
    }

    // A bare amount is revenue where nothing else of a margin table stands beside it.
    private static bool HasRevenue(TableView view, PeriodGroup group) =>
        view.IsTransposed ? view.Table.Kind == TableKind.RevenueBreakdown && view.Rows.Any(row => row.Measure == Measure.Revenue) : group.Has(Measure.Revenue) || (group.Has(Measure.Amount) && IsAboutRevenue(view)) || Unnamed(view, group) is not null;

    // 2023年度 | 占比: the only amount of its period, in a table about revenue, needs no other name.
    private static ColumnView? Unnamed(TableView view, PeriodGroup group)
    {
        ImmutableArray<ColumnView> unnamed = [.. group.Columns.Where(column => column.Measure == Measure.None && column.Period is not null && view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money }))];
        return view.Table.Kind == TableKind.RevenueBreakdown && !view.IsTransposed && unnamed.Length == 1 && !group.Has(Measure.Revenue) && !group.Has(Measure.Amount) ? unnamed[0] : null;
    }

    private static bool IsAboutRevenue(TableView view) =>
        view.Table.Kind == TableKind.RevenueBreakdown || !(view.Has(Measure.Margin) || view.Has(Measure.Cost) || view.Has(Measure.GrossProfit));

    private static RevenueBreakdown ReadSection(TableView view, PeriodGroup group, LineSection section)
    {
        ReportingPeriod? period = group.Period ?? section.Period;
        ImmutableArray<RevenueLine> lines =
        [
            .. section.Rows.Where(row => !view.IsTransposed || row.Measure == Measure.Revenue).Select(row => ReadLine(view, new(view, group, row)))
                .Where(line => line is not { Amount: null, Share: null, Growth: null }),
        ];
        return new()
        {
            TableId = view.Table.Id,
            Entity = group.Entity,
            Scope = view.Scope,
            Period = period,
            Dimension = DimensionOf(view, section),
            Lines = lines,
            Missing = Gaps.Of(period, lines.Select(line => line.Amount)),
        };
    }

    private static RevenueLine ReadLine(TableView view, LineReader line) => new(
        line.Row.Label,
        line.Row.Role,
        Unnamed(view, line.Group) is { } unnamed ? new FigureReader(view).Amount(line.Row, unnamed)
            : IsAboutRevenue(view) ? line.Amount(Measure.Revenue, Measure.Amount)
            : line.Amount(Measure.Revenue),
        line.Rate(Measure.Share),
        line.Rate(Measure.RevenueGrowth, Measure.Growth))
    {
        // 第一季度 as the label of a row, below the year.
        Period = KeyFigureConcepts.QuarterOf([line.Row.Label], line.Group.Period),
    };

    // The heading row decides, then the stub's header, then the caption, then what the lines are called.
    private static RevenueDimension DimensionOf(TableView view, LineSection section) =>
        Surroundings.DimensionIn(section.Heading)
        ?? Surroundings.DimensionIn(string.Concat(view.Columns.Where(column => column.Role == ColumnRole.Stub).SelectMany(column => column.Path)))
        ?? Surroundings.DimensionIn(view.Context.Caption)
        ?? (section.Rows[0].Label.StartsWith(OperationsWord, StringComparison.Ordinal) ? RevenueDimension.Operations : (RevenueDimension?)null)
        ?? section.Rows.Select(row => Surroundings.DimensionIn(row.Label)).FirstOrDefault(dimension => dimension is not null)
        ?? RevenueDimension.Product;
}
