using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Quantities;
using static QingCloud.Disclosure.Json.FigureJsonReader;

namespace QingCloud.Disclosure.Json;

/// <summary>The models of impairment from their JSON.</summary>
internal sealed class ImpairmentJsonReader(FigureJsonReader figures)
{
    internal DisclosureModels Read(ImpairmentJson json, DisclosureModels others) => others with
    {
        ProvisionRates = [.. json.ProvisionRates.Select(Rates)],
        Allowances = [.. json.Allowances.Select(Allowance)],
        Individual = [.. json.Individual.Select(Individual)],
        Rollforwards = [.. json.Rollforwards.Select(Rollforward)],
        Migration = [.. json.Migration.Select(model => new MigrationRateTable { TableId = model.Table, Buckets = [.. model.Buckets.Select(Migration)], Missing = Words(model.Missing) })],
        InventoryWriteDowns = [.. json.InventoryWriteDowns.Select(WriteDown)],
    };

    private ProvisionRates Rates(ProvisionRatesJson json) => new()
    {
        TableId = json.Table,
        Entity = json.Entity,
        IsIssuer = json.IsIssuer == true,
        Basis = json.Basis,
        AsOf = Period(json.AsOf),
        Buckets = [.. json.Buckets.Select(line => new ProvisionRateLine(line.Label, new(line.FromMonths, line.ToMonths), figures.Rate(line.Rate)!))],
        Missing = Words(json.Missing),
    };

    private AllowanceLine Allowance(AllowanceJson line) => new()
    {
        TableId = line.Table,
        Subject = Named<BalanceSubject>(line.Subject),
        Scope = Optional<Scope>(line.Scope),
        AsOf = Period(line.AsOf),
        Label = line.Label,
        Method = Named<AssessmentMethod>(line.Method),
        Balance = figures.Amount(line.Balance),
        Share = figures.Rate(line.Share),
        Allowance = figures.Amount(line.Allowance),
        Rate = figures.Rate(line.Rate),
        Carrying = figures.Amount(line.Carrying),
        Missing = Words(line.Missing),
    };

    private IndividualProvision Individual(IndividualJson line) => new(
        line.Table, Optional<Scope>(line.Scope), Period(line.AsOf), line.Name, figures.Amount(line.Balance), figures.Amount(line.Allowance), figures.Rate(line.Rate), line.Reason)
    {
        Missing = Words(line.Missing),
    };

    private AllowanceRollforward Rollforward(RollforwardJson line) => new()
    {
        TableId = line.Table,
        Subject = Optional<BalanceSubject>(line.Subject),
        Scope = Optional<Scope>(line.Scope),
        Period = Period(line.Period),
        Label = line.Label,
        Method = Optional<AssessmentMethod>(line.Method),
        Stage = line.Stage,
        Opening = figures.Amount(line.Opening),
        Charge = figures.Amount(line.Charge),
        Recovery = figures.Amount(line.Recovery),
        WriteOff = figures.Amount(line.WriteOff),
        OtherIncrease = figures.Amount(line.OtherIncrease),
        OtherDecrease = figures.Amount(line.OtherDecrease),
        Utilization = figures.Amount(line.Utilization),
        Transfers = line.Transfers is null ? [] : [.. line.Transfers.Select(transfer => new StageTransfer(transfer.Label, figures.Amount(transfer.Amount)!))],
        Other = figures.Amount(line.Other),
        Closing = figures.Amount(line.Closing),
        Missing = Words(line.Missing),
    };

    private MigrationRateLine Migration(MigrationLineJson line) => new(
        line.Label,
        line.FromMonths is { } from ? new AgingBucket(from, line.ToMonths) : null,
        [.. line.Rates.Select(rate => new YearlyMigrationRate(Period(rate.From), Period(rate.To), figures.Rate(rate.Rate)!))],
        figures.Rate(line.Average),
        figures.Rate(line.HistoricalLossRate),
        figures.Rate(line.ForwardLookingFactor),
        figures.Rate(line.ExpectedLossRate),
        figures.Rate(line.ProvisionRate));

    private InventoryWriteDown WriteDown(WriteDownJson line) => new()
    {
        TableId = line.Table,
        AsOf = Period(line.AsOf),
        Item = line.Item,
        Category = line.Category,
        Quantity = figures.Count(line.Quantity),
        Cost = figures.Amount(line.Cost),
        NetRealizableValue = figures.Amount(line.NetRealizableValue),
        WriteDown = figures.Amount(line.WriteDown),
        Carrying = figures.Amount(line.Carrying),
        Share = figures.Rate(line.Share),
        Rate = figures.Rate(line.Rate),
        UnitPrice = figures.Amount(line.UnitPrice),
        EstimatedPrice = figures.Amount(line.EstimatedPrice),
        SellingCost = figures.Amount(line.SellingCost),
        Age = line.Age,
        Missing = Words(line.Missing),
    };
}
