using System.Text;
using System.Text.Json;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>How a batch writes its results: the files, their first rows, and what a document adds to each.</summary>
internal sealed class BatchFormat
{
    internal static readonly BatchFormat Ndjson = new("ndjson", [new("results.ndjson", "")], result => [ResultLine.Write(JsonEncodedText.Encode(result.Source, ResultLine.Encoder), result.Analysis, result.Error)]);

    internal static readonly BatchFormat Csv = new(
        "csv",
        [new("facts.csv", DisclosureCsv.FactsHeader), new("findings.csv", DisclosureCsv.FindingsHeader), new("documents.csv", DisclosureCsv.DocumentsHeader)],
        result =>
        [
            Bytes(result.Analysis is { } facts ? DisclosureCsv.Facts(result.Source, facts) : ""),
            Bytes(result.Analysis is { } findings ? DisclosureCsv.Findings(result.Source, findings) : ""),
            Bytes(DisclosureCsv.Document(result.Source, result.Analysis, result.Error?.Message)),
        ]);

    private readonly Func<BulkAnalysis<string>, ReadOnlyMemory<byte>[]> _write;

    private BatchFormat(string name, BatchFile[] files, Func<BulkAnalysis<string>, ReadOnlyMemory<byte>[]> write)
    {
        Name = name;
        Files = files;
        _write = write;
    }

    internal static IReadOnlyList<BatchFormat> All => [Ndjson, Csv];

    internal string Name { get; }

    internal IReadOnlyList<BatchFile> Files { get; }

    internal BatchResult Write(BulkAnalysis<string> result) => new(result.Source, result.Error?.Message, _write(result));

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

/// <summary>A file of results.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Header">What it begins with.</param>
internal sealed record BatchFile(string Name, string Header);

/// <summary>What a document adds to the results.</summary>
/// <param name="Document">The path as given.</param>
/// <param name="Error">Why it could not be read; null where it was.</param>
/// <param name="Parts">What is appended to each file of the format.</param>
internal sealed record BatchResult(string Document, string? Error, ReadOnlyMemory<byte>[] Parts);
