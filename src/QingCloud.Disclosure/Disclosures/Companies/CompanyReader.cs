using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Companies;

/// <summary>
/// Reads companies that the issuer holds shares of: lines that are companies with holdings or key figures, or key figures line by line with a column for each
/// company, where words say whose they are.
/// </summary>
internal static class CompanyReader
{
    private const int FewestFigures = 3;

    private static readonly FieldWords Words = FieldWords.Of("company");

    internal static CompanySchedule? Read(TableView view)
    {
        ImmutableArray<CompanyLine> lines = AreLinesCompanies(view) ? ReadRows(view) : AreColumnsCompanies(view) ? ReadColumns(view) : [];
        if (lines.IsEmpty)
        {
            return null;
        }

        ReportingPeriod? period = view.Context.PeriodOf(view.Table) ?? (view.Context.IsPeriodicReport ? view.Context.DocumentPeriod : null);
        return new()
        {
            TableId = view.Table.Id,
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.SelectMany(line => line.Figures.Select(figure => figure.Figure).Append(line.RegisteredCapital))),
        };
    }

    // 子公司名称 | 注册资本 | 持股比例; 公司名称 below a heading about 控股参股公司.
    private static bool AreLinesCompanies(TableView view)
    {
        if (view.IsTransposed || view.Columns.IsEmpty || !view.Columns.Any(column => column.Role == ColumnRole.Stub && column.Measure == Measure.Name))
        {
            return false;
        }

        bool isNamed = view.Columns.Where(column => column.Role == ColumnRole.Stub).Any(column => KeyFigureConcepts.IsOfOthers(string.Concat(column.Path))) || KeyFigureConcepts.IsAboutOthers(view.Context);
        int known = view.Columns.Count(column => column.Role == ColumnRole.Value && (Words.Find(column.Path) is not null || ConceptOf(column) is not null));
        return isNamed && known > 1;
    }

    // 流动资产, 净利润 line by line, below 期末余额 | 甲公司.
    private static bool AreColumnsCompanies(TableView view)
    {
        int known = view.Rows.Count(row => KeyFigureConcepts.Find(row.Label) is not null);
        return known >= FewestFigures && known * 2 >= view.Rows.Count(row => row.Role != RowRole.Heading) && KeyFigureConcepts.IsAboutOthers(view.Context)
            && view.Columns.Where(column => column.Role == ColumnRole.Value).All(column => column.Path.Length > 1);
    }

    private static ImmutableArray<CompanyLine> ReadRows(TableView view)
    {
        ImmutableArray<ColumnView> keys = [.. view.Columns.Where(column => column.Role == ColumnRole.Value && Words.Find(column.Path) is null && ConceptOf(column) is not null)];
        ImmutableArray<ColumnView> others = [.. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure != Measure.Rank && !keys.Contains(column))];
        Dictionary<Field, ColumnView> byField = FieldLine.Columns(view.Columns.Where(column => !keys.Contains(column)), Words);
        return [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadRow(view, row, byField, keys, others)).Where(line => line.HasFigures)];
    }

    private static CompanyLine ReadRow(TableView view, RowView row, Dictionary<Field, ColumnView> columns, ImmutableArray<ColumnView> keys, ImmutableArray<ColumnView> others)
    {
        FigureReader figures = new(view);
        FieldLine line = new(view, row, columns);
        CompanyLine read = new(row.Label, row.Role)
        {
            Relation = line.Words(Field.Relation),
            Business = line.Words(Field.Business),
            PlaceOfBusiness = line.Words(Field.PlaceOfBusiness),
            PlaceOfRegistration = line.Words(Field.PlaceOfRegistration),
            Acquisition = line.Words(Field.Acquisition),
            RegisteredCapital = line.Amount(Field.RegisteredCapital),
            DirectShare = line.Rate(Field.DirectShare),
            IndirectShare = line.Rate(Field.IndirectShare),
            VotingShare = line.Rate(Field.VotingShare),
            MinorityShare = line.Rate(Field.MinorityShare),
            Figures =
            [
                .. keys.Where(column => ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => new CompanyFigure(column.Path[^1], ConceptOf(column)!, PeriodOf(view, column), figures.Any(row, column))),
            ],
        };
        return read with { Others = line.Others(others) };
    }

    private static ImmutableArray<CompanyLine> ReadColumns(TableView view)
    {
        FigureReader figures = new(view);
        ImmutableArray<ColumnView> values = [.. view.Columns.Where(column => column.Role == ColumnRole.Value)];
        return
        [
            .. values.GroupBy(column => column.Path[^1]).Select(company => new CompanyLine(company.Key, RowRole.Item)
            {
                Figures =
                [
                    .. company.SelectMany(column => view.Rows.Where(row => row.Role != RowRole.Heading && ScheduleReader.IsFigure(view.CellAt(row, column)))
                        .Select(row => new CompanyFigure(row.Label, KeyFigureConcepts.Find(row.Label) ?? "", PeriodOf(view, row, column), figures.Any(row, column)))),
                ],
            }).Where(line => line.HasFigures),
        ];
    }

    // 期末余额/本期发生额: balances stand at the end, 营业收入 is of the period.
    private static ReportingPeriod? PeriodOf(TableView view, RowView row, ColumnView column)
    {
        bool isFlow = IsFlow(row.Label);
        ReportingPeriod? named = column.Path[0].Split('/').Select(view.Context.PeriodIn).FirstOrDefault(period => period is not null && period.IsInstant != isFlow);
        return named ?? column.Period;
    }

    // 总资产 of the main subsidiaries is at the end of the report's period, 净利润 of it.
    private static ReportingPeriod? PeriodOf(TableView view, ColumnView column)
    {
        ReportingPeriod? whole = column.Period ?? view.Context.PeriodOf(view.Table) ?? (view.Context.IsPeriodicReport ? view.Context.DocumentPeriod : null);
        return whole is null || whole.IsInstant || column.Period is not null || IsFlow(column.Path[^1]) ? whole : ReportingPeriod.At(whole.End);
    }

    private static bool IsFlow(string name) =>
        StatementConcepts.Find(StatementKind.IncomeStatement, name) is not null || StatementConcepts.Find(StatementKind.CashFlowStatement, name) is not null;

    private static string? ConceptOf(ColumnView column) => column.Path.IsEmpty ? null : KeyFigureConcepts.Find(column.Path[^1]);
}
