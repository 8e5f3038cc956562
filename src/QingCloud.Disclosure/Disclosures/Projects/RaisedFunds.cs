using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Projects;

/// <summary>What was raised and what was done with it, by issue (募集资金总体使用情况).</summary>
public sealed record RaisedFundsSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period of use; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The issues in the order of the page, the total included.</summary>
    public required ImmutableArray<RaisedFunds> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>The funds of one issue. A figure is null where the table has no such column.</summary>
/// <param name="Name">The year or source as printed (2017年, 首次公开发行股票).</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record RaisedFunds(string Name, RowRole Role)
{
    /// <summary>Raised in all (募集资金总额).</summary>
    public Figure<MonetaryAmount>? Raised { get; init; }

    /// <summary>Raised less costs (募集资金净额).</summary>
    public Figure<MonetaryAmount>? Net { get; init; }

    /// <summary>Promised for projects (承诺投资总额).</summary>
    public Figure<MonetaryAmount>? Planned { get; init; }

    /// <summary>Used in the period (本期已使用).</summary>
    public Figure<MonetaryAmount>? InPeriod { get; init; }

    /// <summary>Used up to the end of the period (已累计使用, 累计投入).</summary>
    public Figure<MonetaryAmount>? Accumulated { get; init; }

    /// <summary>Progress of use (累计投入进度).</summary>
    public Figure<Rate>? Progress { get; init; }

    /// <summary>Put to another purpose, up to the end of the period (变更用途的募集资金总额).</summary>
    public Figure<MonetaryAmount>? Repurposed { get; init; }

    /// <summary>Not used yet (尚未使用).</summary>
    public Figure<MonetaryAmount>? Unused { get; init; }

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Raised is not null || Net is not null || Planned is not null || InPeriod is not null || Accumulated is not null || Repurposed is not null || Unused is not null;
}
