using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>Seeded random figures with the range of their printed digits, and exact values inside that range.</summary>
internal sealed class Sample(int seed)
{
    private readonly Random _random = new(seed);

    internal int Next(int from, int to) => _random.Next(from, to);

    /// <summary>A value with so many decimals between two bounds.</summary>
    internal decimal Value(decimal low, decimal high, int decimals) =>
        Math.Round(low + ((high - low) * _random.Next(0, 1_000_001) / 1_000_000m), decimals);

    internal MonetaryAmount Amount(decimal low = 10m, decimal high = 100_000m)
    {
        int decimals = _random.Next(0, 5);
        decimal value = Value(low, high, decimals);
        return new(value, Interval.FromPrinted(value, decimals));
    }

    internal MonetaryAmount[] Amounts(int count, decimal low = 10m, decimal high = 100_000m) => [.. Enumerable.Range(0, count).Select(_ => Amount(low, high))];

    internal Rate Rate(decimal low = 0.01m, decimal high = 0.99m)
    {
        decimal value = Value(low, high, 4);
        return new(value, Interval.FromPrinted(value, 4));
    }

    internal Count Count(int low = 1, int high = 500)
    {
        decimal value = Next(low, high);
        return new(value, Interval.FromPrinted(value, 0));
    }

    /// <summary>A value inside a range: often an end, where a range that is too narrow shows.</summary>
    internal Rational Inside(IQuantity quantity)
    {
        Interval range = quantity.Range;
        Rational share = _random.Next(0, 4) switch
        {
            0 => 0m,
            1 => 1m,
            _ => new Rational(_random.Next(0, 7_919), 7_919),
        };
        return Rational.Of(range.Low) + ((Rational.Of(range.High) - Rational.Of(range.Low)) * share);
    }

    internal Rational[] Inside(IEnumerable<IQuantity> quantities) => [.. quantities.Select(Inside)];
}
