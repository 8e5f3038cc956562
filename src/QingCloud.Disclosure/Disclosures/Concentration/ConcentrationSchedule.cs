using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Concentration;

/// <summary>Whom a concentration table lists.</summary>
public enum ConcentrationSide
{
    /// <summary>Customers (客户).</summary>
    Customers,

    /// <summary>Suppliers (供应商).</summary>
    Suppliers,

    /// <summary>Debtors (欠款方).</summary>
    Debtors,
}

/// <summary>The largest customers, suppliers or debtors of one period (前五大, 前五名).</summary>
public sealed record ConcentrationSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Whom it lists.</summary>
    public required ConcentrationSide Side { get; init; }

    /// <summary>The period or date; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<ConcentrationLine> Lines { get; init; }

    /// <summary>The total line (合计); null where there is none.</summary>
    public ConcentrationLine? Total { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A customer, supplier or debtor.</summary>
/// <param name="Rank">The rank as printed or by position, from 1; null for a total.</param>
/// <param name="Name">The name as printed, also where the filer masked it (客户一, D公司).</param>
/// <param name="Amount">Sales, purchases or balance.</param>
/// <param name="Share">Share of the whole; null where the table has no such column.</param>
public sealed record ConcentrationLine(int? Rank, string Name, Figure<MonetaryAmount>? Amount, Figure<Rate>? Share)
{
    /// <summary>Contract amount (合同金额); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? ContractAmount { get; init; }

    /// <summary>Contract assets beside the receivable (合同资产期末余额); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? ContractAssets { get; init; }

    /// <summary>The receivable and the contract assets together; null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? ReceivablesAndContractAssets { get; init; }

    /// <summary>Receivable beside the sales (期末应收款); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? Balance { get; init; }

    /// <summary>Loss allowance (坏账准备期末余额); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? Allowance { get; init; }

    /// <summary>Collected after the period (期后回款); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? Collected { get; init; }

    /// <summary>Paid (付款情况); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? Paid { get; init; }

    /// <summary>Still to be paid (未结款项); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? Outstanding { get; init; }

    /// <summary>Registered capital (注册资本); null where the table has no such column.</summary>
    public Figure<MonetaryAmount>? RegisteredCapital { get; init; }

    /// <summary>The ages that a cell of the line lists (1年以内:178.84、1-2年:370.89), or the one that it names; empty where there is none.</summary>
    public ImmutableArray<AgedAmount> Ages { get; init; } = [];

    /// <summary>The figures of columns that no field above is for, as printed.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];
}

/// <summary>An age within a cell's text.</summary>
/// <param name="Label">The bucket as printed.</param>
/// <param name="Bucket">The ages in months.</param>
/// <param name="Amount">The amount of that age, in the unit of the table's amounts; null where the cell names the age alone.</param>
public sealed record AgedAmount(string Label, AgingBucket Bucket, Figure<MonetaryAmount>? Amount);
