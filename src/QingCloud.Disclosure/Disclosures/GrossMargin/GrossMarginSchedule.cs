using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.GrossMargin;

/// <summary>Revenue, cost and gross margin by line for one period (毛利率).</summary>
public sealed record GrossMarginSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Whose margins; null where they are the issuer's.</summary>
    public string? Entity { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<GrossMarginLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public GrossMarginLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A line of a gross margin schedule. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Revenue">Revenue (收入).</param>
/// <param name="Cost">Cost of sales (成本).</param>
/// <param name="GrossProfit">Gross profit (毛利).</param>
/// <param name="Margin">Gross margin (毛利率).</param>
/// <param name="MarginChange">Its change in percentage points.</param>
public sealed record GrossMarginLine(
    string Name,
    RowRole Role,
    Figure<MonetaryAmount>? Revenue,
    Figure<MonetaryAmount>? Cost,
    Figure<MonetaryAmount>? GrossProfit,
    Figure<Rate>? Margin,
    Figure<PercentagePoints>? MarginChange)
{
    /// <summary>Whether the name stands for the issuer itself among peers.</summary>
    public bool IsIssuer { get; init; }

    /// <summary>Share of the revenue (收入占比); null where the table has no such column.</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Change of the share in percentage points (收入占比变动); null where the table has no such column.</summary>
    public Figure<PercentagePoints>? ShareChange { get; init; }

    /// <summary>Growth of the revenue (营业收入比上年增减); null where the table has no such column.</summary>
    public Figure<Rate>? RevenueGrowth { get; init; }

    /// <summary>Growth of the cost (营业成本比上年增减); null where the table has no such column.</summary>
    public Figure<Rate>? CostGrowth { get; init; }

    /// <summary>Average margin of several years up to the period (近三年平均毛利率); null where the table has no such column.</summary>
    public Figure<Rate>? AverageMargin { get; init; }

    /// <summary>The figures of columns that nothing above is for (变动金额).</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures =>
        Revenue is not null || Cost is not null || GrossProfit is not null || Margin is not null || MarginChange is not null
        || Share is not null || ShareChange is not null || RevenueGrowth is not null || CostGrowth is not null || AverageMargin is not null;
}
