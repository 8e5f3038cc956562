using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.FixedAssets;

/// <summary>Fixed assets by class or item at one date (固定资产), or the policy of their depreciation.</summary>
public sealed record FixedAssetSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The date or period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<FixedAssetLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public FixedAssetLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A class or item of fixed assets. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record FixedAssetLine(string Name, RowRole Role)
{
    /// <summary>The class that stands beside the item (大类); null where none does.</summary>
    public string? Category { get; init; }

    /// <summary>Quantity (数量).</summary>
    public Figure<Count>? Quantity { get; init; }

    /// <summary>Cost before depreciation (原值).</summary>
    public Figure<MonetaryAmount>? OriginalCost { get; init; }

    /// <summary>Accumulated depreciation (累计折旧).</summary>
    public Figure<MonetaryAmount>? AccumulatedDepreciation { get; init; }

    /// <summary>Impairment (减值准备).</summary>
    public Figure<MonetaryAmount>? Impairment { get; init; }

    /// <summary>Carrying amount (账面价值).</summary>
    public Figure<MonetaryAmount>? Carrying { get; init; }

    /// <summary>Share of the total (占比).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Depreciated condition, net over cost (成新率).</summary>
    public Figure<Rate>? ConditionRate { get; init; }

    /// <summary>Useful life in years (折旧年限).</summary>
    public Figure<Count>? UsefulLife { get; init; }

    /// <summary>Residual value over cost (残值率).</summary>
    public Figure<Rate>? ResidualRate { get; init; }

    /// <summary>Depreciation of a year over cost (年折旧率).</summary>
    public Figure<Rate>? DepreciationRate { get; init; }

    /// <summary>The figures of columns that no field above is for, as printed.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures =>
        Quantity is not null || OriginalCost is not null || AccumulatedDepreciation is not null || Impairment is not null || Carrying is not null || Share is not null
        || ConditionRate is not null || UsefulLife is not null || ResidualRate is not null || DepreciationRate is not null || !Others.IsEmpty;
}
