using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Provision rates by bucket (坏账计提比例) of one company.</summary>
public sealed record ProvisionRates : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Whose rates, as the column's header names it; null where they are the issuer's.</summary>
    public string? Entity { get; init; }

    /// <summary>Whether <see cref="Entity"/> names the issuer itself among peers.</summary>
    public bool IsIssuer { get; init; }

    /// <summary>What the rates are applied to or how they were made, as the header says; null where it says nothing.</summary>
    public string? Basis { get; init; }

    /// <summary>The date, as an instant; null where the table names none.</summary>
    public ReportingPeriod? AsOf { get; init; }

    /// <summary>The buckets in the order of the page.</summary>
    public required ImmutableArray<ProvisionRateLine> Buckets { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>The rate of a bucket.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Bucket">The ages in months.</param>
/// <param name="Rate">The provision rate.</param>
public sealed record ProvisionRateLine(string Label, AgingBucket Bucket, Figure<Rate> Rate);
