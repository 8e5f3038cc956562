namespace QingCloud.Disclosure.Json;

/// <summary>What stands around the subjects.</summary>
internal sealed record AroundJson(
    AssetMovementJson[] AssetMovements,
    AccountNoteJson[] AccountNotes,
    AccountMovementJson[] AccountMovements,
    PeersJson[] Peers,
    HeadcountJson[] Headcounts,
    InstrumentsJson[] Instruments,
    LeasePaymentsJson[] LeasePayments,
    ForecastJson[] Forecasts,
    KeyFiguresJson[] KeyFigures,
    EquityChangesJson[] EquityChanges,
    NonRecurringJson[] NonRecurring,
    CompaniesJson[] Companies,
    ProjectInvestmentsJson[] ProjectInvestments,
    RaisedFundsJson[] RaisedFunds,
    VolumesJson[] Volumes,
    DepositsJson[] Deposits);

/// <summary>A line of a statement that a note explains.</summary>
internal sealed record AccountJson(string Concept, string Statement);

/// <summary>The movement of a class of long-lived assets.</summary>
internal sealed record AssetMovementJson(string Table, AccountJson? Account, string? Scope, string? Period, string Class, bool? IsTotal)
{
    public AssetBalanceJson? OriginalCost { get; init; }

    public AssetBalanceJson? AccumulatedDepreciation { get; init; }

    public AssetBalanceJson? Impairment { get; init; }

    public CellJson? ClosingCarrying { get; init; }

    public CellJson? OpeningCarrying { get; init; }

    public string[]? Missing { get; init; }
}

/// <summary>A balance from opening to closing.</summary>
internal sealed record AssetBalanceJson(CellJson? Opening, CellJson? Increase, AssetChangeJson[]? Increases, CellJson? Decrease, AssetChangeJson[]? Decreases, CellJson? Closing);

/// <summary>A kind of addition or reduction.</summary>
internal sealed record AssetChangeJson(string Name, CellJson Amount);

/// <summary>An account by its parts.</summary>
internal sealed record AccountNoteJson(string Table, AccountJson? Account, string? Scope, string Period, AccountLineJson[] Lines, string[]? Missing);

/// <summary>A part of an account.</summary>
internal sealed record AccountLineJson(
    string Name, string? Part, string Role, CellJson? Amount, CellJson? Allowance, CellJson? Carrying, CellJson? Share, CellJson? Growth, ScheduleFigureJson[]? Others);

/// <summary>An account from opening to closing.</summary>
internal sealed record AccountMovementJson(string Table, AccountJson? Account, string? Scope, string? Period, AccountMovementLineJson[] Lines, string[]? Missing);

/// <summary>A line of a movement.</summary>
internal sealed record AccountMovementLineJson(string Name, string Role, CellJson? Opening, CellJson? Increase, CellJson? Decrease, CellJson? Closing, ScheduleFigureJson[]? Others);

/// <summary>A comparison with peers.</summary>
internal sealed record PeersJson(string Table, PeerLineJson[] Lines, string[]? Missing);

/// <summary>A company's line.</summary>
internal sealed record PeerLineJson(string Name, bool? IsIssuer, string? Item, string Role, ScheduleFigureJson[] Figures);

/// <summary>People by class.</summary>
internal sealed record HeadcountJson(string Table, string? Period, HeadcountLineJson[] Lines, string[]? Missing);

/// <summary>A class of people.</summary>
internal sealed record HeadcountLineJson(string Name, string Role, CellJson? Headcount, CellJson? Share, CellJson? Growth, CellJson? Pay, ScheduleFigureJson[]? Others);

/// <summary>Borrowings, facilities, products or guarantees.</summary>
internal sealed record InstrumentsJson(string Table, string Kind, string? Period, InstrumentLineJson[] Lines, string[]? Missing);

/// <summary>A borrowing, facility, product or guarantee.</summary>
internal sealed record InstrumentLineJson(string Name, string Role)
{
    public CellJson? Amount { get; init; }

    public CellJson? Balance { get; init; }

    public CellJson? AnnualRate { get; init; }

    public CellJson? Interest { get; init; }

    public CellJson? Limit { get; init; }

    public CellJson? Used { get; init; }

    public CellJson? Unused { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Payments of a lease.</summary>
internal sealed record LeasePaymentsJson(string Table, LeasePaymentJson[] Lines, string[]? Missing);

/// <summary>The payment of a term.</summary>
internal sealed record LeasePaymentJson(string Term, string Role, string? DueDate, CellJson? Rent, CellJson? Principal, CellJson? Interest, ScheduleFigureJson[]? Others);

/// <summary>A forecast of a project.</summary>
internal sealed record ForecastJson(string Table, ForecastLineJson[] Lines, string[]? Missing);

/// <summary>A line of a forecast.</summary>
internal sealed record ForecastLineJson(string Name, string? Category, string Role, ForecastFigureJson[] Years, ScheduleFigureJson[]? Others);

/// <summary>A figure of a year of a project.</summary>
internal sealed record ForecastFigureJson(int Year, string? Phase, CellJson Figure);

/// <summary>Key figures of a period.</summary>
internal sealed record KeyFiguresJson(string Table, string? Period, KeyFigureJson[] Lines, string[]? Missing);

/// <summary>A key figure.</summary>
internal sealed record KeyFigureJson(string Name, string? Concept, string Role, CellJson Value, CellJson? Growth);
