using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The balance of one aging bucket (账龄段).</summary>
/// <param name="Bucket">The bucket, as a range of months.</param>
/// <param name="Balance">Its balance (账面余额), not negative.</param>
public sealed record AgedBalance(AgingBucket Bucket, MonetaryAmount Balance);
