using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Json;

/// <summary>Quantities to their JSON.</summary>
internal static class QuantityJsonWriter
{
    internal static QuantitiesDocument Write(SourceText source) =>
        new(DisclosureJson.Schema, [.. QuantityScanner.Scan(source).Select(quantity => Write(source, quantity))]);

    private static QuantityJson Write(SourceText source, Quantity quantity)
    {
        LinePosition position = source.GetPosition(quantity.Span.Start);
        return new()
        {
            Line = position.Line,
            Start = position.Offset,
            End = position.Offset + quantity.Span.Length,
            Text = source.GetText(quantity.Span),
            Kind = JsonNames.Camel(quantity.Kind),
            Value = quantity.Value,
            Low = quantity.Range?.Low,
            High = quantity.Range?.High,
            Unit = UnitOf(quantity),
            Bound = quantity.Bound == QuantityBound.None ? null : JsonNames.Camel(quantity.Bound),
            Period = quantity.Period?.ToString(),
            Name = quantity.Relative is { } relative ? JsonNames.Camel(relative) : null,
            FromMonths = quantity.Bucket?.FromMonths,
            ToMonths = quantity.Bucket?.ToMonths,
        };
    }

    private static string? UnitOf(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Amount => quantity.Currency.ToString().ToUpperInvariant(),
        QuantityKind.Rate => "rate",
        QuantityKind.Points => "points",
        QuantityKind.Count => "count",
        _ => null,
    };
}
