using System.CommandLine;
using QingCloud.Disclosure.Cli.Batch;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure batch PATH... --out DIR</c>, and <c>disclosure batch -</c> as a filter.</summary>
internal static class BatchCommand
{
    internal static Command Create()
    {
        Argument<string[]> paths = FileCommand.FilesArgument("PATH", "Files, folders (their text, Markdown, HTML and PDF files) and patterns (*, ?, **); - for a list of paths on standard input, or without --out for documents as lines of JSON.");
        Option<string?> folder = new("--out") { Description = "The folder of the results." };
        Option<string> format = new("--format") { Description = "ndjson: a line of JSON for each document. csv: tables of figures, findings and documents.", DefaultValueFactory = _ => BatchFormat.Ndjson.Name };
        format.AcceptOnlyFromAmong([.. BatchFormat.All.Select(known => known.Name)]);
        Option<bool> resume = new("--resume") { Description = "Go on with the results in the folder; no document is done twice." };
        Option<int> jobs = new("--jobs") { Description = "How many documents are read at a time; one for each core unless said otherwise." };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs needs a number of at least 1.");
            }
        });
        Command command = new("batch", "Whole archives: figures and findings of many filings, on all cores, in bounded memory; it can be stopped and resumed.") { paths, folder, format, resume, jobs };
        command.Validators.Add(result =>
        {
            // An option that is not given has no value yet when the command is validated.
            bool isNdjson = (result.GetValue(format) ?? BatchFormat.Ndjson.Name) == BatchFormat.Ndjson.Name;
            bool isFilter = result.GetValue(paths) is [BatchInputs.StandardInput] && isNdjson && !result.GetValue(resume);
            if (result.GetValue(folder) is null && !isFilter)
            {
                result.AddError("--out is needed, but for 'batch -' as a filter of NDJSON.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            DisclosureAnalyzer analyzer = DisclosureAnalyzer.Default.With(options => options with { MaximumParallelism = parsed.GetValue(jobs) });
            return parsed.GetValue(folder) is { } path
                ? RunAsync(analyzer, parsed.GetRequiredValue(paths), path, BatchFormat.All.Single(known => known.Name == parsed.GetValue(format)), parsed.GetValue(resume), cancellation)
                : FilterAsync(analyzer, cancellation);
        });
        return command;
    }

    private static async Task<int> FilterAsync(DisclosureAnalyzer analyzer, CancellationToken cancellation)
    {
        using Stream input = Console.OpenStandardInput();
        using StreamReader lines = new(input);
        using Stream output = Console.OpenStandardOutput();
        return await Guarded(() => BatchFilter.RunAsync(analyzer, lines, output, Console.Error, cancellation)).ConfigureAwait(false);
    }

    private static Task<int> RunAsync(DisclosureAnalyzer analyzer, string[] paths, string folder, BatchFormat format, bool resume, CancellationToken cancellation) => Guarded(async () =>
    {
        using BatchFolder results = BatchFolder.Open(folder, format, resume);
        string[] left = [.. BatchInputs.Expand(paths, Console.In).Where(path => !results.Finished.Contains(path))];
        int code = ExitCodes.Done;
        BatchProgress progress = new(left.Length, Console.Error);
        await progress.RunAsync(!Console.IsErrorRedirected, async () =>
        {
            await foreach (BatchResult result in analyzer.AnalyzeAllAsync(left, path => FilingReader.Read(path).Analyze(analyzer), format.Write, cancellation).ConfigureAwait(false))
            {
                results.Append(result);
                progress.Add(result);
                code = result.Error is null ? code : ExitCodes.Unreadable;
            }
        }).ConfigureAwait(false);
        return code;
    });

    private static async Task<int> Guarded(Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"disclosure: {exception.Message}").ConfigureAwait(false);
            return ExitCodes.Unreadable;
        }
    }
}
