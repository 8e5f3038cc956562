using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Json;

/// <summary>Figures with their evidence to their JSON.</summary>
internal static class FigureJsonWriter
{
    internal static CellJson? Number<T>(Figure<T>? figure)
        where T : class, IQuantity => figure is null ? null : Always(figure);

    internal static CellJson Always<T>(Figure<T> figure)
        where T : class, IQuantity
    {
        Evidence evidence = figure.Evidence;
        return new()
        {
            Text = evidence.Text,
            State = JsonNames.Camel(figure.State),
            Value = figure.Value is { } value ? new(value, null) : null,
            Low = figure.Range?.Low,
            High = figure.Range?.High,
            Unit = figure.Quantity is null ? null : UnitOf(figure),
            Line = evidence.Line > 0 ? evidence.Line : null,
            Page = evidence.Page,
            Reading = JsonNames.Camel(evidence.Reading),
            Alternatives = figure.Alternatives.IsEmpty ? null : [.. figure.Alternatives],
            Id = evidence.Id,
            Span = evidence.Span == default ? null : [evidence.Span.Start, evidence.Span.Length],
            Relations = evidence.Relations.IsEmpty ? null : [.. evidence.Relations],
            Doubts = evidence.Doubts.IsEmpty ? null : [.. evidence.Doubts],
        };
    }

    // The unit of a figure of any kind is always written: nothing else tells what it counts.
    internal static CellJson Any(IFigure figure) => figure switch
    {
        Figure<MonetaryAmount> money => Always(money) with { Unit = UnitOf(money) },
        Figure<Rate> rate => Always(rate) with { Unit = UnitOf(rate) },
        Figure<PercentagePoints> points => Always(points) with { Unit = UnitOf(points) },
        Figure<UnitPrice> price => Always(price) with { Unit = UnitOf(price) },
        Figure<Count> count => Always(count) with { Unit = UnitOf(count) },
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    internal static ScheduleFigureJson Other(ScheduleFigure figure) =>
        new([.. figure.Path], figure.Period?.ToString(), JsonNames.Camel(figure.Field), Any(figure.Figure));

    internal static ScheduleFigureJson[]? Others(ImmutableArray<ScheduleFigure> figures) => figures.IsEmpty ? null : [.. figures.Select(Other)];

    internal static AgedAmountJson[]? Ages(ImmutableArray<AgedAmount> ages) =>
        ages.IsEmpty ? null : [.. ages.Select(age => new AgedAmountJson(age.Label, age.Bucket.FromMonths, age.Bucket.ToMonths, Number(age.Amount)))];

    internal static string UnitOf(IFigure figure) =>
        figure is Figure<MonetaryAmount> { Quantity: { } amount } ? amount.Currency.ToString().ToUpperInvariant() : JsonNames.Camel(figure.Unit);
}
