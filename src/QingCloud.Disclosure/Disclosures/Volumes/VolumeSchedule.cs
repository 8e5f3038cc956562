using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Volumes;

/// <summary>Quantities and prices of one period: made, sold and stocked (产销量), bought, and what one costs (单价).</summary>
public sealed record VolumeSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<VolumeLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A line of quantities or prices. A figure is null where the table has no such column or row.</summary>
/// <param name="Name">The name of what is counted, as printed (电缆连接件, 虚拟主机).</param>
/// <param name="Item">What the line itself gives, as printed (销售量, 单价); null where its columns say that.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record VolumeLine(string Name, string? Item, RowRole Role)
{
    /// <summary>The unit as printed in a column of its own (套, 元/月/台); null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Quantity (数量, 销售量, 生产量, 库存量): a count, or a bare number where nothing says of what.</summary>
    public IFigure? Quantity { get; init; }

    /// <summary>Price of one (单价): an amount, or an amount per thing.</summary>
    public IFigure? UnitPrice { get; init; }

    /// <summary>Amount (金额).</summary>
    public Figure<MonetaryAmount>? Amount { get; init; }

    /// <summary>Share of a total (占比).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Growth over the period before (同比增减).</summary>
    public Figure<Rate>? Growth { get; init; }

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Quantity is not null || UnitPrice is not null || Amount is not null || Share is not null || Growth is not null || !Others.IsEmpty;
}
