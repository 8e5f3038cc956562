using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Impairment;
using static QingCloud.Disclosure.Json.ModelJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>The models of impairment to their JSON.</summary>
internal static class ImpairmentJsonWriter
{
    internal static ImpairmentJson Write(DisclosureModels models) => new(
        [.. models.ProvisionRates.Select(Rates)],
        [.. models.Allowances.Select(Allowance)],
        [.. models.Individual.Select(line => new IndividualJson(
            line.TableId, Name(line.Scope), line.AsOf?.ToString(), line.Name, ModelJsonWriter.Write(line.Balance), ModelJsonWriter.Write(line.Allowance), ModelJsonWriter.Write(line.Rate), line.Reason))],
        [.. models.Rollforwards.Select(Rollforward)],
        [.. models.Migration.Select(model => new MigrationJson(model.TableId, [.. model.Buckets.Select(Migration)]))],
        [.. models.InventoryWriteDowns.Select(line => new WriteDownJson(
            line.TableId,
            line.AsOf?.ToString(),
            line.Item,
            ModelJsonWriter.Write(line.Quantity),
            ModelJsonWriter.Write(line.Cost),
            ModelJsonWriter.Write(line.NetRealizableValue),
            ModelJsonWriter.Write(line.WriteDown),
            line.Age))]);

    private static ProvisionRatesJson Rates(ProvisionRates model) => new(
        model.TableId,
        model.Entity,
        model.Basis,
        model.AsOf?.ToString(),
        [.. model.Buckets.Select(line => new RateLineJson(line.Label, line.Bucket.FromMonths, line.Bucket.ToMonths, Always(line.Rate)))]);

    private static AllowanceJson Allowance(AllowanceLine line) => new(
        line.TableId,
        line.Subject.ToString(),
        Name(line.Scope),
        line.AsOf?.ToString(),
        line.Label,
        line.Method.ToString(),
        ModelJsonWriter.Write(line.Balance),
        ModelJsonWriter.Write(line.Share),
        ModelJsonWriter.Write(line.Allowance),
        ModelJsonWriter.Write(line.Rate),
        ModelJsonWriter.Write(line.Carrying));

    private static RollforwardJson Rollforward(AllowanceRollforward line) => new(
        line.TableId,
        Name(line.Subject),
        Name(line.Scope),
        line.Period?.ToString(),
        line.Label,
        Name(line.Method),
        ModelJsonWriter.Write(line.Opening),
        ModelJsonWriter.Write(line.Charge),
        ModelJsonWriter.Write(line.Recovery),
        ModelJsonWriter.Write(line.WriteOff),
        ModelJsonWriter.Write(line.Other),
        ModelJsonWriter.Write(line.Closing));

    private static MigrationLineJson Migration(MigrationRateLine line) => new(
        line.Label,
        line.Bucket?.FromMonths,
        line.Bucket?.ToMonths,
        [.. line.Rates.Select(rate => new YearlyRateJson(rate.From?.ToString(), rate.To?.ToString(), Always(rate.Rate)))],
        ModelJsonWriter.Write(line.Average),
        ModelJsonWriter.Write(line.HistoricalLossRate),
        ModelJsonWriter.Write(line.ForwardLookingFactor),
        ModelJsonWriter.Write(line.ExpectedLossRate),
        ModelJsonWriter.Write(line.ProvisionRate));
}
