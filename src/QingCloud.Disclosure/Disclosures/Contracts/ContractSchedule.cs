using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Contracts;

/// <summary>Contracts or projects with what was agreed, recognized and collected (合同, 项目).</summary>
public sealed record ContractSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<ContractLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A contract or project. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record ContractLine(string Name, RowRole Role)
{
    /// <summary>The class that stands beside the name (产品类别); null where none does.</summary>
    public string? Category { get; init; }

    /// <summary>Contract amount (合同金额).</summary>
    public Figure<MonetaryAmount>? ContractAmount { get; init; }

    /// <summary>Revenue recognized (收入金额).</summary>
    public Figure<MonetaryAmount>? Revenue { get; init; }

    /// <summary>Purchases or another amount of the period (采购额, 金额).</summary>
    public Figure<MonetaryAmount>? Amount { get; init; }

    /// <summary>Receivable at the end (期末应收款).</summary>
    public Figure<MonetaryAmount>? Balance { get; init; }

    /// <summary>Collected after the period (期后回款).</summary>
    public Figure<MonetaryAmount>? Collected { get; init; }

    /// <summary>Paid (付款情况).</summary>
    public Figure<MonetaryAmount>? Paid { get; init; }

    /// <summary>Still to be paid (未结款项).</summary>
    public Figure<MonetaryAmount>? Outstanding { get; init; }

    /// <summary>The figures of columns that no field above is for, as printed.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];
}
