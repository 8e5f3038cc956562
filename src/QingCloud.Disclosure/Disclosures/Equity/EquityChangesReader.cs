using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Equity;

/// <summary>Reads statements of changes in equity: columns that are components of equity, lines from an opening to a closing.</summary>
internal static class EquityChangesReader
{
    private const int FewestComponents = 3;
    private const int FewestLines = 3;

    internal static IEnumerable<EquityChanges> Read(TableView view)
    {
        if (view.Columns.Count(column => EquityConcepts.Component(column.Path) is not null) < FewestComponents
            || view.Rows.Count(row => EquityConcepts.Line(row.Label) is not null) < FewestLines || !view.Rows.Any(row => EquityConcepts.Line(row.Label) is "Opening" or "Closing"))
        {
            yield break;
        }

        ReportingPeriod?[] periods = [.. Values(view).Select(column => column.Period).Distinct()];
        foreach (ReportingPeriod? period in periods)
        {
            ImmutableArray<ColumnView> columns = [.. Values(view).Where(column => column.Period == period)];
            ImmutableArray<EquityLine> lines = [.. view.Rows.Select(row => ReadLine(view, row, columns)).Where(line => !line.Amounts.IsEmpty)];
            ReportingPeriod? whole = period ?? view.Context.PeriodOf(view.Table);
            if (!lines.IsEmpty)
            {
                yield return new()
                {
                    TableId = view.Table.Id,
                    Scope = Surroundings.ScopeOfStatement(view.Context),
                    Period = whole,
                    Lines = lines,
                    Missing = Gaps.Of(whole, lines.SelectMany(line => line.Amounts).Select(amount => amount.Amount)),
                };
            }
        }
    }

    private static IEnumerable<ColumnView> Values(TableView view) => view.Columns.Where(column => column.Role == ColumnRole.Value);

    private static EquityLine ReadLine(TableView view, RowView row, ImmutableArray<ColumnView> columns)
    {
        FigureReader figures = new(view);
        return new(
            row.Label,
            EquityConcepts.Line(row.Label),
            row.Role,
            [
                .. columns.Where(column => ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => new EquityAmount(column.Path, EquityConcepts.Component(column.Path), figures.Amount(row, column)!)),
            ]);
    }
}
