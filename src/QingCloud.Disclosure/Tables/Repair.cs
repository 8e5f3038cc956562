using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>What was done to a table to read it.</summary>
public enum RepairKind
{
    /// <summary>Glued text was cut into cells.</summary>
    Cut,

    /// <summary>Cells were moved to the columns that they belong to.</summary>
    Shift,

    /// <summary>Pieces of a cell or row that were apart were joined.</summary>
    Join,

    /// <summary>Something that is not printed was inferred, such as a header or a unit.</summary>
    Inference,

    /// <summary>A header repeated at a page break was left out.</summary>
    RepeatedHeader,
}

/// <summary>One repair: listed so that it can be looked at and refused.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Span">The place.</param>
/// <param name="Reason">Why, in plain English with the Chinese text quoted.</param>
public sealed record Repair(RepairKind Kind, int Line, TextSpan Span, string Reason);
