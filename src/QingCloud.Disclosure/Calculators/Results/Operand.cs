using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// A value with the range of all values it can stand for, on the way through a formula. The range is rounded outward by every operation;
/// the value is rounded to the nearest decimal and kept inside it. An operation whose value or bound overflows throws, which <see cref="Formula"/> turns into a reason.
/// </summary>
internal readonly record struct Operand(decimal Value, Interval Range)
{
    internal static Operand Of(IQuantity quantity) => new(quantity.Value, quantity.Range);

    internal static Operand Exact(decimal value) => new(value, Interval.Point(value));

    internal static Operand One { get; } = Exact(1m);

    internal bool CanBeNil => Range.Contains(0m);

    internal bool IsPositive => Range.Low > 0m;

    internal bool IsNegative => Range.High < 0m;

    /// <summary>The value moved inside the range, where rounding to the nearest left it outside.</summary>
    /// <exception cref="OverflowException">
    /// A bound is held at an end of decimal: it no longer promises to contain the result, and a later division would hide that.
    /// </exception>
    internal static Operand Within(decimal value, Interval range) => range.Low == decimal.MinValue || range.High == decimal.MaxValue
        ? throw new OverflowException()
        : new(Math.Clamp(value, range.Low, range.High), range);

    internal static Operand Sum(IEnumerable<Operand> operands)
    {
        Operand sum = default;
        foreach (Operand operand in operands)
        {
            sum += operand;
        }

        return sum;
    }

    /// <summary>The quotient; null where the divisor can be nil.</summary>
    internal Operand? Over(Operand divisor) =>
        Range.DividedBy(divisor.Range) is { } range && divisor.Value != 0m ? Within(Value / divisor.Value, range) : null;

    internal Outcome Over(Operand divisor, string name) => Over(divisor) is { } quotient ? quotient : NoResult.Nil(name);

    internal Operand Abs() => new(Math.Abs(Value), Range.Abs());

    internal Operand AtLeast(decimal bound) => new(Math.Max(Value, bound), new(Math.Max(Range.Low, bound), Math.Max(Range.High, bound)));

    internal Operand AtMost(decimal bound) => new(Math.Min(Value, bound), new(Math.Min(Range.Low, bound), Math.Min(Range.High, bound)));

    /// <summary>The value rounded to so many digits, half away from zero, as contracts and ledgers do; the range rounded by the same monotone rule.</summary>
    internal Operand Rounded(int decimals) => new(Round(Value, decimals), new(Round(Range.Low, decimals), Round(Range.High, decimals)));

    public static Operand operator +(Operand left, Operand right) => Within(left.Value + right.Value, left.Range + right.Range);

    public static Operand operator -(Operand left, Operand right) => Within(left.Value - right.Value, left.Range - right.Range);

    public static Operand operator -(Operand operand) => new(-operand.Value, -operand.Range);

    public static Operand operator *(Operand left, Operand right) => Within(left.Value * right.Value, left.Range * right.Range);

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
