using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Balances by age, stacked by date: a chart for each subject and scope.</summary>
internal static class AgingCharts
{
    internal static IEnumerable<Chart> Of(ReportContext report, DisclosureModels models)
    {
        foreach (IGrouping<(BalanceSubject Subject, Scope? Scope), ReceivablesAging> group in models.ReceivablesAging
            .Where(aging => aging.Entity is null && aging.AsOf is not null).GroupBy(aging => (aging.Subject, aging.Scope)))
        {
            // All balances before those of a portfolio, where a date has both.
            ReceivablesAging[] dates =
            [
                .. group.GroupBy(aging => aging.AsOf!.End).OrderBy(date => date.Key)
                    .Select(date => date.OrderBy(aging => aging.Basis is not null).First()).Where(aging => Lines(aging).Length > 1),
            ];
            if (dates.Length > 0)
            {
                yield return Stack(report, group.Key, dates);
            }
        }
    }

    // A bucket that covers another one, such as 1年以内 beside 6个月以内, holds its balance too.
    private static AgingLine[] Lines(ReceivablesAging aging)
    {
        AgingLine[] all = [.. aging.Buckets.Where(line => line is { Bucket: not null, Balance.Quantity: not null })];
        return [.. all.Where(line => !Array.Exists(all, other => other.Bucket != line.Bucket && line.Bucket!.Value.Covers(other.Bucket!.Value)))];
    }

    private static BarChart Stack(ReportContext report, (BalanceSubject Subject, Scope? Scope) key, ReceivablesAging[] dates)
    {
        MoneyScale scale = MoneyScale.For(dates.Select(aging => Lines(aging).Sum(line => line.Balance!.Quantity!.Value)));
        (AgingBucket Bucket, string Label)[] buckets =
        [
            .. dates.SelectMany(Lines).GroupBy(line => line.Bucket!.Value).OrderBy(bucket => bucket.Key.FromMonths).ThenBy(bucket => bucket.Key.ToMonths ?? int.MaxValue)
                .Select(bucket => (bucket.Key, bucket.First().Label)),
        ];
        string title = report.Say(ChartTexts.Aging, NameTexts.Of(key.Subject), string.Join(", ", dates.Select(aging => aging.TableId).Distinct(StringComparer.Ordinal)));
        return new(
            key.Scope is { } scope ? $"{title} · {report.Say(NameTexts.Of(scope))}" : title, report.Say(ChartTexts.AgingDescription), report.Say(scale.Name), IsStacked: true,
            [.. dates.Select(aging => report.Say(NameTexts.Of(aging.AsOf!)))],
            [.. buckets.Select(bucket => new ChartSeries(bucket.Label, [.. dates.Select(aging => Array.Find(Lines(aging), line => line.Bucket == bucket.Bucket)?.Balance!.Quantity!.Value / scale.Factor)]))]);
    }
}
