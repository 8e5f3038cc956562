namespace QingCloud.Disclosure.Json;

/// <summary>The document of <c>disclosure quantities</c>.</summary>
internal sealed record QuantitiesDocument(string Schema, QuantityJson[] Quantities);

/// <summary>A quantity in running text.</summary>
internal sealed record QuantityJson
{
    public required int Line { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required string Kind { get; init; }

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string? Unit { get; init; }

    public string? Bound { get; init; }

    public string? Period { get; init; }

    public string? Name { get; init; }

    public int? FromMonths { get; init; }

    public int? ToMonths { get; init; }
}
