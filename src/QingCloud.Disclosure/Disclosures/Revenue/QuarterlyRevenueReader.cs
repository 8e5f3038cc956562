using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Revenue;

/// <summary>Reads revenue by quarter: the line of revenue in a table whose columns are the quarters of a year (分季度主要财务指标).</summary>
internal static class QuarterlyRevenueReader
{
    private const int FewestQuarters = 2;

    internal static RevenueBreakdown? Read(TableView view)
    {
        ImmutableArray<ColumnView> quarters = [.. view.Columns.Where(column => column.Path.Any(IsQuarter))];
        RowView? revenue = view.Rows.FirstOrDefault(row => StatementConcepts.Find(StatementKind.IncomeStatement, row.Label)?.Name is "Revenue" or "TotalOperatingRevenue");
        if (quarters.Length < FewestQuarters || revenue is null)
        {
            return null;
        }

        FigureReader figures = new(view);
        ReportingPeriod? period = view.Context.PeriodOf(view.Table) ?? view.Context.DocumentPeriod;
        ImmutableArray<RevenueLine> lines = [.. quarters.Select(column => new RevenueLine(column.Path.Last(IsQuarter), revenue.Role, figures.Amount(revenue, column), null, null))];
        return new()
        {
            TableId = view.Table.Id,
            Scope = Surroundings.ScopeOf(view.Context),
            Period = period,
            Dimension = RevenueDimension.Quarter,
            Lines = lines,
            Missing = Gaps.Of(period, lines.Select(line => line.Amount)),
        };
    }

    private static bool IsQuarter(string header) => Surroundings.DimensionIn(header) == RevenueDimension.Quarter;
}
