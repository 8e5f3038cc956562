using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Projects;

/// <summary>What projects cost so far against their plans: the use of raised funds by project (募集资金承诺项目), research projects (在研项目).</summary>
public sealed record ProjectInvestments : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Whether the money was raised for the projects (募集资金, 募投).</summary>
    public bool IsRaisedFunds { get; init; }

    /// <summary>The period in which the projects were followed; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The projects in the order of the page, totals included.</summary>
    public required ImmutableArray<ProjectInvestment> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first project of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public ProjectInvestment? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A project's plan and what was spent. A figure or text is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record ProjectInvestment(string Name, RowRole Role)
{
    /// <summary>Planned or promised in all (承诺投资总额, 计划投资总额, 预计总投资规模).</summary>
    public Figure<MonetaryAmount>? Planned { get; init; }

    /// <summary>Planned after an adjustment (调整后投资总额).</summary>
    public Figure<MonetaryAmount>? Adjusted { get; init; }

    /// <summary>Spent in the period (本期投入金额, 本年度投入金额).</summary>
    public Figure<MonetaryAmount>? InPeriod { get; init; }

    /// <summary>Spent up to the end of the period (累计投入金额).</summary>
    public Figure<MonetaryAmount>? Accumulated { get; init; }

    /// <summary>Still to be spent (后续投入, 尚未投入).</summary>
    public Figure<MonetaryAmount>? Remaining { get; init; }

    /// <summary>Progress: accumulated over planned (投资进度).</summary>
    public Figure<Rate>? Progress { get; init; }

    /// <summary>Benefit achieved in the period (本期实现的效益).</summary>
    public Figure<MonetaryAmount>? Benefit { get; init; }

    /// <summary>When the project becomes ready for use, as printed (达到预定可使用状态日期).</summary>
    public string? ReadyBy { get; init; }

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Planned is not null || Adjusted is not null || InPeriod is not null || Accumulated is not null || Remaining is not null || Progress is not null || Benefit is not null || !Others.IsEmpty;
}
