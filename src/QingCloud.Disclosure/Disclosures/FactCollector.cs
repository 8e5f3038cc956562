using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Flattens the typed models to facts, in the order of the models.</summary>
internal sealed partial class FactCollector
{
    private readonly ImmutableArray<Fact>.Builder _facts = ImmutableArray.CreateBuilder<Fact>();

    /// <summary>Adds the figures of all models but the schedules, which hold what these leave.</summary>
    internal void AddModels(DisclosureModels models)
    {
        AddLines(models);
        AddNames(models);
        AddBalances(models);
        AddAssets(models);
        AddRates(models);
        AddRollforwards(models);
        AddNotes(models);
        AddCompanies(models);
        AddFinancing(models);
        AddCorporate(models);
    }

    /// <summary>Adds the figures of schedules.</summary>
    internal void AddSchedules(ImmutableArray<Schedule> schedules)
    {
        foreach (var (model, line) in schedules.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            foreach (ScheduleFigure figure in line.Figures)
            {
                Add(new(null, model.Scope, Subject.Schedules, line.Name, figure.Period), (figure.Field, figure.Figure));
            }
        }
    }

    /// <summary>The cells of the figures so far, by table.</summary>
    internal HashSet<(string Table, CellAddress Cell)> Cells() => [.. _facts.Select(fact => (fact.Evidence.TableId, fact.Evidence.Cell))];

    /// <summary>The facts, after which the collector is empty.</summary>
    internal ImmutableArray<Fact> Drain() => _facts.DrainToImmutable();

    private void AddLines(DisclosureModels models)
    {
        foreach (var (model, line) in models.Revenue.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(model.Entity, model.Scope, Subject.Revenue, line.Name, line.Period ?? model.Period);
            Add(item, (Field.Amount, line.Amount), (Field.Share, line.Share), (Field.Growth, line.Growth));
        }

        foreach (var (model, line) in models.GrossMargin.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(model.Entity, null, Subject.GrossMargin, line.Name, model.Period);
            Add(item, (Field.Revenue, line.Revenue), (Field.Cost, line.Cost), (Field.GrossProfit, line.GrossProfit), (Field.Margin, line.Margin), (Field.MarginChange, line.MarginChange));
            Add(
                item,
                (Field.Share, line.Share),
                (Field.ShareChange, line.ShareChange),
                (Field.Growth, line.RevenueGrowth),
                (Field.CostGrowth, line.CostGrowth),
                (Field.AverageMargin, line.AverageMargin));
            AddOthers(item, line.Others);
        }

        foreach (var (model, line) in models.Costs.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, model.Scope, Subject.Costs, line.Name, model.Period);
            Add(item, (Field.Amount, line.Amount), (Field.Share, line.Share), (Field.Growth, line.Growth), (Field.Headcount, line.Headcount), (Field.ShareChange, line.ShareChange));
            AddOthers(item, line.Others);
        }

        foreach (var (model, line) in models.Statements.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Add(new(null, model.Scope, Subject.Statements, line.Name, model.Period), line.PerShare is null ? (Field.Amount, line.Amount) : (Field.Value, line.PerShare));
        }
    }

    private void AddNames(DisclosureModels models)
    {
        foreach (var (model, line) in models.Concentration.SelectMany(model => model.Lines.Concat(model.Total is { } total ? [total] : []).Select(line => (model, line))))
        {
            Item item = new(null, null, SubjectOf(model.Side), line.Name, model.Period);
            Add(item, (Field.Amount, line.Amount), (Field.Share, line.Share), (Field.ContractAmount, line.ContractAmount), (Field.ContractAssets, line.ContractAssets));
            Add(item, (Field.ReceivablesAndContractAssets, line.ReceivablesAndContractAssets), (Field.Balance, line.Balance), (Field.Allowance, line.Allowance));
            Add(item, (Field.Collected, line.Collected), (Field.Paid, line.Paid), (Field.Outstanding, line.Outstanding), (Field.RegisteredCapital, line.RegisteredCapital));
            foreach (AgedAmount age in line.Ages)
            {
                Add(item, (Field.AgedAmount, age.Amount));
            }

            AddOthers(item, line.Others);
        }

        foreach (var (model, line) in models.Contracts.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.Contracts, line.Name, model.Period);
            Add(item, (Field.ContractAmount, line.ContractAmount), (Field.Revenue, line.Revenue), (Field.Amount, line.Amount), (Field.Balance, line.Balance));
            Add(item, (Field.Collected, line.Collected), (Field.Paid, line.Paid), (Field.Outstanding, line.Outstanding));
            AddOthers(item, line.Others);
        }
    }

    private void AddAssets(DisclosureModels models)
    {
        foreach (InventoryWriteDown line in models.InventoryWriteDowns)
        {
            Item item = new(null, null, Subject.InventoryWriteDowns, line.Item, line.AsOf);
            Add(item, (Field.Quantity, line.Quantity), (Field.Cost, line.Cost), (Field.NetRealizableValue, line.NetRealizableValue), (Field.WriteDown, line.WriteDown));
            Add(item, (Field.Carrying, line.Carrying), (Field.Rate, line.Rate), (Field.Share, line.Share), (Field.UnitPrice, line.UnitPrice), (Field.EstimatedPrice, line.EstimatedPrice), (Field.SellingCost, line.SellingCost));
        }

        foreach (var (model, line) in models.FixedAssets.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, model.Scope, Subject.FixedAssets, line.Name, model.Period);
            Add(item, (Field.Quantity, line.Quantity), (Field.OriginalCost, line.OriginalCost), (Field.AccumulatedDepreciation, line.AccumulatedDepreciation));
            Add(item, (Field.Impairment, line.Impairment), (Field.Carrying, line.Carrying), (Field.Share, line.Share), (Field.ConditionRate, line.ConditionRate));
            Add(item, (Field.UsefulLife, line.UsefulLife), (Field.ResidualRate, line.ResidualRate), (Field.DepreciationRate, line.DepreciationRate));
            AddOthers(item, line.Others);
        }
    }

    private void AddOthers(Item item, ImmutableArray<ScheduleFigure> figures)
    {
        foreach (ScheduleFigure figure in figures)
        {
            Add(item with { Period = figure.Period ?? item.Period }, (figure.Field, figure.Figure));
        }
    }

    private void AddBalances(DisclosureModels models)
    {
        foreach (ReceivablesAging model in models.ReceivablesAging)
        {
            foreach (AgingLine line in model.Buckets.Concat(model.Subtotals).Concat(model.Total is { } total ? [total] : []))
            {
                Item item = new(model.Entity, model.Scope, Subject.Aging, line.Label, model.AsOf);
                Add(item, (Field.Balance, line.Balance), (Field.Share, line.Share), (Field.Allowance, line.Allowance), (Field.Rate, line.Rate), (Field.Carrying, line.Carrying));
            }
        }

        foreach (ReceivablesAging model in models.ReceivablesAging)
        {
            Item item = new(model.Entity, model.Scope, Subject.Aging, model.Allowance?.Evidence.RowLabel ?? "", model.AsOf);
            Add(item, (Field.Allowance, model.Allowance));
            Add(item with { Name = model.Carrying?.Evidence.RowLabel ?? "" }, (Field.Carrying, model.Carrying));
        }

        foreach (AllowanceLine line in models.Allowances)
        {
            Item item = new(null, line.Scope, Subject.Allowances, line.Label, line.AsOf);
            Add(item, (Field.Balance, line.Balance), (Field.Share, line.Share), (Field.Allowance, line.Allowance), (Field.Rate, line.Rate), (Field.Carrying, line.Carrying));
        }

        foreach (IndividualProvision line in models.Individual)
        {
            Item item = new(null, line.Scope, Subject.IndividualProvisions, line.Name, line.AsOf);
            Add(item, (Field.Balance, line.Balance), (Field.Allowance, line.Allowance), (Field.Rate, line.Rate));
        }
    }

    private void AddRates(DisclosureModels models)
    {
        foreach (var (model, line) in models.ProvisionRates.SelectMany(model => model.Buckets.Select(line => (model, line))))
        {
            Add(new(model.Entity, null, Subject.ProvisionRates, line.Label, model.AsOf), (Field.Rate, line.Rate));
        }

        foreach (MigrationRateLine line in models.Migration.SelectMany(model => model.Buckets))
        {
            foreach (YearlyMigrationRate rate in line.Rates)
            {
                Add(new(null, null, Subject.Migration, line.Label, rate.To), (Field.MigrationRate, rate.Rate));
            }

            Add(
                new(null, null, Subject.Migration, line.Label, null),
                (Field.AverageMigrationRate, line.Average),
                (Field.HistoricalLossRate, line.HistoricalLossRate),
                (Field.ForwardLookingFactor, line.ForwardLookingFactor),
                (Field.ExpectedLossRate, line.ExpectedLossRate),
                (Field.Rate, line.ProvisionRate));
        }
    }

    private void AddRollforwards(DisclosureModels models)
    {
        foreach (AllowanceRollforward line in models.Rollforwards)
        {
            Item item = new(null, line.Scope, Subject.Rollforwards, line.Label, line.Period);
            Add(
                item,
                (Field.Opening, line.Opening),
                (Field.Charge, line.Charge),
                (Field.Recovery, line.Recovery),
                (Field.WriteOff, line.WriteOff),
                (Field.Utilization, line.Utilization),
                (Field.OtherIncrease, line.OtherIncrease),
                (Field.OtherDecrease, line.OtherDecrease),
                (Field.Other, line.Other),
                (Field.Closing, line.Closing));
            foreach (StageTransfer transfer in line.Transfers)
            {
                Add(item, (Field.StageTransfer, transfer.Amount));
            }
        }
    }

    private void Add(Item item, params ReadOnlySpan<(Field Field, IFigure? Figure)> figures)
    {
        foreach ((Field field, IFigure? figure) in figures)
        {
            if (figure is not null)
            {
                _facts.Add(new(item.Entity, item.Scope, item.Subject, item.Name, item.Period, field, figure));
            }
        }
    }

    private static Subject SubjectOf(ConcentrationSide side) => side switch
    {
        ConcentrationSide.Suppliers => Subject.Suppliers,
        ConcentrationSide.Debtors => Subject.Debtors,
        _ => Subject.Customers,
    };

    private readonly record struct Item(string? Entity, Scope? Scope, Subject Subject, string Name, ReportingPeriod? Period);
}
