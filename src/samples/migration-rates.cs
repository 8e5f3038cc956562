#:package QingCloud.Disclosure@0.1.0

// Migration rates (迁徙率) from the year-ends that a filing discloses, and the expected loss rates that follow from them, beside the rates that the company applies.
using NodaTime;
using QingCloud.Disclosure;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;

DisclosureAnalysis filing = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(args[0]));
AgingBalances[] yearEnds =
[
    .. filing.Receivables.All
        .Where(aging => aging is { Subject: BalanceSubject.TradeReceivables, Entity: null, AsOf: not null })
        .DistinctBy(aging => aging.AsOf!.End)
        .OrderBy(aging => aging.AsOf!.End)
        .Select(Balances),
];
Calculated<MigrationRates> migration = MigrationRates.Between(yearEnds, LastBuckets.Accumulated);
Calculated<AverageMigrationRates> average = migration.Average(years: yearEnds.Length - 1);
Calculated<LossRates> historical = average.ToHistoricalLossRates();
Calculated<LossRates> expected = historical.WithForwardLooking(1.05m);
if (expected.Value is not { } rates)
{
    Console.WriteLine($"No result: {expected.Explanation}");
    return 1;
}

Console.WriteLine("age\taverage migration\thistorical loss\texpected loss\tdisclosed");
ReceivablesAging last = filing.Receivables.Aging(yearEnds[^1].AsOf)!;
foreach (BucketRate line in average.Value!.Items)
{
    Rate? disclosed = last[line.Bucket]?.Rate?.Quantity;
    Console.WriteLine(string.Join('\t', line.Bucket, Percent(line.Rate), Percent(historical.Value!.RateOf(line.Bucket)), Percent(rates.RateOf(line.Bucket)), Percent(disclosed)));
}

Provision provision = rates.ApplyTo(yearEnds[^1]).Value!;
Console.WriteLine(FormattableString.Invariant($"provision by these rates: {provision.Total.Value:N2} yuan; booked: {last.Total?.Allowance?.Value:N2} yuan"));
return 0;

static AgingBalances Balances(ReceivablesAging aging)
{
    Calculated<AgingBalances> balances = AgingBalances.Of(aging.AsOf!.End, [.. aging.Buckets.Select(line => new AgedBalance(line.Bucket!.Value, line.Balance!.Quantity!))]);
    return balances.Value ?? throw new InvalidDataException($"{aging.AsOf}: {balances.Explanation}");
}

static string Percent(Rate? rate) => rate is null ? "" : FormattableString.Invariant($"{100 * rate.Value:0.00}%");
