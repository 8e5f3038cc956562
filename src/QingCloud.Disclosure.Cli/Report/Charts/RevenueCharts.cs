using System.Collections.Immutable;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>The revenue mix by period, a chart for each way to divide revenue.</summary>
internal static class RevenueCharts
{
    internal static IEnumerable<Chart> Of(ReportContext report, DisclosureModels models)
    {
        foreach (IGrouping<RevenueDimension, RevenueBreakdown> dimension in models.Revenue.Where(revenue => revenue.Entity is null && revenue.Period is not null).GroupBy(revenue => revenue.Dimension))
        {
            // The breakdown with most lines where a period has several.
            (ReportingPeriod Period, ImmutableArray<RevenueLine> Lines)[] periods =
            [
                .. dimension.GroupBy(revenue => revenue.Period!).OrderBy(period => period.Key.End).ThenBy(period => period.Key.Start)
                    .Select(period => (period.Key, period.Select(Parts).MaxBy(parts => parts.Length))).Where(period => period.Item2.Length > 1),
            ];
            if (periods.Length > 0)
            {
                yield return Mix(report, dimension.Key, periods);
            }
        }
    }

    private static ImmutableArray<RevenueLine> Parts(RevenueBreakdown revenue) => [.. revenue.Lines.Where(line => line is { Role: RowRole.Item, Amount.Quantity: not null })];

    private static BarChart Mix(ReportContext report, RevenueDimension dimension, (ReportingPeriod Period, ImmutableArray<RevenueLine> Lines)[] periods)
    {
        MoneyScale scale = MoneyScale.For(periods.Select(period => period.Lines.Sum(line => line.Amount!.Quantity!.Value)));
        string[] names = [.. periods.SelectMany(period => period.Lines).Select(line => line.Name).Distinct(StringComparer.Ordinal)];
        string[] own = names.Length <= ChartFigure.MostSeries ? names : names[..(ChartFigure.MostSeries - 1)];
        List<ChartSeries> series = [.. own.Select(name => new ChartSeries(name, [.. periods.Select(period => Sum(period.Lines, scale, line => line.Name == name))]))];
        if (own.Length < names.Length)
        {
            series.Add(new(report.Say(ChartTexts.OtherSeries), [.. periods.Select(period => Sum(period.Lines, scale, line => !own.Contains(line.Name)))]));
        }

        return new(
            report.Say(ChartTexts.RevenueMix, NameTexts.Of(dimension)), report.Say(ChartTexts.RevenueMixDescription), report.Say(scale.Name), IsStacked: true,
            [.. periods.Select(period => report.Say(NameTexts.Of(period.Period)))], [.. series]);
    }

    private static decimal? Sum(ImmutableArray<RevenueLine> lines, MoneyScale scale, Func<RevenueLine, bool> isOf)
    {
        decimal[] amounts = [.. lines.Where(isOf).Select(line => line.Amount!.Quantity!.Value)];
        return amounts.Length == 0 ? null : amounts.Sum() / scale.Factor;
    }
}
