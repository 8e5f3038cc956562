using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Figures;

/// <summary>A figure of a disclosure: an amount, a rate, points or a count, with its evidence.</summary>
/// <typeparam name="TQuantity">What it counts: <see cref="MonetaryAmount"/>, <see cref="Rate"/>, <see cref="PercentagePoints"/> or <see cref="Count"/>.</typeparam>
public sealed record Figure<TQuantity> : IFigure
    where TQuantity : class, IQuantity
{
    /// <summary>The quantity; null unless a number is printed and its reading is settled.</summary>
    public TQuantity? Quantity { get; init; }

    /// <inheritdoc/>
    public required CellState State { get; init; }

    /// <inheritdoc/>
    public required FigureUnit Unit { get; init; }

    /// <inheritdoc/>
    public required Evidence Evidence { get; init; }

    /// <summary>The readings that remain, where the reading is ambiguous.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <inheritdoc/>
    public decimal? Value => Quantity?.Value;

    /// <inheritdoc/>
    public Interval? Range => Quantity?.Range;
}
