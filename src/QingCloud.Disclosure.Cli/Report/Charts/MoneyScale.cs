using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>The unit in which the amounts of a chart are short.</summary>
/// <param name="Factor">How many yuan it is.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct MoneyScale(decimal Factor, LocalizedText Name)
{
    internal static MoneyScale For(IEnumerable<decimal> amounts) => amounts.Select(Math.Abs).DefaultIfEmpty().Max() switch
    {
        >= 10_000_000m => new(1_000_000m, ChartTexts.MillionYuan),
        >= 100_000m => new(10_000m, ChartTexts.TenThousandYuan),
        _ => new(1m, ChartTexts.Yuan),
    };
}
