using System.Collections.Immutable;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Gross margins by period, and the bridge from one period to the next, by table.</summary>
internal static class MarginCharts
{
    private const int MostLines = 12;
    private const int MostLinesWithEffects = 4;

    internal static IEnumerable<Chart> Of(ReportContext report, DisclosureModels models)
    {
        foreach (IGrouping<string, GrossMarginSchedule> table in models.GrossMargin.Where(schedule => schedule.Period is not null).GroupBy(schedule => schedule.TableId))
        {
            GrossMarginSchedule[] periods = [.. table.Where(schedule => schedule.Entity is null).DistinctBy(schedule => schedule.Period).OrderBy(schedule => schedule.Period!.End).ThenBy(schedule => schedule.Period!.Start)];
            if (Margins(report, table.Key, periods) is { } margins)
            {
                yield return margins;
            }

            for (int i = 1; i < periods.Length; i++)
            {
                if (Bridge(report, table.Key, periods[i - 1], periods[i]) is { } bridge)
                {
                    yield return bridge;
                }
            }
        }
    }

    private static BarChart? Margins(ReportContext report, string table, GrossMarginSchedule[] periods)
    {
        string[] names = [.. periods.SelectMany(period => period.Lines).Where(line => line.Margin?.Quantity is not null).Select(line => line.Name).Distinct(StringComparer.Ordinal).Take(MostLines)];
        return names.Length == 0 || names.Length * periods.Length < 2 ? null : new(
            report.Say(ChartTexts.Margins, table), report.Say(ChartTexts.MarginsDescription), report.Say(ChartTexts.Percent), IsStacked: false, [.. names],
            [.. periods.Select(period => new ChartSeries(report.Say(NameTexts.Of(period.Period!)), [.. names.Select(name => 100 * period[name]?.Margin?.Quantity?.Value)]))]);
    }

    private static WaterfallChart? Bridge(ReportContext report, string table, GrossMarginSchedule earlier, GrossMarginSchedule later)
    {
        (ImmutableArray<MarginLine> before, ImmutableArray<MarginLine> now) = (Lines(earlier), Lines(later));
        if (before.Length < 2 || now.Length < 2 || MarginBridge.Between(before, now).Value is not { } bridge)
        {
            return null;
        }

        IEnumerable<WaterfallStep> effects = bridge.Effects.Length > MostLinesWithEffects
            ? bridge.Effects.Select(effect => new WaterfallStep(effect.Name, 100 * effect.Total.Value, IsLevel: false))
            : bridge.Effects.SelectMany(effect => (WaterfallStep[])
            [
                new(report.Say(ChartTexts.Mix, effect.Name), 100 * effect.Mix.Value, IsLevel: false),
                new(report.Say(ChartTexts.Rate, effect.Name), 100 * effect.Rate.Value, IsLevel: false),
            ]);
        return new(
            report.Say(ChartTexts.Bridge, NameTexts.Of(earlier.Period!), NameTexts.Of(later.Period!), table), report.Say(ChartTexts.BridgeDescription), report.Say(ChartTexts.Percent),
            [
                new(report.Say(NameTexts.Of(earlier.Period!)), 100 * bridge.Before.Value, IsLevel: true), .. effects,
                new(report.Say(NameTexts.Of(later.Period!)), 100 * bridge.Now.Value, IsLevel: true),
            ]);
    }

    // All items, or there is no bridge: a part of the revenue is none.
    private static ImmutableArray<MarginLine> Lines(GrossMarginSchedule schedule)
    {
        GrossMarginLine[] items = [.. schedule.Lines.Where(line => line.Role == RowRole.Item)];
        return items.All(line => line.Revenue?.Quantity is not null && line.Cost?.Quantity is not null)
            ? [.. items.Select(line => new MarginLine(line.Name, line.Revenue!.Quantity!, line.Cost!.Quantity!))]
            : [];
    }
}
