using System.Collections.Immutable;
using System.Text.Json;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Disclosures.Workforce;
using QingCloud.Disclosure.Tables;
using static QingCloud.Disclosure.Json.FigureJsonReader;

namespace QingCloud.Disclosure.Json;

/// <summary>What stands around the subjects from its JSON.</summary>
internal sealed class AroundJsonReader(FigureJsonReader figures)
{
    internal DisclosureModels Read(AroundJson json, DisclosureModels others) => others with
    {
        AssetMovements = [.. json.AssetMovements.Select(Asset)],
        AccountNotes = [.. json.AccountNotes.Select(Note)],
        AccountMovements = [.. json.AccountMovements.Select(Movement)],
        Peers = [.. json.Peers.Select(model => new PeerComparison { TableId = model.Table, Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        Headcounts = [.. json.Headcounts.Select(model => new HeadcountSchedule { TableId = model.Table, Period = Period(model.Period), Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        Instruments =
        [
            .. json.Instruments.Select(model => new InstrumentSchedule
            {
                TableId = model.Table,
                Kind = Named<InstrumentKind>(model.Kind),
                Period = Period(model.Period),
                Lines = [.. model.Lines.Select(Line)],
                Missing = Words(model.Missing),
            }),
        ],
        LeasePayments = [.. json.LeasePayments.Select(model => new LeasePaymentSchedule { TableId = model.Table, Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        Forecasts = [.. json.Forecasts.Select(model => new ProjectForecast { TableId = model.Table, Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
        KeyFigures = [.. json.KeyFigures.Select(model => new KeyFigureSchedule { TableId = model.Table, Period = Period(model.Period), Lines = [.. model.Lines.Select(Line)], Missing = Words(model.Missing) })],
    };

    private static StatementConcept? Account(AccountJson? json) => json is null ? null
        : StatementConcepts.Named(Named<StatementKind>(json.Statement), json.Concept) ?? throw new JsonException($"The dictionary has no concept {json.Concept}.");

    private AssetMovement Asset(AssetMovementJson json) => new()
    {
        TableId = json.Table,
        Account = Account(json.Account),
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Class = json.Class,
        IsTotal = json.IsTotal == true,
        OriginalCost = Balance(json.OriginalCost),
        AccumulatedDepreciation = Balance(json.AccumulatedDepreciation),
        Impairment = Balance(json.Impairment),
        ClosingCarrying = figures.Amount(json.ClosingCarrying),
        OpeningCarrying = figures.Amount(json.OpeningCarrying),
        Missing = Words(json.Missing),
    };

    private AssetBalance? Balance(AssetBalanceJson? json) => json is null ? null : new()
    {
        Opening = figures.Amount(json.Opening),
        Increase = figures.Amount(json.Increase),
        Increases = Changes(json.Increases),
        Decrease = figures.Amount(json.Decrease),
        Decreases = Changes(json.Decreases),
        Closing = figures.Amount(json.Closing),
    };

    private ImmutableArray<AssetChange> Changes(AssetChangeJson[]? changes) =>
        changes is null ? [] : [.. changes.Select(change => new AssetChange(change.Name, figures.Amount(change.Amount)!))];

    private AccountNote Note(AccountNoteJson json) => new()
    {
        TableId = json.Table,
        Account = Account(json.Account),
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period)!,
        Lines = [.. json.Lines.Select(Line)],
        Missing = Words(json.Missing),
    };

    private AccountLine Line(AccountLineJson line) => new(line.Name, line.Part, Named<RowRole>(line.Role))
    {
        Amount = figures.Amount(line.Amount),
        Allowance = figures.Amount(line.Allowance),
        Carrying = figures.Amount(line.Carrying),
        Share = figures.Rate(line.Share),
        Growth = figures.Rate(line.Growth),
        Others = figures.Others(line.Others),
    };

    private AccountMovement Movement(AccountMovementJson json) => new()
    {
        TableId = json.Table,
        Account = Account(json.Account),
        Scope = Optional<Scope>(json.Scope),
        Period = Period(json.Period),
        Lines = [.. json.Lines.Select(Line)],
        Missing = Words(json.Missing),
    };

    private AccountMovementLine Line(AccountMovementLineJson line) => new(
        line.Name, Named<RowRole>(line.Role), figures.Amount(line.Opening), figures.Amount(line.Increase), figures.Amount(line.Decrease), figures.Amount(line.Closing))
    {
        Others = figures.Others(line.Others),
    };

    private PeerLine Line(PeerLineJson line) => new(line.Name, line.IsIssuer == true, Named<RowRole>(line.Role), figures.Others(line.Figures)) { Item = line.Item };

    private HeadcountLine Line(HeadcountLineJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Headcount = figures.Count(line.Headcount),
        Share = figures.Rate(line.Share),
        Growth = figures.Rate(line.Growth),
        Pay = figures.Amount(line.Pay),
        Others = figures.Others(line.Others),
    };

    private InstrumentLine Line(InstrumentLineJson line) => new(line.Name, Named<RowRole>(line.Role))
    {
        Amount = figures.Amount(line.Amount),
        Balance = figures.Amount(line.Balance),
        AnnualRate = figures.Rate(line.AnnualRate),
        Interest = figures.Amount(line.Interest),
        Limit = figures.Amount(line.Limit),
        Used = figures.Amount(line.Used),
        Unused = figures.Amount(line.Unused),
        Start = line.Start,
        End = line.End,
        Others = figures.Others(line.Others),
    };

    private LeasePayment Line(LeasePaymentJson line) => new(line.Term, Named<RowRole>(line.Role))
    {
        DueDate = line.DueDate,
        Rent = figures.Amount(line.Rent),
        Principal = figures.Amount(line.Principal),
        Interest = figures.Amount(line.Interest),
        Others = figures.Others(line.Others),
    };

    private ForecastLine Line(ForecastLineJson line) => new(
        line.Name, line.Category, Named<RowRole>(line.Role), [.. line.Years.Select(figure => new ForecastFigure(figure.Year, figure.Phase, figures.Any(figure.Figure)))])
    {
        Others = figures.Others(line.Others),
    };

    private KeyFigure Line(KeyFigureJson line) => new(
        line.Name, line.Concept, Named<RowRole>(line.Role), figures.Any(line.Value), line.Growth is null ? null : figures.Any(line.Growth));
}
