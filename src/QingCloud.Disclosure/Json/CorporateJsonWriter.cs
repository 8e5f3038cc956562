using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.NonRecurring;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Volumes;
using static QingCloud.Disclosure.Json.FigureJsonWriter;
using static QingCloud.Disclosure.Json.ModelJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>Equity, non-recurring items, companies, investments, volumes and deposits to their JSON.</summary>
internal static class CorporateJsonWriter
{
    internal static EquityChangesJson Write(EquityChanges model) => new(
        model.TableId,
        Name(model.Scope),
        model.Period?.ToString(),
        [
            .. model.Lines.Select(line => new EquityLineJson(
                line.Name, line.Concept, Role(line.Role), [.. line.Amounts.Select(amount => new EquityAmountJson([.. amount.Path], amount.Component, Always(amount.Amount)))])),
        ],
        Missing(model.Missing));

    internal static NonRecurringJson Write(NonRecurringItems model) => new(
        model.TableId,
        model.Period?.ToString(),
        [.. model.Lines.Select(line => new NonRecurringItemJson(line.Name, line.Concept, Role(line.Role), Always(line.Amount), line.Note))],
        Missing(model.Missing));

    internal static CompaniesJson Write(CompanySchedule model) => new(model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    internal static ProjectInvestmentsJson Write(ProjectInvestments model) => new(
        model.TableId, Flag(model.IsRaisedFunds), model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    internal static RaisedFundsJson Write(RaisedFundsSchedule model) => new(model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    internal static VolumesJson Write(VolumeSchedule model) => new(model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    internal static DepositsJson Write(DepositInterestSchedule model) => new(model.TableId, [.. model.Lines.Select(Line)], Missing(model.Missing));

    private static CompanyJson Line(CompanyLine line) => new(line.Name, Role(line.Role))
    {
        Relation = line.Relation,
        Business = line.Business,
        PlaceOfBusiness = line.PlaceOfBusiness,
        PlaceOfRegistration = line.PlaceOfRegistration,
        Acquisition = line.Acquisition,
        RegisteredCapital = Number(line.RegisteredCapital),
        DirectShare = Number(line.DirectShare),
        IndirectShare = Number(line.IndirectShare),
        VotingShare = Number(line.VotingShare),
        MinorityShare = Number(line.MinorityShare),
        Figures = line.Figures.IsEmpty ? null : [.. line.Figures.Select(figure => new CompanyFigureJson(figure.Name, figure.Concept, figure.Period?.ToString(), Any(figure.Figure)))],
        Others = Others(line.Others),
    };

    private static ProjectInvestmentJson Line(ProjectInvestment line) => new(line.Name, Role(line.Role))
    {
        Planned = Number(line.Planned),
        Adjusted = Number(line.Adjusted),
        InPeriod = Number(line.InPeriod),
        Accumulated = Number(line.Accumulated),
        Remaining = Number(line.Remaining),
        Progress = Number(line.Progress),
        Benefit = Number(line.Benefit),
        ReadyBy = line.ReadyBy,
        Others = Others(line.Others),
    };

    private static RaisedFundsLineJson Line(RaisedFunds line) => new(line.Name, Role(line.Role))
    {
        Raised = Number(line.Raised),
        Net = Number(line.Net),
        Planned = Number(line.Planned),
        InPeriod = Number(line.InPeriod),
        Accumulated = Number(line.Accumulated),
        Progress = Number(line.Progress),
        Repurposed = Number(line.Repurposed),
        Unused = Number(line.Unused),
        Others = Others(line.Others),
    };

    private static VolumeLineJson Line(VolumeLine line) => new(line.Name, line.Item, Role(line.Role), line.Unit)
    {
        Quantity = Optional(line.Quantity),
        UnitPrice = Optional(line.UnitPrice),
        Amount = Number(line.Amount),
        Share = Number(line.Share),
        Growth = Number(line.Growth),
        Others = Others(line.Others),
    };

    private static DepositMonthJson Line(DepositMonth line) => new(line.Name, Role(line.Role), line.Period?.ToString())
    {
        Balance = Number(line.Balance),
        AverageBalance = Number(line.AverageBalance),
        InterestRate = Number(line.InterestRate),
        ComputedInterest = Number(line.ComputedInterest),
        Interest = Number(line.Interest),
        Difference = Number(line.Difference),
        Others = Others(line.Others),
    };

    private static CellJson? Optional(IFigure? figure) => figure is null ? null : Any(figure);
}
