using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Receivables;

/// <summary>Balances by age at one date (按账龄披露), of receivables, prepayments or inventory.</summary>
public sealed record ReceivablesAging : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>What the balances are.</summary>
    public required BalanceSubject Subject { get; init; }

    /// <summary>Whose balances, such as a peer's name; null where they are the issuer's.</summary>
    public string? Entity { get; init; }

    /// <summary>Whether <see cref="Entity"/> names the issuer itself among peers.</summary>
    public bool IsIssuer { get; init; }

    /// <summary>
    /// How the allowance was made, as the header of its rate says, in a table that provides for the same balances in two ways (预期信用损失率, 原计提比例); null elsewhere.
    /// </summary>
    public string? Basis { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The date, as an instant; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? AsOf { get; init; }

    /// <summary>The buckets in the order of the page, none of which is a part of another.</summary>
    public required ImmutableArray<AgingLine> Buckets { get; init; }

    /// <summary>Buckets that are sums of others (1年以内小计; 3年以上 beside 3至4年, 4至5年 and 5年以上); empty where there is none.</summary>
    public ImmutableArray<AgingLine> Subtotals { get; init; } = [];

    /// <summary>The total; null where the table has none.</summary>
    public AgingLine? Total { get; init; }

    /// <summary>The allowance of the whole (减:坏账准备), where it stands in a row of its own.</summary>
    public Figure<MonetaryAmount>? Allowance { get; init; }

    /// <summary>The carrying amount of the whole (账面价值), where it stands in a row of its own.</summary>
    public Figure<MonetaryAmount>? Carrying { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The ages over some years together: the bucket that says so, or the sum of those that begin there or later.</summary>
    /// <param name="years">Years, such as 3 for 3年以上.</param>
    /// <returns>The balance and its share of the total; null where the buckets do not part there or a balance is not a number.</returns>
    public BucketSum? OlderThan(int years) => BucketSum.Of(this, years * 12);

    /// <summary>The line of a bucket; null where the table has none.</summary>
    /// <param name="bucket">The bucket.</param>
    public AgingLine? this[AgingBucket bucket] => Buckets.FirstOrDefault(line => line.Bucket == bucket);
}

/// <summary>A bucket of an aging table, or its total. A figure is null where the table has no such column.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Bucket">The ages in months; null for a total.</param>
/// <param name="Balance">Gross carrying amount (账面余额).</param>
/// <param name="Share">Share of the total (占比).</param>
/// <param name="Allowance">Loss allowance (坏账准备).</param>
/// <param name="Rate">Provision rate (计提比例).</param>
/// <param name="Carrying">Carrying amount (账面价值).</param>
public sealed record AgingLine(
    string Label,
    AgingBucket? Bucket,
    Figure<MonetaryAmount>? Balance,
    Figure<Rate>? Share,
    Figure<MonetaryAmount>? Allowance,
    Figure<Rate>? Rate,
    Figure<MonetaryAmount>? Carrying);
