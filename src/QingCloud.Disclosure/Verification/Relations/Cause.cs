using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>One figure whose repair makes violated cases hold.</summary>
/// <param name="Cell">The figure.</param>
/// <param name="Required">What it would have to be.</param>
/// <param name="Cases">The cases that it explains, the strongest first.</param>
internal sealed record Cause(CellAddress Cell, Interval Required, ImmutableArray<RelationCase> Cases)
{
    /// <summary>Other figures whose repair would explain as much, and break as little.</summary>
    internal ImmutableArray<(CellAddress Cell, Interval Required)> Rivals { get; init; } = [];
}
