using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Equity;

/// <summary>A statement of changes in equity (所有者权益变动表) of one period: lines from the opening to the closing, each by component of equity.</summary>
public sealed record EquityChanges : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page; those without figures are left out.</summary>
    public required ImmutableArray<EquityLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of a concept, such as <c>Closing</c> or <c>ComprehensiveIncome</c>; null where there is none.</summary>
    /// <param name="concept">The concept's name.</param>
    public EquityLine? this[string concept] => Lines.FirstOrDefault(line => line.Concept == concept);
}

/// <summary>A line of a statement of changes in equity.</summary>
/// <param name="Name">The name as printed, such as （一）综合收益总额.</param>
/// <param name="Concept">What the line is, such as <c>ComprehensiveIncome</c>; null where the vocabulary does not know it.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Amounts">Its amounts in the order of the columns.</param>
public sealed record EquityLine(string Name, string? Concept, RowRole Role, ImmutableArray<EquityAmount> Amounts)
{
    /// <summary>The amount of a component, such as <c>RetainedEarnings</c> or <c>TotalEquity</c>; null where the line has none.</summary>
    /// <param name="component">The component's name.</param>
    public EquityAmount? this[string component] => Amounts.FirstOrDefault(amount => amount.Component == component);
}

/// <summary>The amount of a line for one component of equity.</summary>
/// <param name="Path">The header cells from the top down to the column.</param>
/// <param name="Component">What the column is, such as <c>CapitalReserve</c>; null where the vocabulary does not know it.</param>
/// <param name="Amount">The amount; treasury shares (库存股) are deducted and printed without a sign.</param>
public sealed record EquityAmount(ImmutableArray<string> Path, string? Component, Figure<MonetaryAmount> Amount);
