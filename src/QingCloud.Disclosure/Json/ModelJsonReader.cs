using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Contracts;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using static QingCloud.Disclosure.Json.FigureJsonReader;

namespace QingCloud.Disclosure.Json;

/// <summary>Typed models from their JSON.</summary>
internal sealed class ModelJsonReader
{
    private readonly FigureJsonReader _figures;

    private ModelJsonReader(FigureJsonReader figures) => _figures = figures;

    internal static DisclosureModels Read(ExtractDocument document)
    {
        FigureJsonReader figures = new(document.Sources);
        ModelJsonReader reader = new(figures);
        DisclosureModels models = new()
        {
            Revenue = [.. document.Revenue.Select(reader.Revenue)],
            GrossMargin = [.. document.GrossMargin.Select(reader.GrossMargin)],
            Costs = [.. document.Costs.Select(reader.Costs)],
            Concentration = [.. document.Concentration.Select(reader.Concentration)],
            ReceivablesAging = [.. document.ReceivablesAging.Select(reader.Aging)],
            FixedAssets = [.. document.FixedAssets.Select(reader.FixedAssets)],
            Contracts = [.. document.Contracts.Select(reader.Contracts)],
            Statements = [.. document.Statements.Select(reader.Statement)],
            Schedules = [.. document.Schedules.Select(reader.Schedule)],
            Assumptions = [.. document.Assumptions.Select(assumption => new Assumption(assumption.Table, assumption.What))],
            Missing = [.. document.Missing.Select(Named<ExpectedDisclosure>)],
        };
        DisclosureModels subjects = new ImpairmentJsonReader(figures).Read(document.Impairment, models);
        return new CorporateJsonReader(figures).Read(document.Around, new AroundJsonReader(figures).Read(document.Around, subjects));
    }

    private RevenueBreakdown Revenue(BreakdownJson json) => new()
    {
        TableId = json.Table,
        Entity = json.Entity,
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Dimension = Named<RevenueDimension>(json.Dimension ?? ""),
        Lines = [.. json.Lines.Select(line => new RevenueLine(line.Name, Named<RowRole>(line.Role), _figures.Amount(line.Amount), _figures.Rate(line.Share), _figures.Rate(line.Growth)) { Period = FigureJsonReader.Period(line.Period) })],
        Missing = Words(json.Missing),
    };

    private CostBreakdown Costs(BreakdownJson json) => new()
    {
        TableId = json.Table,
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Lines =
        [
            .. json.Lines.Select(line => new CostLine(line.Name, Named<RowRole>(line.Role), _figures.Amount(line.Amount), _figures.Rate(line.Share), _figures.Rate(line.Growth))
            {
                Category = line.Category,
                Headcount = _figures.Count(line.Headcount),
                ShareChange = _figures.Points(line.ShareChange),
                Others = _figures.Others(line.Others),
            }),
        ],
        Missing = Words(json.Missing),
    };

    private GrossMarginSchedule GrossMargin(MarginScheduleJson json) => new()
    {
        TableId = json.Table,
        Entity = json.Entity,
        Period = Period(json.Period),
        Lines =
        [
            .. json.Lines.Select(line => new GrossMarginLine(
                line.Name,
                Named<RowRole>(line.Role),
                _figures.Amount(line.Revenue),
                _figures.Amount(line.Cost),
                _figures.Amount(line.GrossProfit),
                _figures.Rate(line.Margin),
                _figures.Points(line.MarginChange))
            {
                Share = _figures.Rate(line.Share),
                ShareChange = _figures.Points(line.ShareChange),
                RevenueGrowth = _figures.Rate(line.RevenueGrowth),
                CostGrowth = _figures.Rate(line.CostGrowth),
                AverageMargin = _figures.Rate(line.AverageMargin),
                IsIssuer = line.IsIssuer == true,
                Others = _figures.Others(line.Others),
            }),
        ],
        Missing = Words(json.Missing),
    };

    private ConcentrationSchedule Concentration(ConcentrationJson json) => new()
    {
        TableId = json.Table,
        Side = Named<ConcentrationSide>(json.Side),
        Period = Period(json.Period),
        Lines = [.. json.Lines.Select(Name)],
        Total = json.Total is null ? null : Name(json.Total),
        Missing = Words(json.Missing),
    };

    private ConcentrationLine Name(ConcentrationLineJson line) => new(line.Rank, line.Name, _figures.Amount(line.Amount), _figures.Rate(line.Share))
    {
        ContractAmount = _figures.Amount(line.ContractAmount),
        ContractAssets = _figures.Amount(line.ContractAssets),
        ReceivablesAndContractAssets = _figures.Amount(line.ReceivablesAndContractAssets),
        Balance = _figures.Amount(line.Balance),
        Allowance = _figures.Amount(line.Allowance),
        Collected = _figures.Amount(line.Collected),
        Paid = _figures.Amount(line.Paid),
        Outstanding = _figures.Amount(line.Outstanding),
        RegisteredCapital = _figures.Amount(line.RegisteredCapital),
        Ages = _figures.Ages(line.Ages),
        Others = _figures.Others(line.Others),
    };

    private ReceivablesAging Aging(AgingJson json) => new()
    {
        TableId = json.Table,
        Subject = Named<BalanceSubject>(json.Subject),
        Entity = json.Entity,
        IsIssuer = json.IsIssuer == true,
        Basis = json.Basis,
        Scope = Optional<Scope>(json.Scope),
        AsOf = Period(json.AsOf),
        Buckets = [.. json.Buckets.Select(Bucket)],
        Subtotals = json.Subtotals is null ? [] : [.. json.Subtotals.Select(Bucket)],
        Total = json.Total is null ? null : Bucket(json.Total),
        Allowance = _figures.Amount(json.Allowance),
        Carrying = _figures.Amount(json.Carrying),
        Missing = Words(json.Missing),
    };

    private AgingLine Bucket(AgingLineJson line) => new(
        line.Label,
        line.FromMonths is { } from ? new AgingBucket(from, line.ToMonths) : null,
        _figures.Amount(line.Balance),
        _figures.Rate(line.Share),
        _figures.Amount(line.Allowance),
        _figures.Rate(line.Rate),
        _figures.Amount(line.Carrying));

    private FixedAssetSchedule FixedAssets(FixedAssetsJson json) => new()
    {
        TableId = json.Table,
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Lines = [.. json.Lines.Select(Asset)],
        Missing = Words(json.Missing),
    };

    private FixedAssetLine Asset(FixedAssetLineJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Category = line.Category,
        Quantity = _figures.Count(line.Quantity),
        OriginalCost = _figures.Amount(line.OriginalCost),
        AccumulatedDepreciation = _figures.Amount(line.AccumulatedDepreciation),
        Impairment = _figures.Amount(line.Impairment),
        Carrying = _figures.Amount(line.Carrying),
        Share = _figures.Rate(line.Share),
        ConditionRate = _figures.Rate(line.ConditionRate),
        UsefulLife = _figures.Count(line.UsefulLife),
        ResidualRate = _figures.Rate(line.ResidualRate),
        DepreciationRate = _figures.Rate(line.DepreciationRate),
        Others = _figures.Others(line.Others),
    };

    private ContractSchedule Contracts(ContractsJson json) => new()
    {
        TableId = json.Table,
        Period = Period(json.Period),
        Lines = [.. json.Lines.Select(Contract)],
        Missing = Words(json.Missing),
    };

    private ContractLine Contract(ContractLineJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Category = line.Category,
        ContractAmount = _figures.Amount(line.ContractAmount),
        Revenue = _figures.Amount(line.Revenue),
        Amount = _figures.Amount(line.Amount),
        Balance = _figures.Amount(line.Balance),
        Collected = _figures.Amount(line.Collected),
        Paid = _figures.Amount(line.Paid),
        Outstanding = _figures.Amount(line.Outstanding),
        Others = _figures.Others(line.Others),
    };

    private FinancialStatement Statement(StatementJson json)
    {
        StatementKind kind = Named<StatementKind>(json.Kind);
        return new()
        {
            TableId = json.Table,
            Kind = kind,
            Scope = Optional<Scope>(json.Scope),
            Period = Period(json.Period),
            Lines = [.. json.Lines.Select(line => new StatementLine(line.Name, StatementConcepts.Find(kind, line.Name), Named<RowRole>(line.Role), _figures.Amount(line.Amount)!) { PerShare = _figures.UnitPrice(line.PerShare) })],
            Missing = Words(json.Missing),
        };
    }

    private Schedule Schedule(ScheduleJson json) => new()
    {
        TableId = json.Table,
        Kind = Named<TableKind>(json.Kind),
        Scope = Optional<Scope>(json.Scope),
        Lines = [.. json.Lines.Select(line => new ScheduleLine(line.Name, Named<RowRole>(line.Role), _figures.Others(line.Figures)))],
    };
}
