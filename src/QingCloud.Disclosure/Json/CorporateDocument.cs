namespace QingCloud.Disclosure.Json;

/// <summary>Changes in equity.</summary>
internal sealed record EquityChangesJson(string Table, string? Scope, string? Period, EquityLineJson[] Lines, string[]? Missing);

/// <summary>A line of changes in equity.</summary>
internal sealed record EquityLineJson(string Name, string? Concept, string Role, EquityAmountJson[] Amounts);

/// <summary>The amount of a component.</summary>
internal sealed record EquityAmountJson(string[] Path, string? Component, CellJson Amount);

/// <summary>Non-recurring items.</summary>
internal sealed record NonRecurringJson(string Table, string? Period, NonRecurringItemJson[] Lines, string[]? Missing);

/// <summary>A non-recurring item.</summary>
internal sealed record NonRecurringItemJson(string Name, string? Concept, string Role, CellJson Amount, string? Note);

/// <summary>Companies that the issuer holds shares of.</summary>
internal sealed record CompaniesJson(string Table, string? Period, CompanyJson[] Lines, string[]? Missing);

/// <summary>A company.</summary>
internal sealed record CompanyJson(string Name, string Role)
{
    public string? Relation { get; init; }

    public string? Business { get; init; }

    public string? PlaceOfBusiness { get; init; }

    public string? PlaceOfRegistration { get; init; }

    public string? Acquisition { get; init; }

    public CellJson? RegisteredCapital { get; init; }

    public CellJson? DirectShare { get; init; }

    public CellJson? IndirectShare { get; init; }

    public CellJson? VotingShare { get; init; }

    public CellJson? MinorityShare { get; init; }

    public CompanyFigureJson[]? Figures { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>A key figure of a company.</summary>
internal sealed record CompanyFigureJson(string Name, string Concept, string? Period, CellJson Figure);

/// <summary>Projects with their plans and what was spent.</summary>
internal sealed record ProjectInvestmentsJson(string Table, bool? IsRaisedFunds, string? Period, ProjectInvestmentJson[] Lines, string[]? Missing);

/// <summary>A project.</summary>
internal sealed record ProjectInvestmentJson(string Name, string Role)
{
    public CellJson? Planned { get; init; }

    public CellJson? Adjusted { get; init; }

    public CellJson? InPeriod { get; init; }

    public CellJson? Accumulated { get; init; }

    public CellJson? Remaining { get; init; }

    public CellJson? Progress { get; init; }

    public CellJson? Benefit { get; init; }

    public string? ReadyBy { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Raised funds by issue.</summary>
internal sealed record RaisedFundsJson(string Table, string? Period, RaisedFundsLineJson[] Lines, string[]? Missing);

/// <summary>The funds of an issue.</summary>
internal sealed record RaisedFundsLineJson(string Name, string Role)
{
    public CellJson? Raised { get; init; }

    public CellJson? Net { get; init; }

    public CellJson? Planned { get; init; }

    public CellJson? InPeriod { get; init; }

    public CellJson? Accumulated { get; init; }

    public CellJson? Progress { get; init; }

    public CellJson? Repurposed { get; init; }

    public CellJson? Unused { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Quantities and prices.</summary>
internal sealed record VolumesJson(string Table, string? Period, VolumeLineJson[] Lines, string[]? Missing);

/// <summary>A line of quantities or prices.</summary>
internal sealed record VolumeLineJson(string Name, string? Item, string Role, string? Unit)
{
    public CellJson? Quantity { get; init; }

    public CellJson? UnitPrice { get; init; }

    public CellJson? Amount { get; init; }

    public CellJson? Share { get; init; }

    public CellJson? Growth { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Deposits month by month.</summary>
internal sealed record DepositsJson(string Table, DepositMonthJson[] Lines, string[]? Missing);

/// <summary>A month of deposits.</summary>
internal sealed record DepositMonthJson(string Name, string Role, string? Period)
{
    public CellJson? Balance { get; init; }

    public CellJson? AverageBalance { get; init; }

    public CellJson? InterestRate { get; init; }

    public CellJson? ComputedInterest { get; init; }

    public CellJson? Interest { get; init; }

    public CellJson? Difference { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}
