using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>The unit of a column: from its header, from the table's unit line, or not known.</summary>
/// <param name="Unit">The unit; null where none is known.</param>
/// <param name="IsOwn">Whether the header names it, so that it goes before a row's.</param>
internal readonly record struct ColumnUnit(PrintedUnit? Unit, bool IsOwn)
{
    /// <summary>The unit as printed; null where none is known.</summary>
    internal string? Text => Unit?.Text;
}
