using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>The payments of a lease, term by term (租金支付计划).</summary>
public sealed record LeasePaymentSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The terms in the order of the page, totals included.</summary>
    public required ImmutableArray<LeasePayment> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>The payment of a term. A figure is null where the table has no such column.</summary>
/// <param name="Term">The term as printed (第1期).</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record LeasePayment(string Term, RowRole Role)
{
    /// <summary>When it is due, as printed; null where nothing says.</summary>
    public string? DueDate { get; init; }

    /// <summary>Rent (租金), or the amount of the term.</summary>
    public Figure<MonetaryAmount>? Rent { get; init; }

    /// <summary>Principal in it (本金).</summary>
    public Figure<MonetaryAmount>? Principal { get; init; }

    /// <summary>Interest in it (租息).</summary>
    public Figure<MonetaryAmount>? Interest { get; init; }

    /// <summary>The figures of columns that no field above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];
}
