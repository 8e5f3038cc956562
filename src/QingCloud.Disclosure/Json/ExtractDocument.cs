using System.Text.Json.Serialization;

namespace QingCloud.Disclosure.Json;

/// <summary>The document of <c>disclosure extract</c>.</summary>
internal sealed record ExtractDocument
{
    public required string Schema { get; init; }

    public required DocumentJson Document { get; init; }

    public required BreakdownJson[] Revenue { get; init; }

    public required MarginScheduleJson[] GrossMargin { get; init; }

    public required BreakdownJson[] Costs { get; init; }

    public required ConcentrationJson[] Concentration { get; init; }

    public required AgingJson[] ReceivablesAging { get; init; }

    public required ImpairmentJson Impairment { get; init; }

    public required FixedAssetsJson[] FixedAssets { get; init; }

    public required ContractsJson[] Contracts { get; init; }

    public required StatementJson[] Statements { get; init; }

    public required AroundJson Around { get; init; }

    public required ScheduleJson[] Schedules { get; init; }

    public required AssumptionJson[] Assumptions { get; init; }

    public required string[] Missing { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required DiagnosticJson[] Diagnostics { get; init; }
}

/// <summary>Where a table of figures stands: with the id of a number, such as t3.r2.c1, its evidence. Columns and rows are keyed by their places in the table.</summary>
internal sealed record SourceJson(string Table, string? Document, string[] Section, string? Caption, SortedDictionary<int, string[]> Columns, SortedDictionary<int, string> Rows);

/// <summary>What was taken from a table's surroundings.</summary>
internal sealed record AssumptionJson(string Table, string What);

/// <summary>Amounts by line for one period.</summary>
internal sealed record BreakdownJson(string Table, string? Entity, string? Scope, string? Period, string? Dimension, LineJson[] Lines, string[]? Missing);

/// <summary>A line of a breakdown.</summary>
internal sealed record LineJson(string Name, string Role, string? Period, CellJson? Amount, CellJson? Share, CellJson? Growth, CellJson? Headcount, CellJson? ShareChange, string? Category, ScheduleFigureJson[]? Others);

/// <summary>Margins by line for one period.</summary>
internal sealed record MarginScheduleJson(string Table, string? Entity, string? Period, MarginLineJson[] Lines, string[]? Missing);

/// <summary>A line of a margin schedule.</summary>
internal sealed record MarginLineJson(string Name, string Role, CellJson? Revenue, CellJson? Cost, CellJson? GrossProfit, CellJson? Margin, CellJson? MarginChange)
{
    public CellJson? Share { get; init; }

    public CellJson? ShareChange { get; init; }

    public CellJson? RevenueGrowth { get; init; }

    public CellJson? CostGrowth { get; init; }

    public CellJson? AverageMargin { get; init; }

    public bool? IsIssuer { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Top customers, suppliers or debtors.</summary>
internal sealed record ConcentrationJson(string Table, string Side, string? Period, ConcentrationLineJson[] Lines, ConcentrationLineJson? Total, string[]? Missing);

/// <summary>A line of a concentration table.</summary>
internal sealed record ConcentrationLineJson(int? Rank, string Name, CellJson? Amount, CellJson? Share)
{
    public CellJson? ContractAmount { get; init; }

    public CellJson? ContractAssets { get; init; }

    public CellJson? ReceivablesAndContractAssets { get; init; }

    public CellJson? Balance { get; init; }

    public CellJson? Allowance { get; init; }

    public CellJson? Collected { get; init; }

    public CellJson? Paid { get; init; }

    public CellJson? Outstanding { get; init; }

    public CellJson? RegisteredCapital { get; init; }

    public AgedAmountJson[]? Ages { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>An age within a cell's text.</summary>
internal sealed record AgedAmountJson(string Label, int FromMonths, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? ToMonths, CellJson? Amount);

/// <summary>Balances by age.</summary>
internal sealed record AgingJson(
    string Table, string Subject, string? Entity, bool? IsIssuer, string? Basis, string? Scope, string? AsOf, AgingLineJson[] Buckets, AgingLineJson[]? Subtotals, AgingLineJson? Total, CellJson? Allowance, CellJson? Carrying, string[]? Missing);

/// <summary>A bucket, or the total.</summary>
internal sealed record AgingLineJson(
    string Label, int? FromMonths, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? ToMonths, CellJson? Balance, CellJson? Share, CellJson? Allowance, CellJson? Rate, CellJson? Carrying);

/// <summary>Everything about impairment.</summary>
internal sealed record ImpairmentJson(
    ProvisionRatesJson[] ProvisionRates,
    AllowanceJson[] Allowances,
    IndividualJson[] Individual,
    RollforwardJson[] Rollforwards,
    MigrationJson[] Migration,
    WriteDownJson[] InventoryWriteDowns);

/// <summary>Provision rates by bucket.</summary>
internal sealed record ProvisionRatesJson(string Table, string? Entity, bool? IsIssuer, string? Basis, string? AsOf, RateLineJson[] Buckets, string[]? Missing);

/// <summary>The rate of a bucket.</summary>
internal sealed record RateLineJson(string Label, int FromMonths, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? ToMonths, CellJson Rate);

/// <summary>A balance with its allowance.</summary>
internal sealed record AllowanceJson(
    string Table, string Subject, string? Scope, string? AsOf, string Label, string Method, CellJson? Balance, CellJson? Share, CellJson? Allowance, CellJson? Rate, CellJson? Carrying, string[]? Missing);

/// <summary>An individual provision.</summary>
internal sealed record IndividualJson(string Table, string? Scope, string? AsOf, string Name, CellJson? Balance, CellJson? Allowance, CellJson? Rate, string? Reason, string[]? Missing);

/// <summary>An allowance from opening to closing.</summary>
internal sealed record RollforwardJson(
    string Table, string? Subject, string? Scope, string? Period, string Label, string? Method, CellJson? Opening, CellJson? Charge, CellJson? Recovery, CellJson? WriteOff, CellJson? Other, CellJson? Closing)
{
    public int? Stage { get; init; }

    public CellJson? OtherIncrease { get; init; }

    public CellJson? OtherDecrease { get; init; }

    public CellJson? Utilization { get; init; }

    public TransferJson[]? Transfers { get; init; }

    public string[]? Missing { get; init; }
}

/// <summary>A transfer between stages.</summary>
internal sealed record TransferJson(string Label, CellJson Amount);

/// <summary>Migration and loss rates.</summary>
internal sealed record MigrationJson(string Table, MigrationLineJson[] Buckets, string[]? Missing);

/// <summary>A bucket's migration and loss rates.</summary>
internal sealed record MigrationLineJson(
    string Label, int? FromMonths, int? ToMonths, YearlyRateJson[] Rates, CellJson? Average, CellJson? HistoricalLossRate, CellJson? ForwardLookingFactor, CellJson? ExpectedLossRate, CellJson? ProvisionRate);

/// <summary>The migration rate of a year.</summary>
internal sealed record YearlyRateJson(string? From, string? To, CellJson Rate);

/// <summary>An item of inventory with its write-down.</summary>
internal sealed record WriteDownJson(string Table, string? AsOf, string Item, CellJson? Quantity, CellJson? Cost, CellJson? NetRealizableValue, CellJson? WriteDown, string? Age, string? Category, CellJson? Carrying, CellJson? Share)
{
    public CellJson? Rate { get; init; }

    public CellJson? UnitPrice { get; init; }

    public CellJson? EstimatedPrice { get; init; }

    public CellJson? SellingCost { get; init; }

    public string[]? Missing { get; init; }
}

/// <summary>Fixed assets by class or item.</summary>
internal sealed record FixedAssetsJson(string Table, string? Scope, string? Period, FixedAssetLineJson[] Lines, string[]? Missing);

/// <summary>A class or item of fixed assets.</summary>
internal sealed record FixedAssetLineJson(string Name, string Role)
{
    public string? Category { get; init; }

    public CellJson? Quantity { get; init; }

    public CellJson? OriginalCost { get; init; }

    public CellJson? AccumulatedDepreciation { get; init; }

    public CellJson? Impairment { get; init; }

    public CellJson? Carrying { get; init; }

    public CellJson? Share { get; init; }

    public CellJson? ConditionRate { get; init; }

    public CellJson? UsefulLife { get; init; }

    public CellJson? ResidualRate { get; init; }

    public CellJson? DepreciationRate { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>Contracts and projects.</summary>
internal sealed record ContractsJson(string Table, string? Period, ContractLineJson[] Lines, string[]? Missing);

/// <summary>A contract or project.</summary>
internal sealed record ContractLineJson(string Name, string Role)
{
    public string? Category { get; init; }

    public CellJson? ContractAmount { get; init; }

    public CellJson? Revenue { get; init; }

    public CellJson? Amount { get; init; }

    public CellJson? Balance { get; init; }

    public CellJson? Collected { get; init; }

    public CellJson? Paid { get; init; }

    public CellJson? Outstanding { get; init; }

    public ScheduleFigureJson[]? Others { get; init; }
}

/// <summary>A statement.</summary>
internal sealed record StatementJson(string Table, string Kind, string? Scope, string? Period, StatementLineJson[] Lines, string[]? Missing);

/// <summary>A line of a statement.</summary>
internal sealed record StatementLineJson(string Name, string? Concept, string Role, CellJson Amount, CellJson? PerShare);

/// <summary>Figures of a table that no other model holds.</summary>
internal sealed record ScheduleJson(string Table, string Kind, string? Scope, ScheduleLineJson[] Lines);

/// <summary>A line of a schedule.</summary>
internal sealed record ScheduleLineJson(string Name, string Role, ScheduleFigureJson[] Figures);

/// <summary>A figure of a schedule.</summary>
internal sealed record ScheduleFigureJson(string[] Path, string? Period, string Field, CellJson Figure);
