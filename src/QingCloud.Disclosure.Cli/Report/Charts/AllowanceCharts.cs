using System.Collections.Immutable;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Provision rates by age against peers, and allowances from opening to closing.</summary>
internal static class AllowanceCharts
{
    private const int MostRollforwards = 6;

    internal static IEnumerable<Chart> Of(ReportContext report, DisclosureModels models) => [.. Rates(report, models), .. Rollforwards(report, models).Take(MostRollforwards)];

    private static IEnumerable<Chart> Rates(ReportContext report, DisclosureModels models)
    {
        foreach (IGrouping<string, ProvisionRates> table in models.ProvisionRates.GroupBy(rates => rates.TableId))
        {
            ProvisionRates[] companies = [.. table.OrderBy(rates => rates.Entity is not null && !rates.IsIssuer).DistinctBy(rates => (rates.Entity, rates.Basis, rates.AsOf)).Take(ChartFigure.MostSeries)];
            (AgingBucket Bucket, string Label)[] buckets =
            [
                .. companies.SelectMany(rates => rates.Buckets).GroupBy(line => line.Bucket).OrderBy(bucket => bucket.Key.FromMonths).ThenBy(bucket => bucket.Key.ToMonths ?? int.MaxValue)
                    .Select(bucket => (bucket.Key, bucket.First().Label)),
            ];
            if (buckets.Length > 1)
            {
                yield return new BarChart(
                    report.Say(ChartTexts.ProvisionRates, table.Key), report.Say(ChartTexts.ProvisionRatesDescription), report.Say(ChartTexts.Percent), IsStacked: false,
                    [.. buckets.Select(bucket => bucket.Label)],
                    [.. companies.Select(rates => new ChartSeries(NameOf(report, rates, companies), [.. buckets.Select(bucket => RateOf(rates, bucket.Bucket))]))]);
            }
        }
    }

    private static string NameOf(ReportContext report, ProvisionRates rates, ProvisionRates[] companies)
    {
        string name = rates.Entity ?? rates.Basis ?? report.Say(ChartTexts.IssuerSeries);
        bool isTwice = companies.Count(other => other.Entity == rates.Entity && other.Basis == rates.Basis) > 1;
        return isTwice && rates.AsOf is { } date ? $"{name} {report.Say(NameTexts.Of(date))}" : name;
    }

    private static decimal? RateOf(ProvisionRates rates, AgingBucket bucket) => 100 * rates.Buckets.FirstOrDefault(line => line.Bucket == bucket)?.Rate.Quantity?.Value;

    private static IEnumerable<Chart> Rollforwards(ReportContext report, DisclosureModels models)
    {
        foreach (AllowanceRollforward roll in models.Rollforwards.Where(roll => roll is { Stage: null, Opening.Quantity: not null, Closing.Quantity: not null, Period: not null }))
        {
            WaterfallStep[] changes = [.. Changes(report, roll)];
            if (changes.Length > 0)
            {
                yield return Waterfall(report, roll, changes);
            }
        }
    }

    private static WaterfallChart Waterfall(ReportContext report, AllowanceRollforward roll, WaterfallStep[] changes)
    {
        WaterfallStep[] steps =
        [
            new(report.Say(ChartTexts.Opening), roll.Opening!.Quantity!.Value, IsLevel: true), .. changes,
            new(report.Say(ChartTexts.Closing), roll.Closing!.Quantity!.Value, IsLevel: true),
        ];
        MoneyScale scale = MoneyScale.For(steps.Select(step => step.Value));
        LocalizedText name = roll.Label.Length > 0 ? roll.Label : NameTexts.Of(roll.Subject);
        return new(
            report.Say(ChartTexts.Rollforward, name, NameTexts.Of(roll.Period!), roll.TableId), report.Say(ChartTexts.RollforwardDescription), report.Say(scale.Name),
            [.. steps.Select(step => step with { Value = step.Value / scale.Factor })]);
    }

    private static IEnumerable<WaterfallStep> Changes(ReportContext report, AllowanceRollforward roll)
    {
        ImmutableArray<(LocalizedText Name, int Sign, Figure<MonetaryAmount>? Figure)> changes =
        [
            (ChartTexts.Charge, 1, roll.Charge), (ChartTexts.OtherIncrease, 1, roll.OtherIncrease), (ChartTexts.Recovery, -1, roll.Recovery), (ChartTexts.WriteOff, -1, roll.WriteOff),
            (ChartTexts.Utilization, -1, roll.Utilization), (ChartTexts.OtherDecrease, -1, roll.OtherDecrease), (ChartTexts.OtherChange, 1, roll.Other),
            .. roll.Transfers.Select(transfer => (ChartTexts.Transfer, 1, (Figure<MonetaryAmount>?)transfer.Amount)),
        ];
        foreach ((LocalizedText name, int sign, Figure<MonetaryAmount>? figure) in changes)
        {
            if (figure?.Quantity is { Value: not 0 } amount)
            {
                yield return new(report.Say(name), sign * amount.Value, IsLevel: false);
            }
        }
    }
}
