using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.KeyFigures;

/// <summary>Key figures of one period or date (主要会计数据, 主要财务指标, 分季度主要财务指标), by concept.</summary>
public sealed record KeyFigureSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period or date, a quarter where the columns are quarters; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<KeyFigure> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of a concept, such as <c>BasicEarningsPerShare</c>; null where there is none.</summary>
    /// <param name="concept">The concept's name, of the statements' dictionary or of the key figures'.</param>
    public KeyFigure? this[string concept] => Lines.FirstOrDefault(line => line.Concept == concept);
}

/// <summary>A key figure.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Concept">The concept; null where no dictionary knows the name.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Value">The figure: an amount, a rate, an amount per share.</param>
/// <param name="Growth">Growth over the period before, in the column beside; null where there is none.</param>
public sealed record KeyFigure(string Name, string? Concept, RowRole Role, IFigure Value, IFigure? Growth);
