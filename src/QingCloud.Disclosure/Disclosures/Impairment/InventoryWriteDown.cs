using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>An item of inventory with its write-down (存货跌价准备). A figure is null where the table has no such column.</summary>
public sealed record InventoryWriteDown : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The date, as an instant; null where none could be found.</summary>
    public ReportingPeriod? AsOf { get; init; }

    /// <summary>The item as printed.</summary>
    public required string Item { get; init; }

    /// <summary>The class of inventory (存货类别) that stands beside the item; null where none does.</summary>
    public string? Category { get; init; }

    /// <summary>Quantity (数量).</summary>
    public Figure<Count>? Quantity { get; init; }

    /// <summary>Cost (账面余额, 成本).</summary>
    public Figure<MonetaryAmount>? Cost { get; init; }

    /// <summary>Net realizable value (可变现净值).</summary>
    public Figure<MonetaryAmount>? NetRealizableValue { get; init; }

    /// <summary>Write-down (跌价准备), with the sign that the filer printed.</summary>
    public Figure<MonetaryAmount>? WriteDown { get; init; }

    /// <summary>Carrying amount (账面价值), net of the write-down.</summary>
    public Figure<MonetaryAmount>? Carrying { get; init; }

    /// <summary>Write-down over cost (计提比例).</summary>
    public Figure<Rate>? Rate { get; init; }

    /// <summary>Share of the total (占比).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Price of one (单位市价, 估计售价).</summary>
    public Figure<MonetaryAmount>? UnitPrice { get; init; }

    /// <summary>Estimated selling price of all (估计总售价).</summary>
    public Figure<MonetaryAmount>? EstimatedPrice { get; init; }

    /// <summary>Estimated costs to complete and sell (估计的销售费).</summary>
    public Figure<MonetaryAmount>? SellingCost { get; init; }

    /// <summary>Age (库龄) as printed; null where none is.</summary>
    public string? Age { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}
