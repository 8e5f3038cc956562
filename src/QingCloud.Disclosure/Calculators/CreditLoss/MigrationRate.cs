using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The share of one bucket that was in the next one a year later (迁徙率).</summary>
public sealed record MigrationRate
{
    internal MigrationRate(AgingBucket bucket, Calculated<Rate> rate, Operand moved, Operand basis)
    {
        Bucket = bucket;
        Rate = rate;
        IsCapped = rate.HasValue && basis.IsPositive && moved.Range.Low > basis.Range.High;
        Moved = moved;
        Base = basis;
    }

    /// <summary>The bucket that the balances leave.</summary>
    public AgingBucket Bucket { get; }

    /// <summary>The rate, at most 100%; a reason where the bucket was nil.</summary>
    public Calculated<Rate> Rate { get; }

    /// <summary>Whether more arrived than was there: the rate is held at 100%, and the two agings do not follow from each other.</summary>
    public bool IsCapped { get; }

    internal Operand Moved { get; }

    internal Operand Base { get; }
}
