using System.Numerics;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>An exact fraction: what the decimals are held against.</summary>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator)
{
    internal static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = unchecked((((new BigInteger((uint)bits[2]) << 32) | (uint)bits[1]) << 32) | (uint)bits[0]);
        return new(value < 0m ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    public static implicit operator Rational(decimal value) => Of(value);

    public static Rational operator +(Rational a, Rational b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b.Numerator, b.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => b.Numerator.Sign < 0
        ? new(-a.Numerator * b.Denominator, -a.Denominator * b.Numerator)
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    internal static Rational Sum(IEnumerable<Rational> items) => items.Aggregate(Of(0m), (sum, item) => sum + item);

    internal Rational Power(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    internal Rational Abs() => new(BigInteger.Abs(Numerator), Denominator);

    internal Rational AtMost(Rational bound) => CompareTo(bound) > 0 ? bound : this;

    internal Rational AtLeast(Rational bound) => CompareTo(bound) < 0 ? bound : this;

    internal int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    internal bool IsIn(Interval range) => CompareTo(range.Low) >= 0 && CompareTo(range.High) <= 0;
}
