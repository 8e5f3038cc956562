using System.Text.Json;
using QingCloud.Disclosure.Cli.Commands;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>
/// <c>disclosure batch -</c>: a line of JSON in, a line of JSON out, in the same order. A line is the document's text as a string, or an object with
/// <c>text</c> or <c>path</c> and any <c>id</c>. Blank lines are passed by.
/// </summary>
internal static class BatchFilter
{
    internal static async Task<int> RunAsync(DisclosureAnalyzer analyzer, TextReader input, Stream output, TextWriter error, CancellationToken cancellation)
    {
        int code = ExitCodes.Done;
        IAsyncEnumerable<FilterResult> results = analyzer.AnalyzeAllAsync(Lines(input), line => Analyze(line, analyzer), result => Write(result, analyzer.Options.Language), cancellation);
        await foreach (FilterResult result in results.ConfigureAwait(false))
        {
            await output.WriteAsync(result.Line, cancellation).ConfigureAwait(false);
            await output.FlushAsync(cancellation).ConfigureAwait(false);
            if (result.Error is not null)
            {
                await error.WriteLineAsync($"disclosure: {result.Error}").ConfigureAwait(false);
                code = ExitCodes.Unreadable;
            }
        }

        return code;
    }

    private static DisclosureAnalysis Analyze(FilterLine line, DisclosureAnalyzer analyzer)
    {
        JsonElement document = line.Parse();
        return document.ValueKind switch
        {
            JsonValueKind.String => analyzer.Analyze(document.GetString()!),
            JsonValueKind.Object when Text(document, "text") is { } text => analyzer.Analyze(text),
            JsonValueKind.Object when Text(document, "path") is { } path => FilingReader.Read(path, analyzer.Options.Language).Analyze(analyzer),
            _ => throw new InvalidDataException(ErrorTexts.NoDocument.In(analyzer.Options.Language)),
        };
    }

    private static FilterResult Write(BulkAnalysis<FilterLine> result, MessageLanguage language)
    {
        FilterLine line = result.Source;
        return new(
            ResultLine.Write(line.WriteName, result.Analysis, result.Error),
            result.Error is { } error ? ViewTexts.LineOfInput.With(line.Number, error.Message).In(language) : null);
    }

    private static string? Text(JsonElement document, string name) =>
        document.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static IEnumerable<FilterLine> Lines(TextReader input)
    {
        int number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new(number, line);
            }
        }
    }

    /// <summary>A line of the output, and what is said of it on standard error; null where it was read.</summary>
    private sealed record FilterResult(ReadOnlyMemory<byte> Line, string? Error);

    /// <summary>A line of the input. It is named by its id or path, and by its number where it has none.</summary>
    private sealed class FilterLine(int number, string text)
    {
        private JsonElement? _name;

        internal int Number => number;

        internal JsonElement Parse()
        {
            JsonElement document = JsonElement.Parse(text);
            if (document.ValueKind == JsonValueKind.Object && (document.TryGetProperty("id", out JsonElement name) || document.TryGetProperty("path", out name)))
            {
                _name = name;
            }

            return document;
        }

        internal void WriteName(Utf8JsonWriter writer)
        {
            if (_name is { } name)
            {
                name.WriteTo(writer);
            }
            else
            {
                writer.WriteNumberValue(number);
            }
        }
    }
}
