using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>The result of one document as one line of JSON: the documents of <c>extract</c> and <c>verify</c>, or why there are none.</summary>
internal static class ResultLine
{
    internal static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static ReadOnlyMemory<byte> Write(JsonEncodedText document, DisclosureAnalysis? analysis, Exception? error) =>
        Write(writer => writer.WriteStringValue(document), analysis, error);

    internal static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> writeDocument, DisclosureAnalysis? analysis, Exception? error)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter writer = new(line, new JsonWriterOptions { Encoder = Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", DisclosureJson.Schema);
            writer.WritePropertyName("document");
            writeDocument(writer);
            writer.WriteString("status", analysis is null ? "unreadable" : "done");
            if (analysis is null)
            {
                writer.WriteString("error", error?.Message);
            }
            else
            {
                writer.WritePropertyName("extract");
                writer.WriteRawValue(DisclosureJson.SerializeModels(analysis), skipInputValidation: true);
                writer.WritePropertyName("verify");
                writer.WriteRawValue(DisclosureJson.SerializeVerification([analysis], analysis.Verify()), skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
