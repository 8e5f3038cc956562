using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
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
public sealed record ConcentrationSchedule
{
    /// <summary>The id of the table that discloses it.</summary>
    public required string TableId { get; init; }

    /// <summary>Whom it lists.</summary>
    public required ConcentrationSide Side { get; init; }

    /// <summary>The period or date; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<ConcentrationLine> Lines { get; init; }

    /// <summary>The total line (合计); null where there is none.</summary>
    public ConcentrationLine? Total { get; init; }

    /// <summary>What the table should say and does not, or what could not be read of it.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A customer, supplier or debtor.</summary>
/// <param name="Rank">The rank as printed or by position, from 1; null for a total.</param>
/// <param name="Name">The name as printed, also where the filer masked it (客户一, D公司).</param>
/// <param name="Amount">Sales, purchases or balance.</param>
/// <param name="Share">Share of the whole; null where the table has no such column.</param>
public sealed record ConcentrationLine(int? Rank, string Name, Figure<MonetaryAmount>? Amount, Figure<Rate>? Share);
