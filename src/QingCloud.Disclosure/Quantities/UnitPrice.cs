using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>A price per thing or per time (元/台, 元/月/台).</summary>
/// <remarks>Equality looks at value, range and currency, not at where the figure comes from.</remarks>
public sealed class UnitPrice : IQuantity, IEquatable<UnitPrice>
{
    /// <summary>A figure with the range that it stands for.</summary>
    /// <param name="value">The value: 元 per unit.</param>
    /// <param name="range">The range, holding <paramref name="value"/>.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="provenance">Where it comes from; null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="range"/> does not hold <paramref name="value"/>.</exception>
    public UnitPrice(decimal value, Interval range, Currency currency = Currency.Cny, Provenance? provenance = null)
    {
        if (!range.Contains(value))
        {
            throw new ArgumentException("The range must hold the value.", nameof(range));
        }

        Value = value;
        Range = range;
        Currency = currency;
        Provenance = provenance;
    }

    /// <summary>The value: 元 per unit.</summary>
    public decimal Value { get; }

    /// <summary>What the figure can stand for, in the unit of <see cref="Value"/>.</summary>
    public Interval Range { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Where the figure comes from; null where that is not known.</summary>
    public Provenance? Provenance { get; }

    /// <summary>An exact figure.</summary>
    /// <param name="value">The value: 元 per unit.</param>
    /// <param name="note">What the caller says of it; may be empty.</param>
    /// <returns>The figure, with a range of one value.</returns>
    public static UnitPrice Exact(decimal value, string note = "") => new(value, Interval.Point(value), Currency.Cny, new AssumedProvenance(note));

    /// <inheritdoc/>
    public bool Equals(UnitPrice? other) => other is not null && Value == other.Value && Range == other.Range && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitPrice);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Range, Currency);

    /// <summary>The value with its unit, in invariant form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Currency} per unit");
}
