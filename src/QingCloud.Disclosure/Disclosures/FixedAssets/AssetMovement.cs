using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.FixedAssets;

/// <summary>
/// The movement of one class of long-lived assets over a period (固定资产情况): cost, accumulated depreciation or amortization and impairment from opening to
/// closing, and the carrying amounts. Fixed assets, right-of-use assets and intangible assets share the form.
/// </summary>
public sealed record AssetMovement : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The line of the balance sheet that the assets are (固定资产, 使用权资产, 无形资产); null where neither caption nor headings name one.</summary>
    public StatementConcept? Account { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period; null where the document does not say (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The class as printed (房屋及建筑物); 合计 for all of them.</summary>
    public required string Class { get; init; }

    /// <summary>Whether it is the movement of all classes together.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Cost (账面原值).</summary>
    public AssetBalance? OriginalCost { get; init; }

    /// <summary>Accumulated depreciation or amortization (累计折旧, 累计摊销).</summary>
    public AssetBalance? AccumulatedDepreciation { get; init; }

    /// <summary>Impairment (减值准备).</summary>
    public AssetBalance? Impairment { get; init; }

    /// <summary>Carrying amount at the end (期末账面价值).</summary>
    public Figure<MonetaryAmount>? ClosingCarrying { get; init; }

    /// <summary>Carrying amount at the beginning (期初账面价值).</summary>
    public Figure<MonetaryAmount>? OpeningCarrying { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A balance from opening to closing. A figure is null where the table has no such row.</summary>
public sealed record AssetBalance
{
    /// <summary>Opening balance (期初余额).</summary>
    public Figure<MonetaryAmount>? Opening { get; init; }

    /// <summary>All additions (本期增加金额).</summary>
    public Figure<MonetaryAmount>? Increase { get; init; }

    /// <summary>Kinds of additions (购置, 在建工程转入, 计提), as printed.</summary>
    public ImmutableArray<AssetChange> Increases { get; init; } = [];

    /// <summary>All reductions (本期减少金额).</summary>
    public Figure<MonetaryAmount>? Decrease { get; init; }

    /// <summary>Kinds of reductions (处置或报废), as printed.</summary>
    public ImmutableArray<AssetChange> Decreases { get; init; } = [];

    /// <summary>Closing balance (期末余额).</summary>
    public Figure<MonetaryAmount>? Closing { get; init; }
}

/// <summary>One kind of addition or reduction.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Amount">The amount.</param>
public sealed record AssetChange(string Name, Figure<MonetaryAmount> Amount);
