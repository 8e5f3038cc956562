using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Peers;

/// <summary>Reads comparisons with peers: lines that are companies, where words say that they are peers or a line is their average.</summary>
internal static class PeerComparisonReader
{
    private const int FewestCompanies = 2;

    private static readonly ImmutableArray<string> PeerWords = NameWords.Of("peer");

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
        return lines.Count(line => line.Role == RowRole.Item && line.Name.Length > 0) >= FewestCompanies ? new() { TableId = view.Table.Id, Lines = lines } : null;
    }

    private static PeerLine ReadLine(TableView view, RowView row, Field general, ReportingPeriod? period)
    {
        // A name printed once for several rows is not carried on: a lost row between them would give one company another's figures.
        string name = view.Find(Measure.Name) is { } names ? view.CellAt(row, names).Text : row.Label;
        return new(name.Length == 0 && row.Role == RowRole.Average ? row.Label : name, row.Role == RowRole.Item && view.Context.IsIssuer(name), row.Role, Figures(view, row, general, period))
        {
            Item = view.Columns.Where(column => column.Role == ColumnRole.Stub && column.Measure is not (Measure.Name or Measure.Rank)).Select(column => view.CellAt(row, column).Text)
                .FirstOrDefault(text => text.Length > 0 && text != name),
        };
    }

    private static bool Applies(TableView view)
    {
        bool areCompanies = view.Columns.Any(column => column.Measure == Measure.Name) || view.Rows.Any(row => view.Context.IsIssuer(row.Label));
        return areCompanies && !view.IsTransposed && view.Rows.All(row => row.Bucket is null)
            && (view.Rows.Any(row => row.Role == RowRole.Average)
                || view.Columns.SelectMany(column => column.Path).Append(view.Context.Caption).Append(view.Context.SectionPath.LastOrDefault() ?? "")
                    .Any(text => PeerWords.Any(word => text.Contains(word, StringComparison.Ordinal))));
    }

    // 2023年度 | 2022年度 below a caption about 销售人员数量: the caption says what the columns do not.
    private static ImmutableArray<ScheduleFigure> Figures(TableView view, RowView row, Field general, ReportingPeriod? period) =>
    [
        .. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Rank or Measure.Name) && ScheduleReader.IsFigure(view.CellAt(row, column)))
            .Select(column => Figure(view, row, column, general, period)),
    ];

    private static ScheduleFigure Figure(TableView view, RowView row, ColumnView column, Field general, ReportingPeriod? period)
    {
        ScheduleFigure figure = ScheduleReader.Figure(view, row, column);
        Field field = figure.Field == Field.AsPrinted && view.CellAt(row, column).Figure?.Unit is not FigureUnit.Rate ? general : figure.Field;
        bool counts = field is Field.Headcount or Field.Quantity && figure.Figure.Unit == FigureUnit.Number;
        return figure with { Field = field, Period = figure.Period ?? period, Figure = counts ? new FigureReader(view).Count(row, column)! : figure.Figure };
    }
}
