using System.Globalization;

namespace QingCloud.Disclosure.Quantities;

/// <summary>An aging bucket (账龄段, 库龄段) as a range of months: 1-2年 is 12 to 24, 3年以上 is 36 and more. The default value is the empty bucket 0 to 0.</summary>
/// <param name="FromMonths">The lower bound in months, 0 or more.</param>
/// <param name="ToMonths">The upper bound in months; null where the bucket is open (以上).</param>
public readonly record struct AgingBucket(int FromMonths, int? ToMonths)
{
    /// <summary>Whether every age of <paramref name="other"/> is one of this bucket: 3年以上 covers 3-4年.</summary>
    /// <param name="other">Another bucket.</param>
    /// <returns>True if so.</returns>
    public bool Covers(AgingBucket other) =>
        FromMonths <= other.FromMonths && (ToMonths is not { } to || (other.ToMonths is { } otherTo && otherTo <= to));

    /// <summary>The months, as <c>12-24</c> or <c>36-</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{FromMonths}-{ToMonths}");
}
