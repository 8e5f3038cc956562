using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>A rate or ratio (毛利率, 占比, 计提比例): a fraction, so 49.52% is 0.4952. A difference of two rates is <see cref="PercentagePoints"/>, never a rate.</summary>
/// <remarks>Equality looks at value, range, not at where the figure comes from.</remarks>
public sealed class Rate : IQuantity, IEquatable<Rate>
{
    /// <summary>A figure with the range that it stands for.</summary>
    /// <param name="value">The value: a fraction, 1 for 100%.</param>
    /// <param name="range">The range, holding <paramref name="value"/>.</param>
    /// <param name="provenance">Where it comes from; null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="range"/> does not hold <paramref name="value"/>.</exception>
    public Rate(decimal value, Interval range, Provenance? provenance = null)
    {
        if (!range.Contains(value))
        {
            throw new ArgumentException("The range must hold the value.", nameof(range));
        }

        Value = value;
        Range = range;
        Provenance = provenance;
    }

    /// <summary>The value: a fraction, 1 for 100%.</summary>
    public decimal Value { get; }

    /// <summary>What the figure can stand for, in the unit of <see cref="Value"/>.</summary>
    public Interval Range { get; }

    /// <summary>Where the figure comes from; null where that is not known.</summary>
    public Provenance? Provenance { get; }

    /// <summary>An exact figure.</summary>
    /// <param name="value">The value: a fraction, 1 for 100%.</param>
    /// <param name="note">What the caller says of it; may be empty.</param>
    /// <returns>The figure, with a range of one value.</returns>
    public static Rate Exact(decimal value, string note = "") => new(value, Interval.Point(value), new AssumedProvenance(note));

    /// <summary>The difference of two rates: points, not a rate.</summary>
    /// <param name="left">A rate.</param>
    /// <param name="right">Another rate.</param>
    /// <returns>The difference in percentage points.</returns>
    public static PercentagePoints operator -(Rate left, Rate right) => left.Subtract(right);

    /// <summary>The difference of two rates: points, not a rate.</summary>
    /// <param name="other">Another rate.</param>
    /// <returns>The difference in percentage points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public PercentagePoints Subtract(Rate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Value - other.Value, Range - other.Range, QuantityTrace.Of("left - right", ("left", this, Provenance), ("right", other, other.Provenance)));
    }

    /// <inheritdoc/>
    public bool Equals(Rate? other) => other is not null && Value == other.Value && Range == other.Range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Range);

    /// <summary>The value with its unit, in invariant form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Math.Abs(Value) <= decimal.MaxValue / 100m
        ? string.Create(CultureInfo.InvariantCulture, $"{Value * 100}%")
        : string.Create(CultureInfo.InvariantCulture, $"{Value} x 100%");
}
