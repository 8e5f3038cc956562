using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>What the lines of a schedule of instruments are.</summary>
public enum InstrumentKind
{
    /// <summary>Borrowings (借款, 贷款).</summary>
    Borrowing,

    /// <summary>Credit facilities (授信).</summary>
    CreditFacility,

    /// <summary>Deposits and wealth management products (存款, 理财产品, 结构性存款).</summary>
    WealthProduct,

    /// <summary>Guarantees (担保).</summary>
    Guarantee,
}

/// <summary>Borrowings, credit facilities, wealth management products or guarantees one by one.</summary>
public sealed record InstrumentSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>What the lines are.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>The period or date; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<InstrumentLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A borrowing, facility, product or guarantee. A figure is null where the table has no such column.</summary>
/// <param name="Name">The lender, bank, party or product as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record InstrumentLine(string Name, RowRole Role)
{
    /// <summary>Amount: borrowed, invested or guaranteed (借款金额, 本金, 担保金额).</summary>
    public Figure<MonetaryAmount>? Amount { get; init; }

    /// <summary>Balance (借款余额, 账面余额).</summary>
    public Figure<MonetaryAmount>? Balance { get; init; }

    /// <summary>Interest or yield of a year (利率, 年化收益率): the agreed one first.</summary>
    public Figure<Rate>? AnnualRate { get; init; }

    /// <summary>Interest paid or income earned (财务费用, 利息, 收益).</summary>
    public Figure<MonetaryAmount>? Interest { get; init; }

    /// <summary>Credit limit (授信额度).</summary>
    public Figure<MonetaryAmount>? Limit { get; init; }

    /// <summary>Used of the limit (已使用).</summary>
    public Figure<MonetaryAmount>? Used { get; init; }

    /// <summary>Not used of the limit (剩余).</summary>
    public Figure<MonetaryAmount>? Unused { get; init; }

    /// <summary>When it begins, as printed; null where nothing says.</summary>
    public string? Start { get; init; }

    /// <summary>When it ends, as printed; null where nothing says.</summary>
    public string? End { get; init; }

    /// <summary>The figures of columns that no field above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures =>
        Amount is not null || Balance is not null || AnnualRate is not null || Interest is not null || Limit is not null || Used is not null || Unused is not null || !Others.IsEmpty;
}
