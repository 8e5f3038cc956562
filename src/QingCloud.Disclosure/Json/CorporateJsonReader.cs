using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.NonRecurring;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Volumes;
using QingCloud.Disclosure.Tables;
using static QingCloud.Disclosure.Json.FigureJsonReader;

namespace QingCloud.Disclosure.Json;

/// <summary>Equity, non-recurring items, companies, investments, volumes and deposits from their JSON.</summary>
internal sealed class CorporateJsonReader(FigureJsonReader figures)
{
    internal DisclosureModels Read(AroundJson json, DisclosureModels others) => others with
    {
        EquityChanges = [.. json.EquityChanges.Select(Equity)],
        NonRecurring = [.. json.NonRecurring.Select(NonRecurring)],
        Companies = [.. json.Companies.Select(model => new CompanySchedule { TableId = model.Table, Period = Period(model.Period), Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        ProjectInvestments =
        [
            .. json.ProjectInvestments.Select(model => new ProjectInvestments
            {
                TableId = model.Table,
                IsRaisedFunds = model.IsRaisedFunds == true,
                Period = Period(model.Period),
                Lines = [.. model.Lines.Select(Line)],
                Missing = Words(model.Missing),
            }),
        ],
        RaisedFunds = [.. json.RaisedFunds.Select(model => new RaisedFundsSchedule { TableId = model.Table, Period = Period(model.Period), Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        Volumes = [.. json.Volumes.Select(model => new VolumeSchedule { TableId = model.Table, Period = Period(model.Period), Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        Deposits = [.. json.Deposits.Select(model => new DepositInterestSchedule { TableId = model.Table, Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
    };

    private EquityChanges Equity(EquityChangesJson json) => new()
    {
        TableId = json.Table,
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Lines =
        [
            .. json.Lines.Select(line => new EquityLine(
                line.Name, line.Concept, Named<RowRole>(line.Role), [.. line.Amounts.Select(amount => new EquityAmount([.. amount.Path], amount.Component, figures.Amount(amount.Amount)!))])),
        ],
        Missing = Words(json.Missing),
    };

    private NonRecurringItems NonRecurring(NonRecurringJson json) => new()
    {
        TableId = json.Table,
        Period = Period(json.Period),
        Lines = [.. json.Lines.Select(line => new NonRecurringItem(line.Name, line.Concept, Named<RowRole>(line.Role), figures.Amount(line.Amount)!, line.Note))],
        Missing = Words(json.Missing),
    };

    private CompanyLine Line(CompanyJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Relation = line.Relation,
        Business = line.Business,
        PlaceOfBusiness = line.PlaceOfBusiness,
        PlaceOfRegistration = line.PlaceOfRegistration,
        Acquisition = line.Acquisition,
        RegisteredCapital = figures.Amount(line.RegisteredCapital),
        DirectShare = figures.Rate(line.DirectShare),
        IndirectShare = figures.Rate(line.IndirectShare),
        VotingShare = figures.Rate(line.VotingShare),
        MinorityShare = figures.Rate(line.MinorityShare),
        Figures = line.Figures is null ? [] : [.. line.Figures.Select(figure => new CompanyFigure(figure.Name, figure.Concept, Period(figure.Period), figures.Any(figure.Figure)))],
        Others = figures.Others(line.Others),
    };

    private ProjectInvestment Line(ProjectInvestmentJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Planned = figures.Amount(line.Planned),
        Adjusted = figures.Amount(line.Adjusted),
        InPeriod = figures.Amount(line.InPeriod),
        Accumulated = figures.Amount(line.Accumulated),
        Remaining = figures.Amount(line.Remaining),
        Progress = figures.Rate(line.Progress),
        Benefit = figures.Amount(line.Benefit),
        ReadyBy = line.ReadyBy,
        Others = figures.Others(line.Others),
    };

    private RaisedFunds Line(RaisedFundsLineJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Raised = figures.Amount(line.Raised),
        Net = figures.Amount(line.Net),
        Planned = figures.Amount(line.Planned),
        InPeriod = figures.Amount(line.InPeriod),
        Accumulated = figures.Amount(line.Accumulated),
        Progress = figures.Rate(line.Progress),
        Repurposed = figures.Amount(line.Repurposed),
        Unused = figures.Amount(line.Unused),
        Others = figures.Others(line.Others),
    };

    private VolumeLine Line(VolumeLineJson line) => new(line.Name, line.Item, Named<RowRole>(line.Role))
    {
        Unit = line.Unit,
        Quantity = line.Quantity is null ? null : figures.Any(line.Quantity),
        UnitPrice = line.UnitPrice is null ? null : figures.Any(line.UnitPrice),
        Amount = figures.Amount(line.Amount),
        Share = figures.Rate(line.Share),
        Growth = figures.Rate(line.Growth),
        Others = figures.Others(line.Others),
    };

    private DepositMonth Line(DepositMonthJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Period = Period(line.Period),
        Balance = figures.Amount(line.Balance),
        AverageBalance = figures.Amount(line.AverageBalance),
        InterestRate = figures.Rate(line.InterestRate),
        ComputedInterest = figures.Amount(line.ComputedInterest),
        Interest = figures.Amount(line.Interest),
        Difference = figures.Amount(line.Difference),
        Others = figures.Others(line.Others),
    };
}
