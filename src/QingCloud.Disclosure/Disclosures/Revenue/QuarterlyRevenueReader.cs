using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.KeyFigures;
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
        RowView? revenue = view.Rows.FirstOrDefault(row => row.Concepts.In(StatementKind.IncomeStatement)?.Name is "Revenue" or "TotalOperatingRevenue");
        if (quarters.Length < FewestQuarters || revenue is null)
        {
            return null;
        }

        FigureReader figures = new(view);
        ReportingPeriod? period = view.Context.PeriodOf(view.Table) ?? view.Context.DocumentPeriod;
        ImmutableArray<RevenueLine> lines = [.. quarters.Select(column => ReadQuarter(column, period, revenue, figures.Amount(revenue, column)))];
        return new()
        {
            TableId = view.Table.Id,
            Scope = view.Scope,
            Period = period,
            Dimension = RevenueDimension.Quarter,
            Lines = lines,
            Missing = Gaps.Of(period, lines.Select(line => line.Amount)),
        };
    }

    // 2023年度 | 第一季度: the year over the quarter is its own.
    private static RevenueLine ReadQuarter(ColumnView column, ReportingPeriod? period, RowView revenue, Figure<MonetaryAmount>? amount) =>
        new(column.Path.Last(IsQuarter), revenue.Role, amount, null, null) { Period = KeyFigureConcepts.QuarterOf(column.Path, column.Period ?? period) };

    private static bool IsQuarter(string header) => Surroundings.DimensionIn(header) == RevenueDimension.Quarter;
}
