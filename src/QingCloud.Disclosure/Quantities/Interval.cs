using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>
/// A closed range of decimals: all values that a printed figure can stand for, or all results that such figures can give. Every operation is
/// outward: the result holds each exact result of values inside the operands, so that it is never too narrow.
/// </summary>
/// <remarks>The default value is the point 0. Bounds beyond the range of <see cref="decimal"/> are held at its ends.</remarks>
public readonly record struct Interval
{
    /// <summary>The range from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound, not below <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public Interval(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
    }

    /// <summary>The lower bound.</summary>
    public decimal Low { get; }

    /// <summary>The upper bound.</summary>
    public decimal High { get; }

    /// <summary>The distance between the bounds.</summary>
    public decimal Width => DecimalBounds.AddUp(High, -Low);

    /// <summary>The range of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The range from it to it.</returns>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>What a printed number stands for: half a unit of its last digit each way.</summary>
    /// <param name="value">The printed value.</param>
    /// <param name="decimals">The number of digits after its decimal point, 0 to 27.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of its range.</exception>
    public static Interval FromPrinted(decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 27);
        decimal half = new(5, 0, 0, false, (byte)(decimals + 1));
        return new(DecimalBounds.AddDown(value, -half), DecimalBounds.AddUp(value, half));
    }

    /// <summary>Whether <paramref name="value"/> is in the range.</summary>
    /// <param name="value">A value.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(decimal value) => value >= Low && value <= High;

    /// <summary>Whether the two ranges share a value.</summary>
    /// <param name="other">Another range.</param>
    /// <returns>True if they do.</returns>
    public bool Intersects(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>The smallest difference between a value of this range and one of the other: 0 where they share a value.</summary>
    /// <param name="other">Another range.</param>
    /// <returns>The gap, 0 or more.</returns>
    public decimal GapTo(Interval other) => Low > other.High ? DecimalBounds.AddDown(Low, -other.High) : other.Low > High ? DecimalBounds.AddDown(other.Low, -High) : 0m;

    /// <summary>The values that both ranges hold.</summary>
    /// <param name="other">Another range.</param>
    /// <returns>The common range; null where there is none.</returns>
    public Interval? Intersection(Interval other) =>
        Intersects(other) ? new(Math.Max(Low, other.Low), Math.Min(High, other.High)) : null;

    /// <summary>The smallest range that holds both.</summary>
    /// <param name="other">Another range.</param>
    /// <returns>The range.</returns>
    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The range of absolute values.</summary>
    /// <returns>The range, 0 or more.</returns>
    public Interval Abs() => Low >= 0 ? this : High <= 0 ? -this : new(0, Math.Max(-Low, High));

    /// <summary>The quotient, where the divisor cannot be zero.</summary>
    /// <param name="divisor">The divisor.</param>
    /// <returns>The range of quotients; null where <paramref name="divisor"/> holds zero.</returns>
    public Interval? DividedBy(Interval divisor)
    {
        if (divisor.Low <= 0 && divisor.High >= 0)
        {
            return null;
        }

        (decimal a, decimal b) = (DecimalBounds.DivideDown(Low, divisor.Low), DecimalBounds.DivideUp(Low, divisor.Low));
        foreach ((decimal x, decimal y) in (ReadOnlySpan<(decimal, decimal)>)[(Low, divisor.High), (High, divisor.Low), (High, divisor.High)])
        {
            a = Math.Min(a, DecimalBounds.DivideDown(x, y));
            b = Math.Max(b, DecimalBounds.DivideUp(x, y));
        }

        return new(a, b);
    }

    /// <summary>The range of sums.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another range.</param>
    /// <returns>The range.</returns>
    public static Interval operator +(Interval left, Interval right) =>
        new(DecimalBounds.AddDown(left.Low, right.Low), DecimalBounds.AddUp(left.High, right.High));

    /// <summary>The range of differences.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another range.</param>
    /// <returns>The range.</returns>
    public static Interval operator -(Interval left, Interval right) =>
        new(DecimalBounds.AddDown(left.Low, -right.High), DecimalBounds.AddUp(left.High, -right.Low));

    /// <summary>The range of negated values.</summary>
    /// <param name="value">A range.</param>
    /// <returns>The range.</returns>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    /// <summary>The range of products.</summary>
    /// <param name="left">A range.</param>
    /// <param name="right">Another range.</param>
    /// <returns>The range.</returns>
    public static Interval operator *(Interval left, Interval right)
    {
        (decimal a, decimal b) = (DecimalBounds.MultiplyDown(left.Low, right.Low), DecimalBounds.MultiplyUp(left.Low, right.Low));
        foreach ((decimal x, decimal y) in (ReadOnlySpan<(decimal, decimal)>)[(left.Low, right.High), (left.High, right.Low), (left.High, right.High)])
        {
            a = Math.Min(a, DecimalBounds.MultiplyDown(x, y));
            b = Math.Max(b, DecimalBounds.MultiplyUp(x, y));
        }

        return new(a, b);
    }

    /// <summary>The bounds, as <c>[12.5, 13.5]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Low}, {High}]");
}
