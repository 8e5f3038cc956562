using System.Text.Json;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>
/// What a folder of results says of itself: a line for the format, then one for each finished document with the lengths of the files after it. A line is
/// written only when the document's results are, so that whatever stands behind the lengths of the last whole line is of a document that was not finished.
/// </summary>
internal static class BatchJournal
{
    internal const string FileName = "batch.journal";

    private const int Version = 1;

    internal static byte[] Head(string format) => Line(writer =>
    {
        writer.WriteNumber("batch", Version);
        writer.WriteString("format", format);
    });

    internal static byte[] Entry(string document, IEnumerable<long> lengths) => Line(writer =>
    {
        writer.WriteString("document", document);
        writer.WriteStartArray("lengths");
        foreach (long length in lengths)
        {
            writer.WriteNumberValue(length);
        }

        writer.WriteEndArray();
    });

    /// <summary>The format in the first line; null where it is no such line.</summary>
    internal static string? FormatOf(ReadOnlyMemory<byte> line) =>
        Parse(line) is { } head && head.TryGetProperty("batch", out JsonElement version) && version.TryGetInt32(out int number) && number == Version
            && head.TryGetProperty("format", out JsonElement format) && format.ValueKind == JsonValueKind.String
            ? format.GetString()
            : null;

    /// <summary>The document and the lengths in a later line; null where it is no such line.</summary>
    internal static (string Document, long[] Lengths)? EntryOf(ReadOnlyMemory<byte> line) =>
        Parse(line) is { } entry && entry.TryGetProperty("document", out JsonElement document) && document.ValueKind == JsonValueKind.String
            && entry.TryGetProperty("lengths", out JsonElement lengths) && lengths.ValueKind == JsonValueKind.Array
            && lengths.EnumerateArray().All(length => length.ValueKind == JsonValueKind.Number && length.TryGetInt64(out _))
            ? (document.GetString()!, [.. lengths.EnumerateArray().Select(length => length.GetInt64())])
            : null;

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line, new JsonWriterOptions { Encoder = ResultLine.Encoder }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
