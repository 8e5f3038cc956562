using System.Collections.Immutable;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>What a chart shows, apart from how.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn, for those who cannot see it.</param>
/// <param name="Unit">What the values are in, such as 百万元 or %.</param>
internal abstract record Chart(string Title, string Description, string Unit)
{
    /// <summary>What is drawn as one text: the same for charts that show the same.</summary>
    internal abstract string Data { get; }
}

/// <summary>Bars of several series over categories: beside each other, or one behind the other's end.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn.</param>
/// <param name="Unit">What the values are in.</param>
/// <param name="IsStacked">Whether the series of a category are stacked.</param>
/// <param name="Categories">The names of the categories.</param>
/// <param name="Series">The series, each with a value for each category.</param>
internal sealed record BarChart(string Title, string Description, string Unit, bool IsStacked, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series)
    : Chart(Title, Description, Unit)
{
    /// <inheritdoc/>
    internal override string Data => string.Join(
        '|', Series.SelectMany(series => series.Values.Select(value => FormattableString.Invariant($"{series.Name}:{value}"))).Concat(Categories).Prepend(Description));
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, one for each category; null where none is disclosed.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<decimal?> Values);

/// <summary>From one figure to another over changes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is drawn.</param>
/// <param name="Unit">What the values are in.</param>
/// <param name="Steps">The first figure, the changes, the last figure.</param>
internal sealed record WaterfallChart(string Title, string Description, string Unit, ImmutableArray<WaterfallStep> Steps) : Chart(Title, Description, Unit)
{
    /// <inheritdoc/>
    internal override string Data => string.Join('|', Steps.Select(step => FormattableString.Invariant($"{step.IsLevel}{step.Value}")).Prepend(Description));

    // Changes smaller than this part of the figures would be too thin to see on an axis that begins at zero.
    private const decimal SmallPart = 0.25m;

    /// <summary>Where the axis begins: zero, unless the changes are small beside the figures.</summary>
    internal decimal From
    {
        get
        {
            decimal level = 0;
            decimal[] levels = [.. Steps.Select(step => level = step.IsLevel ? step.Value : level + step.Value)];
            (decimal low, decimal high) = (levels.Min(), levels.Max());
            return low > 0 && high > low && (high - low) / high < SmallPart ? low - (high - low) : 0;
        }
    }
}

/// <summary>A step of a waterfall.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The figure, or the change.</param>
/// <param name="IsLevel">Whether it is a figure of its own and no change.</param>
internal sealed record WaterfallStep(string Name, decimal Value, bool IsLevel);
