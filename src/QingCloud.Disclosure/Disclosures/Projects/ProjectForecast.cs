using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Projects;

/// <summary>The forecast of a project year by year (募投项目 效益测算, 现金流量): revenue, cost, cash flows over 建设期 and 运营期.</summary>
public sealed record ProjectForecast : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The lines in the order of the page.</summary>
    public required ImmutableArray<ForecastLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public ForecastLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A line of a forecast.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Category">The part of the business that stands beside the name; null where none does.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Years">Its figures by year of the project, in the order of the page.</param>
public sealed record ForecastLine(string Name, string? Category, RowRole Role, ImmutableArray<ForecastFigure> Years)
{
    /// <summary>The figures of columns that are no year, such as 合计.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    /// <summary>The figure of a year; null where the line has none.</summary>
    /// <param name="year">The year of the project, the first is 1.</param>
    public ForecastFigure? this[int year] => Years.FirstOrDefault(figure => figure.Year == year);
}

/// <summary>A figure of a year of a project.</summary>
/// <param name="Year">The year of the project, the first is 1.</param>
/// <param name="Phase">The phase as printed (建设期, 运营期); null where the header names none.</param>
/// <param name="Figure">The figure: an amount, a rate or a count, as its line is.</param>
public sealed record ForecastFigure(int Year, string? Phase, IFigure Figure);
