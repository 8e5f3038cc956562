using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Impairment;
using static QingCloud.Disclosure.Json.FigureJsonWriter;
using static QingCloud.Disclosure.Json.ModelJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>The models of impairment to their JSON.</summary>
internal static class ImpairmentJsonWriter
{
    internal static ImpairmentJson Write(DisclosureModels models) => new(
        [.. models.ProvisionRates.Select(Rates)],
        [.. models.Allowances.Select(Allowance)],
        [.. models.Individual.Select(line => new IndividualJson(
            line.TableId, Name(line.Scope), line.AsOf?.ToString(), line.Name, Number(line.Balance), Number(line.Allowance), Number(line.Rate), line.Reason, Missing(line.Missing)))],
        [.. models.Rollforwards.Select(Rollforward)],
        [.. models.Migration.Select(model => new MigrationJson(model.TableId, [.. model.Buckets.Select(Migration)], Missing(model.Missing)))],
        [.. models.InventoryWriteDowns.Select(line => new WriteDownJson(
            line.TableId,
            line.AsOf?.ToString(),
            line.Item,
            Number(line.Quantity),
            Number(line.Cost),
            Number(line.NetRealizableValue),
            Number(line.WriteDown),
            line.Age,
            line.Category,
            Number(line.Carrying),
            Number(line.Share))
        {
            Rate = Number(line.Rate),
            UnitPrice = Number(line.UnitPrice),
            EstimatedPrice = Number(line.EstimatedPrice),
            SellingCost = Number(line.SellingCost),
            Missing = Missing(line.Missing),
        })]);

    private static ProvisionRatesJson Rates(ProvisionRates model) => new(
        model.TableId,
        model.Entity,
        Flag(model.IsIssuer),
        model.Basis,
        model.AsOf?.ToString(),
        [.. model.Buckets.Select(line => new RateLineJson(line.Label, line.Bucket.FromMonths, line.Bucket.ToMonths, Always(line.Rate)))],
        Missing(model.Missing));

    private static AllowanceJson Allowance(AllowanceLine line) => new(
        line.TableId,
        line.Subject.ToString(),
        Name(line.Scope),
        line.AsOf?.ToString(),
        line.Label,
        line.Method.ToString(),
        Number(line.Balance),
        Number(line.Share),
        Number(line.Allowance),
        Number(line.Rate),
        Number(line.Carrying),
        Missing(line.Missing));

    private static RollforwardJson Rollforward(AllowanceRollforward line) => new(
        line.TableId,
        Name(line.Subject),
        Name(line.Scope),
        line.Period?.ToString(),
        line.Label,
        Name(line.Method),
        Number(line.Opening),
        Number(line.Charge),
        Number(line.Recovery),
        Number(line.WriteOff),
        Number(line.Other),
        Number(line.Closing))
    {
        Stage = line.Stage,
        OtherIncrease = Number(line.OtherIncrease),
        OtherDecrease = Number(line.OtherDecrease),
        Utilization = Number(line.Utilization),
        Transfers = line.Transfers.IsEmpty ? null : [.. line.Transfers.Select(transfer => new TransferJson(transfer.Label, Always(transfer.Amount)))],
        Missing = Missing(line.Missing),
    };

    private static MigrationLineJson Migration(MigrationRateLine line) => new(
        line.Label,
        line.Bucket?.FromMonths,
        line.Bucket?.ToMonths,
        [.. line.Rates.Select(rate => new YearlyRateJson(rate.From?.ToString(), rate.To?.ToString(), Always(rate.Rate)))],
        Number(line.Average),
        Number(line.HistoricalLossRate),
        Number(line.ForwardLookingFactor),
        Number(line.ExpectedLossRate),
        Number(line.ProvisionRate));
}
