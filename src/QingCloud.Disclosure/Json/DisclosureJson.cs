using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Json;

/// <summary>Writes an analysis as JSON: stable order, exact decimals, Chinese text unescaped.</summary>
public static class DisclosureJson
{
    /// <summary>The version of the JSON documents.</summary>
    public const string Schema = "qingcloud.disclosure/1";

    /// <summary>How the documents are serialized.</summary>
    internal static DisclosureJsonContext Context { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = false,
    });

    /// <summary>The outline of an analysis: kind of document, header facts, sections, questions, requests and answers.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string SerializeOutline(DisclosureAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(OutlineJsonWriter.Write(analysis), DisclosureJsonWriteContext.Default.OutlineDocument);
    }

    /// <summary>The tables of an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string SerializeTables(DisclosureAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(TableJsonWriter.Write(analysis), DisclosureJsonWriteContext.Default.TablesDocument);
    }

    /// <summary>The typed models of an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string SerializeModels(DisclosureAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(ModelJsonWriter.Write(analysis), DisclosureJsonWriteContext.Default.ExtractDocument);
    }

    /// <summary>Reads typed models back from what <see cref="SerializeModels"/> wrote.</summary>
    /// <param name="json">The JSON document.</param>
    /// <returns>Models equal to those that were written, figure by figure, with their evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no such document, or one of another schema version.</exception>
    public static DisclosureModels DeserializeModels(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ExtractDocument? document = JsonSerializer.Deserialize(json, Context.ExtractDocument);
        return document?.Schema == Schema ? ModelJsonReader.Read(document) : throw new JsonException($"The document's schema is not {Schema}.");
    }

    /// <summary>What is wrong in filings: findings, checks, coverage.</summary>
    /// <param name="documents">The analyses that were verified, in order.</param>
    /// <param name="report">What the verification of them said.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string SerializeVerification(IReadOnlyList<DisclosureAnalysis> documents, VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(report);
        return Write(VerifyJsonWriter.Write(documents, report), DisclosureJsonWriteContext.Default.VerifyDocument);
    }

    /// <summary>The quantities of a running text.</summary>
    /// <param name="source">The text.</param>
    /// <returns>A JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static string SerializeQuantities(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Write(QuantityJsonWriter.Write(source), DisclosureJsonWriteContext.Default.QuantitiesDocument);
    }

    private static string Write<T>(T document, JsonTypeInfo<T> type)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new() { Encoder = Context.Options.Encoder }))
        {
            type.SerializeHandler!(writer, document);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
