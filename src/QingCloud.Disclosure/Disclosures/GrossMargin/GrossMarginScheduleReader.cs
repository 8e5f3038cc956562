using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.GrossMargin;

/// <summary>
/// Reads margins by line: one schedule for each period that has a margin, or revenue and cost; and one for each company where the columns are companies.
/// </summary>
internal static class GrossMarginScheduleReader
{
    internal static IEnumerable<GrossMarginSchedule> Read(TableView view)
    {
        if (view.Table.Kind is not (TableKind.GrossMargin or TableKind.RevenueBreakdown or TableKind.PeerComparison))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups.SelectMany(group => Split(view, group)))
        {
            foreach (LineSection section in LineSection.Split(view))
            {
                if (ReadSection(view, group, section) is { Lines.IsEmpty: false } schedule)
                {
                    yield return schedule;
                }
            }
        }
    }

    // The measured columns first, then a second margin whose own period could not be read, then a group for each company that a column of rates names.
    private static IEnumerable<PeriodGroup> Split(TableView view, PeriodGroup group)
    {
        if (view.IsTransposed)
        {
            if (view.Rows.Any(row => row.Measure is Measure.Margin or Measure.GrossProfit))
            {
                yield return group;
            }

            yield break;
        }

        if (group.Has(Measure.Margin) || group.Has(Measure.AverageMargin) || group.Has(Measure.GrossProfit) || (group.Has(Measure.Revenue) && group.Has(Measure.Cost)))
        {
            yield return group;
        }

        foreach (ColumnView second in group.Columns.Where(column => column.Measure == Measure.Margin).Skip(1))
        {
            yield return new(second.Period == group.Period ? null : second.Period, [second]);
        }

        bool isAboutMargin = view.Has(Measure.Margin) || MeasureVocabulary.Classify(view.Context.Caption) == Measure.Margin;
        foreach (ColumnView company in group.Columns.Where(column => isAboutMargin && column.Measure == Measure.None && column.Period is null && HoldsRates(view, column)))
        {
            yield return new(group.Period, [company with { Measure = Measure.Margin }], string.Concat(company.Path));
        }
    }

    private static bool HoldsRates(TableView view, ColumnView column) =>
        view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Rate }) && view.Rows.All(row => view.CellAt(row, column).Figure is null or { Unit: FigureUnit.Rate });

    private static GrossMarginSchedule ReadSection(TableView view, PeriodGroup group, LineSection section)
    {
        ReportingPeriod? period = group.Period ?? section.Period;
        ImmutableArray<GrossMarginLine> lines = [.. section.Rows.Select(row => ReadLine(view, new(view, group, row))).Where(line => line.HasFigures)];
        return new()
        {
            TableId = view.Table.Id,
            Entity = group.Entity,
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.SelectMany(line => new[] { line.Revenue, line.Cost })),
        };
    }

    private static GrossMarginLine ReadLine(TableView view, LineReader line) => new(
        line.Row.Label,
        line.Row.Role,
        line.Amount(Measure.Revenue, Measure.Amount),
        line.Amount(Measure.Cost),
        line.Amount(Measure.GrossProfit),
        line.Rate(Measure.Margin),
        line.Points(Measure.MarginChange))
    {
        IsIssuer = line.Row.Role == RowRole.Item && view.Context.IsIssuer(line.Row.Label),
        Share = line.Rate(Measure.Share),
        ShareChange = line.Points(Measure.ShareChange),
        RevenueGrowth = line.Rate(Measure.RevenueGrowth, Measure.Growth),
        CostGrowth = line.Rate(Measure.CostGrowth),
        AverageMargin = line.Rate(Measure.AverageMargin),
        Others = Others(view, line),
    };

    // 变动金额 behind the figures of two periods; columns of other margins, companies and words of rank or code are none.
    private static ImmutableArray<ScheduleFigure> Others(TableView view, LineReader line) => view.IsTransposed ? [] :
    [
        .. line.Group.Columns.Where(column => column.Measure is Measure.Amount or Measure.Quantity or Measure.UnitPrice or Measure.ContractAmount && ScheduleReader.IsFigure(view.CellAt(line.Row, column)))
            .Where(column => column != line.Column(Measure.Revenue, Measure.Amount))
            .Select(column => ScheduleReader.Figure(view, line.Row, column)),
    ];
}
