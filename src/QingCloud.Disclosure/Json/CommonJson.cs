using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QingCloud.Disclosure.Json;

/// <summary>What the head of the document says of itself.</summary>
internal sealed record DocumentJson(
    string Kind, string? SecurityCode, string? ShortName, string? Issuer, string? Exchange, string? AnnouncementNumber, string? LetterReference, string? ReportingPeriod);

/// <summary>A diagnostic.</summary>
internal sealed record DiagnosticJson(string Id, string Severity, int Line, string Message);

/// <summary>A cell: words, a state, or a number with its interval.</summary>
internal sealed record CellJson
{
    public required string Text { get; init; }

    public required string State { get; init; }

    public ValueJson? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string? Unit { get; init; }

    public int? Line { get; init; }

    /// <summary>The page; absent where the source does not divide pages.</summary>
    public int? Page { get; init; }

    public string? Reading { get; init; }

    public string[]? Alternatives { get; init; }

    /// <summary>The id of the figure within the document, such as t3.r2.c1: table, body row, column.</summary>
    public string? Id { get; init; }

    /// <summary>The place in the text: start and length in UTF-16 units.</summary>
    public int[]? Span { get; init; }

    /// <summary>The relations that prove the reading, in words.</summary>
    public string[]? Relations { get; init; }

    /// <summary>The ids of the diagnostics that doubt the header over the number.</summary>
    public string[]? Doubts { get; init; }
}

/// <summary>A value: a number, or the ISO text of a date.</summary>
[JsonConverter(typeof(ValueJsonConverter))]
internal readonly record struct ValueJson(decimal? Number, string? Date);

/// <summary>Writes a value as a JSON number or string.</summary>
internal sealed class ValueJsonConverter : JsonConverter<ValueJson>
{
    /// <inheritdoc/>
    public override ValueJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new(null, reader.GetString()) : new(reader.GetDecimal(), null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueJson value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Date);
        }
    }
}

/// <summary>Names of enum members as the JSON writes them: first letter small.</summary>
internal static class JsonNames
{
    internal static string Camel<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(name[0])}{name[1..]}");
    }
}
