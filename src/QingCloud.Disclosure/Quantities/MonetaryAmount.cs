using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>An amount of money (金额): exact in the currency's base unit (元), with the range that its printed digits stand for.</summary>
/// <remarks>Equality looks at value, range and currency, not at where the figure comes from.</remarks>
public sealed class MonetaryAmount : IQuantity, IEquatable<MonetaryAmount>
{
    /// <summary>A figure with the range that it stands for.</summary>
    /// <param name="value">The value: 元.</param>
    /// <param name="range">The range, holding <paramref name="value"/>.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="provenance">Where it comes from; null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="range"/> does not hold <paramref name="value"/>.</exception>
    public MonetaryAmount(decimal value, Interval range, Currency currency = Currency.Cny, Provenance? provenance = null)
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

    /// <summary>The value: 元.</summary>
    public decimal Value { get; }

    /// <summary>What the figure can stand for, in the unit of <see cref="Value"/>.</summary>
    public Interval Range { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Where the figure comes from; null where that is not known.</summary>
    public Provenance? Provenance { get; }

    /// <summary>An exact figure.</summary>
    /// <param name="value">The value: 元.</param>
    /// <param name="note">What the caller says of it; may be empty.</param>
    /// <returns>The figure, with a range of one value.</returns>
    public static MonetaryAmount Exact(decimal value, string note = "") => new(value, Interval.Point(value), Currency.Cny, new AssumedProvenance(note));

    /// <summary>The sum.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another figure.</param>
    /// <returns>The sum, with the range of sums.</returns>
    public static MonetaryAmount operator +(MonetaryAmount left, MonetaryAmount right) => left.Add(right);

    /// <summary>The difference.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another figure.</param>
    /// <returns>The difference, with the range of differences.</returns>
    public static MonetaryAmount operator -(MonetaryAmount left, MonetaryAmount right) => left.Subtract(right);

    /// <summary>The sum.</summary>
    /// <param name="other">Another figure in the same currency.</param>
    /// <returns>The sum, with the range of sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public MonetaryAmount Add(MonetaryAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Value + other.Value, Range + other.Range, SameCurrency(other), QuantityTrace.Of("left + right", ("left", this, Provenance), ("right", other, other.Provenance)));
    }

    /// <summary>The difference.</summary>
    /// <param name="other">Another figure in the same currency.</param>
    /// <returns>The difference, with the range of differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public MonetaryAmount Subtract(MonetaryAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Value - other.Value, Range - other.Range, SameCurrency(other), QuantityTrace.Of("left - right", ("left", this, Provenance), ("right", other, other.Provenance)));
    }

    /// <summary>This amount as a fraction of another.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <returns>The rate; null where <paramref name="other"/> can be zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public Rate? RatioTo(MonetaryAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _ = SameCurrency(other);
        return Range.DividedBy(other.Range) is { } range
            ? new(Math.Clamp(Value / other.Value, range.Low, range.High), range, QuantityTrace.Of("left / right", ("left", this, Provenance), ("right", other, other.Provenance)))
            : null;
    }

    private Currency SameCurrency(MonetaryAmount other) =>
        Currency == other.Currency ? Currency : throw new ArgumentException($"{Currency} and {other.Currency} do not add up.", nameof(other));

    /// <inheritdoc/>
    public bool Equals(MonetaryAmount? other) => other is not null && Value == other.Value && Range == other.Range && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MonetaryAmount);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Range, Currency);

    /// <summary>The value with its unit, in invariant form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Currency}");
}
