using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Whole powers and roots of decimals with bounds rounded outward; no floating point.</summary>
internal static class DecimalPower
{
    /// <summary>The greatest exponent: more years than any model has, few enough to multiply out.</summary>
    internal const int MaxExponent = 1200;

    /// <summary>base^exponent of a base that is not negative, monotone in the base.</summary>
    internal static Operand Power(Operand value, int exponent)
    {
        Operand power = Operand.One;
        Operand square = value;
        for (int rest = exponent; rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                power *= square;
            }

            if (rest > 1)
            {
                square *= square;
            }
        }

        return power;
    }

    /// <summary>The root of a range that is not negative, monotone in it.</summary>
    internal static Operand Root(Operand value, int degree)
    {
        decimal low = RootBounds(value.Range.Low, degree).Low;
        decimal high = RootBounds(value.Range.High, degree).High;
        return Operand.Within(Nearest(value.Value, degree), new(low, high));
    }

    private static Interval RootBounds(decimal value, int degree)
    {
        if (value == 0m || degree == 1)
        {
            return Interval.Point(value);
        }

        decimal root = Nearest(value, degree);
        decimal step = Math.Max(root, 1m) * 1e-27m;
        (decimal low, decimal high) = (root, root);
        while (low > 0m && PowerRange(low, degree).High > value)
        {
            low = Math.Max(0m, low - step);
            step *= 2m;
        }

        step = Math.Max(root, 1m) * 1e-27m;
        while (PowerRange(high, degree).Low < value)
        {
            high += step;
            step *= 2m;
        }

        return new(low, high);
    }

    private static Interval PowerRange(decimal value, int degree)
    {
        Interval power = Interval.Point(1m);
        Interval factor = Interval.Point(value);
        for (int i = 0; i < degree && power.High < decimal.MaxValue; i++)
        {
            power *= factor;
        }

        return power;
    }

    // Halving a bracket is slower than Newton's steps, but cannot overflow or cycle: it ends where no decimal lies between the bounds.
    private static decimal Nearest(decimal value, int degree)
    {
        if (value == 0m || degree == 1)
        {
            return value;
        }

        (decimal low, decimal high) = (0m, Math.Max(1m, value));
        for (int i = 0; i < 192 && low < high; i++)
        {
            decimal middle = low + ((high - low) / 2m);
            if (middle == low || middle == high)
            {
                break;
            }

            (low, high) = PowerRange(middle, degree).Low > value ? (low, middle) : (middle, high);
        }

        return low;
    }
}
