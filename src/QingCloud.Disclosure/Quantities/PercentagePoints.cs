using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>A difference of two rates (百分点): a fraction, so 15.57 个百分点 is 0.1557. Never a rate: a margin that rises from 54.04% to 69.61% rises by 15.57 points.</summary>
/// <remarks>Equality looks at value, range, not at where the figure comes from.</remarks>
public sealed class PercentagePoints : IQuantity, IEquatable<PercentagePoints>
{
    /// <summary>A figure with the range that it stands for.</summary>
    /// <param name="value">The value: a fraction, 0.01 for one point.</param>
    /// <param name="range">The range, holding <paramref name="value"/>.</param>
    /// <param name="provenance">Where it comes from; null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="range"/> does not hold <paramref name="value"/>.</exception>
    public PercentagePoints(decimal value, Interval range, Provenance? provenance = null)
    {
        if (!range.Contains(value))
        {
            throw new ArgumentException("The range must hold the value.", nameof(range));
        }

        Value = value;
        Range = range;
        Provenance = provenance;
    }

    /// <summary>The value: a fraction, 0.01 for one point.</summary>
    public decimal Value { get; }

    /// <summary>What the figure can stand for, in the unit of <see cref="Value"/>.</summary>
    public Interval Range { get; }

    /// <summary>Where the figure comes from; null where that is not known.</summary>
    public Provenance? Provenance { get; }

    /// <summary>An exact figure.</summary>
    /// <param name="value">The value: a fraction, 0.01 for one point.</param>
    /// <param name="note">What the caller says of it; may be empty.</param>
    /// <returns>The figure, with a range of one value.</returns>
    public static PercentagePoints Exact(decimal value, string note = "") => new(value, Interval.Point(value), new AssumedProvenance(note));

    /// <summary>The sum.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another figure.</param>
    /// <returns>The sum, with the range of sums.</returns>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => left.Add(right);

    /// <summary>The difference.</summary>
    /// <param name="left">A figure.</param>
    /// <param name="right">Another figure.</param>
    /// <returns>The difference, with the range of differences.</returns>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => left.Subtract(right);

    /// <summary>The sum.</summary>
    /// <param name="other">Another figure.</param>
    /// <returns>The sum, with the range of sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public PercentagePoints Add(PercentagePoints other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Value + other.Value, Range + other.Range, QuantityTrace.Of("left + right", ("left", this, Provenance), ("right", other, other.Provenance)));
    }

    /// <summary>The difference.</summary>
    /// <param name="other">Another figure.</param>
    /// <returns>The difference, with the range of differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public PercentagePoints Subtract(PercentagePoints other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Value - other.Value, Range - other.Range, QuantityTrace.Of("left - right", ("left", this, Provenance), ("right", other, other.Provenance)));
    }

    /// <inheritdoc/>
    public bool Equals(PercentagePoints? other) => other is not null && Value == other.Value && Range == other.Range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PercentagePoints);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Range);

    /// <summary>The value with its unit, in invariant form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Math.Abs(Value) <= decimal.MaxValue / 100m
        ? string.Create(CultureInfo.InvariantCulture, $"{Value * 100} points")
        : string.Create(CultureInfo.InvariantCulture, $"{Value} x 100 points");
}
