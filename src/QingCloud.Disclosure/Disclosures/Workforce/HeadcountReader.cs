using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Workforce;

/// <summary>Reads tables of people by class: one schedule for each date or period.</summary>
internal static class HeadcountReader
{
    private static readonly WordList PeopleWords = NameWords.Of("people");

    internal static IEnumerable<HeadcountSchedule> Read(TableView view)
    {
        if (!Applies(view))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            ImmutableArray<HeadcountLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, group, row)).Where(line => line.HasFigures)];
            ReportingPeriod? period = group.Period ?? view.Context.PeriodEnd;
            if (lines.Any(line => line.Headcount is not null))
            {
                yield return new() { TableId = view.Table.Id, Period = period, Lines = lines, Missing = Gaps.Of(period, []) };
            }
        }
    }

    // Lists of directors give ages too, and are no headcount: the header or the labels must count people.
    private static bool Applies(TableView view) =>
        view.Columns.Any(column => column.Measure == Measure.Headcount)
        || (view.Table.Kind == TableKind.Headcount
            && (view.Columns.Any(column => column.Measure == Measure.Quantity && column.Path.Any(IsOfPeople)) || view.Rows.Count(row => IsOfPeople(row.Label)) * 2 >= view.Rows.Length));

    private static bool IsOfPeople(string text) => PeopleWords.IsIn(text);

    // What a line gives is told by its cell: 研发人员数量 | 80, 占比 | 23.19%, 薪酬合计 | 1,234.56.
    private static HeadcountLine ReadLine(TableView view, PeriodGroup group, RowView row)
    {
        FigureReader figures = new(view);
        HeadcountLine line = new(row.Label, row.Role);
        foreach (ColumnView column in group.Columns.Where(column => ScheduleReader.IsFigure(view.CellAt(row, column))))
        {
            line = view.CellAt(row, column).Figure?.Unit switch
            {
                FigureUnit.Count or FigureUnit.Number when line.Headcount is null => line with { Headcount = figures.Count(row, column) },
                FigureUnit.Rate when column.Measure == Measure.Growth && line.Growth is null => line with { Growth = figures.Rate(row, column) },
                FigureUnit.Rate when line.Share is null => line with { Share = figures.Rate(row, column) },
                FigureUnit.Money when line.Pay is null => line with { Pay = figures.Amount(row, column) },
                _ => line with { Others = line.Others.Add(ScheduleReader.Figure(view, row, column)) },
            };
        }

        return line;
    }
}
