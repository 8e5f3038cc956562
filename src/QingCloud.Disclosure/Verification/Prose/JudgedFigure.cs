using System.Collections.Immutable;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A figure of a sentence and what the tables say of it.</summary>
/// <param name="Stated">The figure.</param>
/// <param name="Verdict">What they say.</param>
/// <param name="Cells">All that they have for it.</param>
/// <param name="Agreeing">What agrees with it, but for sign or kind; null where nothing does.</param>
internal sealed record JudgedFigure(StatedFigure Stated, StatedVerdict Verdict, ImmutableArray<StatedCell> Cells, StatedCell? Agreeing);

/// <summary>What tables say of a figure of a sentence.</summary>
internal enum StatedVerdict
{
    /// <summary>No table has the item and the period.</summary>
    Unknown,

    /// <summary>A table has the figure.</summary>
    Agrees,

    /// <summary>A table has the figure, and it goes the other way.</summary>
    Opposite,

    /// <summary>It is a difference of rates, and printed as a rate.</summary>
    IsPoints,

    /// <summary>A table has the figure, of a loss that is called a profit.</summary>
    IsLoss,

    /// <summary>Tables have the item and the period, and other figures.</summary>
    Differs,
}
