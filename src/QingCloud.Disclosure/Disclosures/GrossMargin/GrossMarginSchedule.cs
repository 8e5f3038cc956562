using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.GrossMargin;

/// <summary>Revenue, cost and gross margin by line for one period (毛利率).</summary>
public sealed record GrossMarginSchedule
{
    /// <summary>The id of the table that discloses it.</summary>
    public required string TableId { get; init; }

    /// <summary>Whose margins; null where they are the issuer's.</summary>
    public string? Entity { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<GrossMarginLine> Lines { get; init; }

    /// <summary>What the table should say and does not, or what could not be read of it.</summary>
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
    Figure<PercentagePoints>? MarginChange);
