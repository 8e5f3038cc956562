using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Workforce;

/// <summary>The people of a company at one date or in one period, by function, education or age (员工情况, 研发人员情况).</summary>
public sealed record HeadcountSchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The date or period; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<HeadcountLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public HeadcountLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A class of people. A figure is null where the line has no such figure.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record HeadcountLine(string Name, RowRole Role)
{
    /// <summary>People (人数).</summary>
    public Figure<Count>? Headcount { get; init; }

    /// <summary>Share of all people (比例).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Growth over the period before.</summary>
    public Figure<Rate>? Growth { get; init; }

    /// <summary>Pay (薪酬), of all or on average as the name says.</summary>
    public Figure<MonetaryAmount>? Pay { get; init; }

    /// <summary>The figures of columns that no field above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Headcount is not null || Share is not null || Growth is not null || Pay is not null || !Others.IsEmpty;
}
