using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>Deposits month by month with their interest (月度货币资金余额, 利息收入测算).</summary>
public sealed record DepositInterestSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The months in the order of the page, totals included.</summary>
    public required ImmutableArray<DepositMonth> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A month of deposits. A figure is null where the table has no such column.</summary>
/// <param name="Name">The month as printed (1月, 期初, 合计).</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record DepositMonth(string Name, RowRole Role)
{
    /// <summary>The month; null where the table does not say of which year.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Balance at the end of the month (月末存款余额, 货币资金余额).</summary>
    public Figure<MonetaryAmount>? Balance { get; init; }

    /// <summary>Average balance (平均余额).</summary>
    public Figure<MonetaryAmount>? AverageBalance { get; init; }

    /// <summary>Rate of interest, of a month or a year as the header says (平均月利率, 平均年利率).</summary>
    public Figure<Rate>? InterestRate { get; init; }

    /// <summary>Interest as computed from balance and rate (应计利息收入测算).</summary>
    public Figure<MonetaryAmount>? ComputedInterest { get; init; }

    /// <summary>Interest as booked (利息收入).</summary>
    public Figure<MonetaryAmount>? Interest { get; init; }

    /// <summary>Booked against computed (差异).</summary>
    public Figure<MonetaryAmount>? Difference { get; init; }

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Balance is not null || AverageBalance is not null || InterestRate is not null || ComputedInterest is not null || Interest is not null || Difference is not null || !Others.IsEmpty;
}
