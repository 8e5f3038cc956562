using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>The structure of a document: what it is, whose it is, and where its parts stand.</summary>
public sealed record DocumentOutline
{
    /// <summary>Where the tables stand, in order.</summary>
    public ImmutableArray<TableRegion> TableRegions { get; init; } = [];
}
