using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Disclosures.Workforce;
using static QingCloud.Disclosure.Json.FigureJsonWriter;
using static QingCloud.Disclosure.Json.ModelJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>What stands around the subjects to its JSON.</summary>
internal static class AroundJsonWriter
{
    internal static AroundJson Write(DisclosureModels models) => new(
        [.. models.AssetMovements.Select(Write)],
        [.. models.AccountNotes.Select(model => new AccountNoteJson(model.TableId, Account(model.Account), Name(model.Scope), model.Period.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.AccountMovements.Select(model => new AccountMovementJson(model.TableId, Account(model.Account), Name(model.Scope), model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.Peers.Select(model => new PeersJson(model.TableId, [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.Headcounts.Select(model => new HeadcountJson(model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.Instruments.Select(model => new InstrumentsJson(model.TableId, model.Kind.ToString(), model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.LeasePayments.Select(model => new LeasePaymentsJson(model.TableId, [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.Forecasts.Select(model => new ForecastJson(model.TableId, [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.KeyFigures.Select(model => new KeyFiguresJson(model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing)))],
        [.. models.EquityChanges.Select(CorporateJsonWriter.Write)],
        [.. models.NonRecurring.Select(CorporateJsonWriter.Write)],
        [.. models.Companies.Select(CorporateJsonWriter.Write)],
        [.. models.ProjectInvestments.Select(CorporateJsonWriter.Write)],
        [.. models.RaisedFunds.Select(CorporateJsonWriter.Write)],
        [.. models.Volumes.Select(CorporateJsonWriter.Write)],
        [.. models.Deposits.Select(CorporateJsonWriter.Write)]);

    private static AccountJson? Account(StatementConcept? account) => account is null ? null : new(account.Name, account.Statement.ToString());

    private static AssetMovementJson Write(AssetMovement model) => new(model.TableId, Account(model.Account), Name(model.Scope), model.Period?.ToString(), model.Class, Flag(model.IsTotal))
    {
        OriginalCost = Balance(model.OriginalCost),
        AccumulatedDepreciation = Balance(model.AccumulatedDepreciation),
        Impairment = Balance(model.Impairment),
        ClosingCarrying = Number(model.ClosingCarrying),
        OpeningCarrying = Number(model.OpeningCarrying),
        Missing = Missing(model.Missing),
    };

    private static AssetBalanceJson? Balance(AssetBalance? balance) => balance is null ? null : new(
        Number(balance.Opening), Number(balance.Increase), Changes(balance.Increases), Number(balance.Decrease), Changes(balance.Decreases), Number(balance.Closing));

    private static AssetChangeJson[]? Changes(ImmutableArray<AssetChange> changes) => changes.IsEmpty ? null : [.. changes.Select(change => new AssetChangeJson(change.Name, Always(change.Amount)))];

    private static AccountLineJson Line(AccountLine line) => new(
        line.Name, line.Part, Role(line.Role), Number(line.Amount), Number(line.Allowance), Number(line.Carrying), Number(line.Share), Number(line.Growth), Others(line.Others));

    private static AccountMovementLineJson Line(AccountMovementLine line) => new(
        line.Name, Role(line.Role), Number(line.Opening), Number(line.Increase), Number(line.Decrease), Number(line.Closing), Others(line.Others));

    private static PeerLineJson Line(PeerLine line) => new(line.Name, Flag(line.IsIssuer), line.Item, Role(line.Role), [.. line.Figures.Select(Other)]);

    private static HeadcountLineJson Line(HeadcountLine line) => new(
        line.Name, Role(line.Role), Number(line.Headcount), Number(line.Share), Number(line.Growth), Number(line.Pay), Others(line.Others));

    private static InstrumentLineJson Line(InstrumentLine line) => new(line.Name, Role(line.Role))
    {
        Amount = Number(line.Amount),
        Balance = Number(line.Balance),
        AnnualRate = Number(line.AnnualRate),
        Interest = Number(line.Interest),
        Limit = Number(line.Limit),
        Used = Number(line.Used),
        Unused = Number(line.Unused),
        Start = line.Start,
        End = line.End,
        Others = Others(line.Others),
    };

    private static LeasePaymentJson Line(LeasePayment line) => new(
        line.Term, Role(line.Role), line.DueDate, Number(line.Rent), Number(line.Principal), Number(line.Interest), Others(line.Others));

    private static ForecastLineJson Line(ForecastLine line) => new(
        line.Name, line.Category, Role(line.Role), [.. line.Years.Select(figure => new ForecastFigureJson(figure.Year, figure.Phase, Any(figure.Figure)))], Others(line.Others));

    private static KeyFigureJson Line(KeyFigure line) => new(line.Name, line.Concept, Role(line.Role), Any(line.Value), line.Growth is null ? null : Any(line.Growth));
}
