using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>A quantity in running text.</summary>
public sealed record Quantity
{
    /// <summary>The place in the text: the number with its unit, sign and brackets; bound and direction words are left out.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The value in base units (元, a fraction, pieces), negative after 减少 or 下降; null for periods and buckets.</summary>
    public decimal? Value { get; init; }

    /// <summary>What the printed digits stand for, in the unit of <see cref="Value"/>; null where <see cref="Value"/> is.</summary>
    public Interval? Range { get; init; }

    /// <summary>The currency of an amount.</summary>
    public Currency Currency { get; init; }

    /// <summary>What the words around make of the number.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>The period or day; null for other kinds.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The relative period; null for other kinds.</summary>
    public RelativePeriod? Relative { get; init; }

    /// <summary>The aging bucket; null for other kinds.</summary>
    public AgingBucket? Bucket { get; init; }
}
