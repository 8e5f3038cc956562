using System.Collections.Immutable;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>What a chart shows, apart from how.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn, for those who cannot see it.</param>
/// <param name="Unit">What the values are in, such as 百万元 or %.</param>
internal abstract record Chart(string Title, string Description, string Unit);

/// <summary>Bars of several series over categories: beside each other, or one behind the other's end.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn.</param>
/// <param name="Unit">What the values are in.</param>
/// <param name="IsStacked">Whether the series of a category are stacked.</param>
/// <param name="Categories">The names of the categories.</param>
/// <param name="Series">The series, each with a value for each category.</param>
internal sealed record BarChart(string Title, string Description, string Unit, bool IsStacked, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series)
    : Chart(Title, Description, Unit);

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, one for each category; null where none is disclosed.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<decimal?> Values);

/// <summary>From one figure to another over changes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn.</param>
/// <param name="Unit">What the values are in.</param>
/// <param name="Steps">The first figure, the changes, the last figure.</param>
internal sealed record WaterfallChart(string Title, string Description, string Unit, ImmutableArray<WaterfallStep> Steps) : Chart(Title, Description, Unit);

/// <summary>A step of a waterfall.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The figure, or the change.</param>
/// <param name="IsLevel">Whether it is a figure of its own and no change.</param>
internal sealed record WaterfallStep(string Name, decimal Value, bool IsLevel);
