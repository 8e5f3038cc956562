using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Revenue;

/// <summary>Revenue of one period by product, region or another dimension (收入构成).</summary>
public sealed record RevenueBreakdown : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Whose revenue; null where it is the issuer's.</summary>
    public string? Entity { get; init; }

    /// <summary>The group or the parent; null where the table does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>By what revenue is broken down.</summary>
    public required RevenueDimension Dimension { get; init; }

    /// <summary>The lines in the order of the page, subtotals and the total included.</summary>
    public required ImmutableArray<RevenueLine> Lines { get; init; }

    /// <summary>What the table should say and does not, or what could not be read of it, such as <c>period</c> or <c>total</c>.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The total line (合计); null where there is none.</summary>
    public RevenueLine? Total => Lines.LastOrDefault(line => line.Role == RowRole.Total);

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed, such as 云服务.</param>
    public RevenueLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A line of a revenue breakdown.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Amount">Revenue; null where the table has no such column.</param>
/// <param name="Share">Share of the total (占比); null where the table has no such column.</param>
/// <param name="Growth">Growth over the period before; null where the table has no such column.</param>
public sealed record RevenueLine(string Name, RowRole Role, Figure<MonetaryAmount>? Amount, Figure<Rate>? Share, Figure<Rate>? Growth)
{
    /// <summary>The line's own period within the breakdown's: its quarter; null where it is the breakdown's.</summary>
    public ReportingPeriod? Period { get; init; }
}
