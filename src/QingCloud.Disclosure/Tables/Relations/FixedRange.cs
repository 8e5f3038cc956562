using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>An interval in whole units of a power of ten: what decimals say, at the speed of integers and just as exact.</summary>
/// <param name="Low">The lower bound in units of the scale.</param>
/// <param name="High">The upper bound in units of the scale.</param>
internal readonly record struct FixedRange(long Low, long High)
{
    /// <summary>The largest scale that is used: ten to the eighth.</summary>
    internal const int MaximumScale = 8;

    // A quarter of the range of long, so that no sum of two bounds can overflow.
    private const long Limit = long.MaxValue / 4;

    internal bool IsZero => Low == 0 && High == 0;

    /// <summary>Whether the range holds zero.</summary>
    internal bool HoldsZero => Low <= 0 && High >= 0;

    /// <summary>The largest absolute value.</summary>
    internal long Magnitude => Math.Max(Math.Abs(Low), Math.Abs(High));

    /// <summary>The range of absolute values.</summary>
    internal FixedRange Abs() => Low >= 0 ? this : High <= 0 ? new(-High, -Low) : new(0, Magnitude);

    /// <summary>Converts an interval, where its bounds are whole at the scale and small enough.</summary>
    internal static bool TryCreate(Interval interval, int scale, out FixedRange range)
    {
        bool converted = TryScale(interval.Low, scale, out long low) & TryScale(interval.High, scale, out long high);
        range = converted ? new(low, high) : default;
        return converted;
    }

    /// <summary>The smallest scale at which both bounds are whole; <see cref="MaximumScale"/> where none is.</summary>
    internal static int ScaleOf(Interval interval, int atLeast)
    {
        int scale = atLeast;
        while (scale < MaximumScale && !(IsWhole(interval.Low, scale) && IsWhole(interval.High, scale)))
        {
            scale++;
        }

        return scale;
    }

    private static bool IsWhole(decimal value, int scale) => decimal.Round(value, scale) == value;

    private static bool TryScale(decimal value, int scale, out long scaled)
    {
        scaled = 0;
        decimal factor = PowerOfTen(scale);
        if (!IsWhole(value, scale) || Math.Abs(value) > Limit / factor)
        {
            return false;
        }

        scaled = (long)(value * factor);
        return true;
    }

    /// <summary>Ten to a power of 0 to <see cref="MaximumScale"/>.</summary>
    internal static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
