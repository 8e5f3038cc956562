using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Revenue and cost of one line (product, segment, channel) in one period: an input of <see cref="MarginBridge"/>.</summary>
/// <param name="Name">The line's name, by which the two periods are matched.</param>
/// <param name="Revenue">Revenue (营业收入), not negative.</param>
/// <param name="Cost">Cost of sales (营业成本).</param>
public sealed record MarginLine(string Name, MonetaryAmount Revenue, MonetaryAmount Cost);
