using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Peers;

/// <summary>Reads comparisons with peers: lines that are companies, where words say that they are peers or a line is their average.</summary>
internal static class PeerComparisonReader
{
    private const int FewestCompanies = 2;

    private static readonly WordList PeerWords = NameWords.Of("peer");

    internal static PeerComparison? Read(TableView view)
    {
        if (!Applies(view))
        {
            return null;
        }

        Field general = MeasureFields.Of(MeasureVocabulary.Classify(view.Context.Caption));
        ReportingPeriod? period = view.Context.PeriodOf(view.Table);
        ImmutableArray<PeerLine> lines =
        [
            .. view.Rows.Where(row => row.Role != RowRole.Heading)
                .Select(row => ReadLine(view, row, general, period))
                .Where(line => !line.Figures.IsEmpty),
        ];
        return lines.Count(line => line.Name.Length > 0 || line.Item is not null) >= FewestCompanies
            ? new() { TableId = view.Table.Id, Lines = lines, Missing = Gaps.OfPeriods(lines.SelectMany(line => line.Figures).Select(figure => figure.Period)) }
            : null;
    }

    private static PeerLine ReadLine(TableView view, RowView row, Field general, ReportingPeriod? period)
    {
        // A name printed once for several rows is not carried on: a lost row between them would give one company another's figures.
        string? item = view.Columns.Where(column => column.Role == ColumnRole.Stub && column.Measure is not (Measure.Name or Measure.Rank)).Select(column => view.CellAt(row, column).Text)
            .FirstOrDefault(text => text.Length > 0);
        string name = view.Find(Measure.Name) is { } names ? view.CellAt(row, names).Text : row.Label;
        if (name.Length == 0 && (item is null || row.Role == RowRole.Average))
        {
            // 可比公司平均毛利率 below 序号, before a blank 公司名称.
            name = row.Label;
        }

        return new(name, row.Role == RowRole.Item && view.Context.IsIssuer(name), row.Role, Figures(view, row, general, period)) { Item = item == name ? null : item };
    }

    /// <summary>Whether a table compares companies.</summary>
    internal static bool Applies(TableView view)
    {
        bool areCompanies = view.Columns.Any(column => column.Measure == Measure.Name) || view.Rows.Any(row => view.Context.IsIssuer(row.Label));
        return areCompanies && !view.IsTransposed && view.Rows.All(row => row.Bucket is null)
            && (view.Rows.Any(row => row.Role == RowRole.Average)
                || view.Columns.SelectMany(column => column.Path).Append(view.Context.Caption).Concat(view.Context.SectionPath.TakeLast(2))
                    .Any(text => PeerWords.IsIn(text)));
    }

    private static bool IsRate(Field field) => field is Field.Margin or Field.AverageMargin or Field.Share or Field.Growth or Field.Rate or Field.AnnualRate or Field.ExpectedLossRate;

    // 2023年度 | 2022年度 below a caption about 销售人员数量: the caption says what the columns do not.
    private static ImmutableArray<ScheduleFigure> Figures(TableView view, RowView row, Field general, ReportingPeriod? period) =>
    [
        .. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Rank or Measure.Name) && ScheduleReader.IsFigure(view.CellAt(row, column)))
            .Select(column => Figure(view, row, column, general, period)),
    ];

    private static ScheduleFigure Figure(TableView view, RowView row, ColumnView column, Field general, ReportingPeriod? period)
    {
        ScheduleFigure figure = ScheduleReader.Figure(view, row, column);
        Field ofRow = MeasureFields.Of(row.Measure);
        Field said = ofRow is Field.AsPrinted or Field.Other ? general : ofRow;
        bool fits = view.CellAt(row, column).Figure?.Unit is not { } unit || (unit == FigureUnit.Rate) == IsRate(said);
        Field field = figure.Field == Field.AsPrinted && fits ? said : figure.Field;
        bool counts = field is Field.Headcount or Field.Quantity && figure.Figure.Unit == FigureUnit.Number;
        return figure with { Field = field, Period = figure.Period ?? period, Figure = counts ? new FigureReader(view).Count(row, column)! : figure.Figure };
    }
}
