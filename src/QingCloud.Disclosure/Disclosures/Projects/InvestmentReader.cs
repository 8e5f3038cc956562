using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Projects;

/// <summary>Reads projects with their plans and what was spent, and raised funds by issue.</summary>
internal static class InvestmentReader
{
    private const int FewestFields = 2;

    private static readonly FieldWords ProjectWords = FieldWords.Of("project");

    private static readonly FieldWords FundWords = FieldWords.Of("funds");

    private static readonly WordList RaisedWords = NameWords.Of("raisedFunds");

    internal static ProjectInvestments? Projects(TableView view)
    {
        Dictionary<Field, ColumnView> columns = FieldLine.Columns(view.Columns, ProjectWords);
        if (view.IsTransposed || !(columns.ContainsKey(Field.InvestedInPeriod) || columns.ContainsKey(Field.InvestedInAll)) || columns.Count < FewestFields || columns.ContainsKey(Field.Opening))
        {
            return null;
        }

        ImmutableArray<ProjectInvestment> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadProject(view, row, columns)).Where(line => line.HasFigures)];
        ReportingPeriod? period = PeriodOf(view);
        return lines.IsEmpty ? null : new()
        {
            TableId = view.Table.Id,
            IsRaisedFunds = IsAboutRaisedFunds(view),
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.SelectMany(line => new[] { line.Planned, line.InPeriod, line.Accumulated })),
        };
    }

    internal static RaisedFundsSchedule? Funds(TableView view)
    {
        Dictionary<Field, ColumnView> columns = FieldLine.Columns(view.Columns, FundWords);
        if (view.IsTransposed || !(columns.ContainsKey(Field.Raised) || columns.ContainsKey(Field.RaisedNet)) || columns.Count <= FewestFields)
        {
            return null;
        }

        ImmutableArray<RaisedFunds> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadFunds(view, row, columns)).Where(line => line.HasFigures)];
        ReportingPeriod? period = PeriodOf(view);
        return lines.IsEmpty ? null : new()
        {
            TableId = view.Table.Id,
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.SelectMany(line => new[] { line.Raised, line.Net, line.Accumulated })),
        };
    }

    private static ProjectInvestment ReadProject(TableView view, RowView row, Dictionary<Field, ColumnView> columns)
    {
        FieldLine line = new(view, row, columns);
        ProjectInvestment read = new(NameOf(view, row), row.Role)
        {
            Planned = line.Amount(Field.Planned),
            Adjusted = line.Amount(Field.PlanAdjusted),
            InPeriod = line.Amount(Field.InvestedInPeriod),
            Accumulated = line.Amount(Field.InvestedInAll),
            Remaining = line.Amount(Field.Remaining),
            Progress = line.Rate(Field.Progress),
            Benefit = line.Amount(Field.Benefit),
            ReadyBy = line.Words(Field.ReadyBy),
        };
        return read with { Others = line.Others(view.Columns) };
    }

    private static RaisedFunds ReadFunds(TableView view, RowView row, Dictionary<Field, ColumnView> columns)
    {
        FieldLine line = new(view, row, columns);
        RaisedFunds read = new(row.Label, row.Role)
        {
            Raised = line.Amount(Field.Raised),
            Net = line.Amount(Field.RaisedNet),
            Planned = line.Amount(Field.Planned),
            InPeriod = line.Amount(Field.InvestedInPeriod),
            Accumulated = line.Amount(Field.InvestedInAll),
            Progress = line.Rate(Field.Progress),
            Repurposed = line.Amount(Field.Repurposed),
            Unused = line.Amount(Field.Unused),
        };
        return read with { Others = line.Others(view.Columns) };
    }

    // 募集资金来源 | 项目名称: the project is what is named, its source stands beside it.
    private static string NameOf(TableView view, RowView row) =>
        view.Columns.FirstOrDefault(column => column.Measure == Measure.Name) is { } names && view.CellAt(row, names).Text is { Length: > 0 } name ? name : row.Label;

    private static ReportingPeriod? PeriodOf(TableView view) =>
        view.Columns.FirstOrDefault(column => column.Period is { IsInstant: false })?.Period ?? view.Context.PeriodOf(view.Table)
        ?? view.Columns.FirstOrDefault(column => column.Period is not null)?.Period ?? (view.Context.IsPeriodicReport ? view.Context.DocumentPeriod : null);

    private static bool IsAboutRaisedFunds(TableView view) =>
        view.Context.SectionPath.TakeLast(2).Append(view.Context.Caption).Concat(view.Columns.SelectMany(column => column.Path)).Any(text => RaisedWords.IsIn(text));
}
