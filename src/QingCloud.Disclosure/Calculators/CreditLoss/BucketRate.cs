using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>A rate of one aging bucket: an average migration rate, or a loss rate (坏账计提比例).</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Rate">The rate.</param>
public sealed record BucketRate(AgingBucket Bucket, Rate Rate);
