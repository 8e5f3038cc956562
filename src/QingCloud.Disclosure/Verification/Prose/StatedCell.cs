using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>What a table has for a figure of a sentence.</summary>
/// <param name="Table">The table.</param>
/// <param name="Expected">What the figure should be, in the base unit.</param>
/// <param name="Cells">The cells that say so; the first is that of the sentence's period.</param>
/// <param name="Printed">A cell that prints the same growth, difference or share; null where there is none.</param>
internal sealed record StatedCell(TableFigures Table, Interval Expected, ImmutableArray<CellAddress> Cells, CellAddress? Printed);
