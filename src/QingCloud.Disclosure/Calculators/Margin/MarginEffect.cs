using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>What one line adds to the change of the gross margin.</summary>
/// <param name="Name">The line's name.</param>
/// <param name="Mix">The effect of its share of revenue (收入结构变动的影响).</param>
/// <param name="Rate">The effect of its own margin (毛利率变动的影响).</param>
/// <param name="Total">Both together.</param>
public sealed record MarginEffect(string Name, PercentagePoints Mix, PercentagePoints Rate, PercentagePoints Total);
