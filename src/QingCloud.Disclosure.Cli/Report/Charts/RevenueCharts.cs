using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>The revenue mix by period, a chart for each table; only where the parts are the whole.</summary>
internal static class RevenueCharts
{
    internal static IEnumerable<Chart> Of(ReportContext report, DisclosureModels models)
    {
        foreach (IGrouping<(RevenueDimension Dimension, string TableId), RevenueBreakdown> table in models.Revenue
            .Where(revenue => revenue.Entity is null && revenue.Period is not null).GroupBy(revenue => (revenue.Dimension, revenue.TableId)))
        {
            (ReportingPeriod Period, RevenueLine[] Lines)[] periods =
            [
                .. table.DistinctBy(revenue => revenue.Period).OrderBy(revenue => revenue.Period!.End).ThenBy(revenue => revenue.Period!.Start)
                    .Select(revenue => (revenue.Period!, Parts(revenue))).Where(period => period.Item2.Length > 0),
            ];
            if (periods.SelectMany(period => period.Lines).Select(line => line.Name).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                yield return Mix(report, table.Key, periods);
            }
        }
    }

    // The items that add up to the total; none where they do not, since bars of a part, or of a sum beside its parts, would mislead.
    private static RevenueLine[] Parts(RevenueBreakdown revenue)
    {
        List<RevenueLine> parts = [];
        Interval sum = Interval.Point(0);
        foreach (RevenueLine line in revenue.Lines.Where(line => line is { Role: RowRole.Item, Amount.Quantity: not null }))
        {
            Interval range = line.Amount!.Quantity!.Range;
            if (parts.Count < 2 || !range.Intersects(sum))
            {
                parts.Add(line);
                sum += range;
            }
        }

        return revenue.Total?.Amount?.Quantity is { } total && total.Range.Intersects(sum) ? [.. parts] : [];
    }

    private static BarChart Mix(ReportContext report, (RevenueDimension Dimension, string TableId) table, (ReportingPeriod Period, RevenueLine[] Lines)[] periods)
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
            report.Say(ChartTexts.RevenueMix, NameTexts.Of(table.Dimension), table.TableId), report.Say(ChartTexts.RevenueMixDescription), report.Say(scale.Name), IsStacked: true,
            [.. periods.Select(period => report.Say(NameTexts.Of(period.Period)))], [.. series]);
    }

    private static decimal? Sum(RevenueLine[] lines, MoneyScale scale, Func<RevenueLine, bool> isOf)
    {
        decimal[] amounts = [.. lines.Where(isOf).Select(line => line.Amount!.Quantity!.Value)];
        return amounts.Length == 0 ? null : amounts.Sum() / scale.Factor;
    }
}
