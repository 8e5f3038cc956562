using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Migration and loss rates by bucket as disclosed (迁徙率, 历史损失率, 预期信用损失率).</summary>
public sealed record MigrationRateTable : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The buckets in the order of the page.</summary>
    public required ImmutableArray<MigrationRateLine> Buckets { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A bucket's rates. A figure is null where the table has no such column.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Bucket">The ages in months; null where the label names none.</param>
/// <param name="Rates">The migration rates by year.</param>
/// <param name="Average">The average migration rate (平均迁徙率).</param>
/// <param name="HistoricalLossRate">The historical loss rate (历史损失率).</param>
/// <param name="ForwardLookingFactor">The forward-looking factor (前瞻性系数).</param>
/// <param name="ExpectedLossRate">The expected loss rate (预期信用损失率).</param>
/// <param name="ProvisionRate">The provision rate in use (计提比例).</param>
public sealed record MigrationRateLine(
    string Label,
    AgingBucket? Bucket,
    ImmutableArray<YearlyMigrationRate> Rates,
    Figure<Rate>? Average,
    Figure<Rate>? HistoricalLossRate,
    Figure<Rate>? ForwardLookingFactor,
    Figure<Rate>? ExpectedLossRate,
    Figure<Rate>? ProvisionRate);

/// <summary>The migration rate of one year.</summary>
/// <param name="From">The earlier year end; null where the header names none.</param>
/// <param name="To">The later year end; null where the header names none.</param>
/// <param name="Rate">The rate.</param>
public sealed record YearlyMigrationRate(ReportingPeriod? From, ReportingPeriod? To, Figure<Rate> Rate);
