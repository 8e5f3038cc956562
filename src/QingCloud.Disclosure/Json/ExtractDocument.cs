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

    public required StatementJson[] Statements { get; init; }

    public required ScheduleJson[] Schedules { get; init; }

    public required DiagnosticJson[] Diagnostics { get; init; }
}

/// <summary>Amounts by line for one period.</summary>
internal sealed record BreakdownJson(string Table, string? Entity, string? Scope, string? Period, string? Dimension, LineJson[] Lines, string[]? Missing);

/// <summary>A line of a breakdown.</summary>
internal sealed record LineJson(string Name, string Role, CellJson? Amount, CellJson? Share, CellJson? Growth);

/// <summary>Margins by line for one period.</summary>
internal sealed record MarginScheduleJson(string Table, string? Entity, string? Period, MarginLineJson[] Lines, string[]? Missing);

/// <summary>A line of a margin schedule.</summary>
internal sealed record MarginLineJson(string Name, string Role, CellJson? Revenue, CellJson? Cost, CellJson? GrossProfit, CellJson? Margin, CellJson? MarginChange);

/// <summary>Top customers, suppliers or debtors.</summary>
internal sealed record ConcentrationJson(string Table, string Side, string? Period, ConcentrationLineJson[] Lines, ConcentrationLineJson? Total, string[]? Missing);

/// <summary>A line of a concentration table.</summary>
internal sealed record ConcentrationLineJson(int? Rank, string Name, CellJson? Amount, CellJson? Share);

/// <summary>Balances by age.</summary>
internal sealed record AgingJson(
    string Table, string Subject, string? Entity, string? Scope, string? AsOf, AgingLineJson[] Buckets, AgingLineJson[]? Subtotals, AgingLineJson? Total, CellJson? Allowance, CellJson? Carrying, string[]? Missing);

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
internal sealed record ProvisionRatesJson(string Table, string? Entity, string? Basis, string? AsOf, RateLineJson[] Buckets);

/// <summary>The rate of a bucket.</summary>
internal sealed record RateLineJson(string Label, int FromMonths, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? ToMonths, CellJson Rate);

/// <summary>A balance with its allowance.</summary>
internal sealed record AllowanceJson(
    string Table, string Subject, string? Scope, string? AsOf, string Label, string Method, CellJson? Balance, CellJson? Share, CellJson? Allowance, CellJson? Rate, CellJson? Carrying);

/// <summary>An individual provision.</summary>
internal sealed record IndividualJson(string Table, string? Scope, string? AsOf, string Name, CellJson? Balance, CellJson? Allowance, CellJson? Rate, string? Reason);

/// <summary>An allowance from opening to closing.</summary>
internal sealed record RollforwardJson(
    string Table, string? Subject, string? Scope, string? Period, string Label, string? Method, CellJson? Opening, CellJson? Charge, CellJson? Recovery, CellJson? WriteOff, CellJson? Other, CellJson? Closing);

/// <summary>Migration and loss rates.</summary>
internal sealed record MigrationJson(string Table, MigrationLineJson[] Buckets);

/// <summary>A bucket's migration and loss rates.</summary>
internal sealed record MigrationLineJson(
    string Label, int? FromMonths, int? ToMonths, YearlyRateJson[] Rates, CellJson? Average, CellJson? HistoricalLossRate, CellJson? ForwardLookingFactor, CellJson? ExpectedLossRate, CellJson? ProvisionRate);

/// <summary>The migration rate of a year.</summary>
internal sealed record YearlyRateJson(string? From, string? To, CellJson Rate);

/// <summary>An item of inventory with its write-down.</summary>
internal sealed record WriteDownJson(string Table, string? AsOf, string Item, CellJson? Quantity, CellJson? Cost, CellJson? NetRealizableValue, CellJson? WriteDown, string? Age);

/// <summary>A statement.</summary>
internal sealed record StatementJson(string Table, string Kind, string? Scope, string? Period, StatementLineJson[] Lines);

/// <summary>A line of a statement.</summary>
internal sealed record StatementLineJson(string Name, string? Concept, string Role, CellJson Amount);

/// <summary>Figures of a table that no other model holds.</summary>
internal sealed record ScheduleJson(string Table, string Kind, string? Scope, ScheduleLineJson[] Lines);

/// <summary>A line of a schedule.</summary>
internal sealed record ScheduleLineJson(string Name, string Role, ScheduleFigureJson[] Figures);

/// <summary>A figure of a schedule.</summary>
internal sealed record ScheduleFigureJson(string[] Path, string? Period, CellJson Figure);
