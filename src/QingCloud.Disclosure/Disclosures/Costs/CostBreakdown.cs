using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Costs;

/// <summary>Cost of sales, or a period expense, by nature for one period (成本构成, 费用明细).</summary>
public sealed record CostBreakdown : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The lines in the order of the page, the total included.</summary>
    public required ImmutableArray<CostLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A line of a cost breakdown. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Share">Share of the total, or of revenue.</param>
/// <param name="Growth">Growth over the period before.</param>
public sealed record CostLine(string Name, RowRole Role, Figure<MonetaryAmount>? Amount, Figure<Rate>? Share, Figure<Rate>? Growth)
{
    /// <summary>The product, industry or region that stands beside the name (分产品); null where none does.</summary>
    public string? Category { get; init; }

    /// <summary>People whose pay the line is (人数); null where the table has no such column.</summary>
    public Figure<Count>? Headcount { get; init; }

    /// <summary>Change of the share in percentage points; null where the table has no such column.</summary>
    public Figure<PercentagePoints>? ShareChange { get; init; }

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Amount is not null || Share is not null || Growth is not null || Headcount is not null || ShareChange is not null;
}
