using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The shares (占比) of all items of a total.</summary>
/// <param name="Items">The shares, in the order of the items.</param>
/// <param name="Total">The total that they are shares of (合计).</param>
public sealed record Shares(ImmutableArray<Rate> Items, MonetaryAmount Total);
