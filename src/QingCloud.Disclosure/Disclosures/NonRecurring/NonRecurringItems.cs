using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.NonRecurring;

/// <summary>Non-recurring gains and losses of one period by item (非经常性损益明细).</summary>
public sealed record NonRecurringItems : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The items in the order of the page, effects of tax and minority interests and the total included.</summary>
    public required ImmutableArray<NonRecurringItem> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The total (合计); null where there is none.</summary>
    public NonRecurringItem? Total => Lines.LastOrDefault(line => line.Role == RowRole.Total);

    /// <summary>The first item of a concept, such as <c>GovernmentGrants</c> or <c>IncomeTaxEffect</c>; null where there is none.</summary>
    /// <param name="concept">The concept's name.</param>
    public NonRecurringItem? this[string concept] => Lines.FirstOrDefault(line => line.Concept == concept);
}

/// <summary>A non-recurring item.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Concept">What it is, such as <c>GovernmentGrants</c>; null where the vocabulary does not know it.</param>
/// <param name="Role">What it is to the lines around it; effects of tax and minority interests are deducted.</param>
/// <param name="Amount">The amount; a loss is negative.</param>
/// <param name="Note">What the filing says of it (附注, 说明); null where it says nothing.</param>
public sealed record NonRecurringItem(string Name, string? Concept, RowRole Role, Figure<MonetaryAmount> Amount, string? Note);
