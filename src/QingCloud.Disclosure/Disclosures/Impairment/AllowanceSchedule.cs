using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>How an allowance was assessed.</summary>
public enum AssessmentMethod
{
    /// <summary>Individually (按单项计提).</summary>
    Individual,

    /// <summary>Collectively, by portfolio (按组合计提).</summary>
    Portfolio,

    /// <summary>Both together (合计).</summary>
    Total,
}

/// <summary>A balance with its allowance at one date (按坏账计提方法分类披露). A figure is null where the table has no such column.</summary>
public sealed record AllowanceLine : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>What the balance is.</summary>
    public required BalanceSubject Subject { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The date, as an instant; null where none could be found.</summary>
    public ReportingPeriod? AsOf { get; init; }

    /// <summary>The label as printed.</summary>
    public required string Label { get; init; }

    /// <summary>How it was assessed.</summary>
    public required AssessmentMethod Method { get; init; }

    /// <summary>Gross carrying amount (账面余额).</summary>
    public Figure<MonetaryAmount>? Balance { get; init; }

    /// <summary>Share of the total balance (比例).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Loss allowance (坏账准备).</summary>
    public Figure<MonetaryAmount>? Allowance { get; init; }

    /// <summary>Provision rate (计提比例).</summary>
    public Figure<Rate>? Rate { get; init; }

    /// <summary>Carrying amount (账面价值).</summary>
    public Figure<MonetaryAmount>? Carrying { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A debtor whose receivable was assessed individually (按单项计提坏账准备). A figure is null where the table has no such column.</summary>
/// <param name="TableId">The id of the table that discloses it.</param>
/// <param name="Scope">The group or the parent; null where the document does not say.</param>
/// <param name="AsOf">The date, as an instant; null where none could be found.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Balance">Gross carrying amount.</param>
/// <param name="Allowance">Loss allowance.</param>
/// <param name="Rate">Provision rate.</param>
/// <param name="Reason">The reason (计提理由) as printed; null where none is.</param>
public sealed record IndividualProvision(
    string TableId,
    Scope? Scope,
    ReportingPeriod? AsOf,
    string Name,
    Figure<MonetaryAmount>? Balance,
    Figure<MonetaryAmount>? Allowance,
    Figure<Rate>? Rate,
    string? Reason) : IDisclosureModel
{
    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}
