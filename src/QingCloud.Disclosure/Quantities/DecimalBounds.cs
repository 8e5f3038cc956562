namespace QingCloud.Disclosure.Quantities;

/// <summary>Decimal operations rounded down or up, never to the nearest: what interval arithmetic needs. Overflow stays at the ends of the range.</summary>
internal static class DecimalBounds
{
    internal static decimal AddDown(decimal a, decimal b) => Add(a, b, up: false);

    internal static decimal AddUp(decimal a, decimal b) => Add(a, b, up: true);

    internal static decimal MultiplyDown(decimal a, decimal b) => Multiply(a, b, up: false);

    internal static decimal MultiplyUp(decimal a, decimal b) => Multiply(a, b, up: true);

    internal static decimal DivideDown(decimal a, decimal b) => Divide(a, b, up: false);

    internal static decimal DivideUp(decimal a, decimal b) => Divide(a, b, up: true);

    private static decimal Add(decimal a, decimal b, bool up)
    {
        try
        {
            decimal sum = a + b;
            return sum.Scale == Math.Max(a.Scale, b.Scale) ? sum : Widen(sum, up);
        }
        catch (OverflowException)
        {
            return a > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    private static decimal Multiply(decimal a, decimal b, bool up)
    {
        try
        {
            decimal product = a * b;

            // A product with zero is exact whatever scale it comes back with: 0 x 0.8095703125 has scale 0.
            return product.Scale == a.Scale + b.Scale || a == 0m || b == 0m ? product : Widen(product, up);
        }
        catch (OverflowException)
        {
            return (a > 0) == (b > 0) ? decimal.MaxValue : decimal.MinValue;
        }
    }

    private static decimal Divide(decimal a, decimal b, bool up)
    {
        try
        {
            decimal quotient = a / b;
            decimal product = quotient * b;
            bool exact = a == 0m || (product == a && product.Scale == quotient.Scale + b.Scale);
            return exact ? quotient : Widen(quotient, up);
        }
        catch (OverflowException)
        {
            return (a > 0) == (b > 0) ? decimal.MaxValue : decimal.MinValue;
        }
    }

    // One unit of the last digit held is at least as much as rounding can have moved the result; what vanished to zero is smaller than any digit held.
    private static decimal Widen(decimal value, bool up)
    {
        decimal unit = new(1, 0, 0, false, value == 0m ? (byte)28 : value.Scale);
        return up
            ? (value >= decimal.MaxValue - unit ? decimal.MaxValue : value + unit)
            : (value <= decimal.MinValue + unit ? decimal.MinValue : value - unit);
    }
}
