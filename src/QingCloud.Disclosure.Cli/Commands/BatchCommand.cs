using System.CommandLine;
using QingCloud.Disclosure.Cli.Batch;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure batch PATH... --out DIR</c>, and <c>disclosure batch -</c> as a filter.</summary>
internal static class BatchCommand
{
    internal static Command Create(Speaker speaker)
    {
        Argument<string[]> paths = FileCommand.FilesArgument(speaker, "PATH", CommandTexts.BatchPaths);
        Option<string?> folder = new("--out") { Description = speaker.Say(CommandTexts.BatchOut), HelpName = "DIR" };
        Option<string> format = new("--format") { Description = speaker.Say(CommandTexts.BatchFormat), HelpName = "ndjson|csv", DefaultValueFactory = _ => BatchFormat.Ndjson.Name };
        Choices.Limit(format, speaker, [.. BatchFormat.All.Select(known => known.Name)]);
        Option<bool> resume = new("--resume") { Description = speaker.Say(CommandTexts.BatchResume) };
        Option<int> jobs = new("--jobs") { Description = speaker.Say(CommandTexts.BatchJobs), HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError(speaker.Say(ErrorTexts.JobsTooFew));
            }
        });
        Command command = new("batch", speaker.Say(CommandTexts.Batch)) { paths, folder, format, resume, jobs };
        command.Validators.Add(result =>
        {
            // An option that is not given has no value yet when the command is validated.
            bool isNdjson = (result.GetValue(format) ?? BatchFormat.Ndjson.Name) == BatchFormat.Ndjson.Name;
            bool isFilter = result.GetValue(paths) is [BatchInputs.StandardInput] && isNdjson && !result.GetValue(resume);
            if (result.GetValue(folder) is null && !isFilter)
            {
                result.AddError(speaker.Say(ErrorTexts.BatchOutMissing));
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            DisclosureAnalyzer analyzer = speaker.Analyzer.With(options => options with { MaximumParallelism = parsed.GetValue(jobs), MaximumTableParallelism = 1 });
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
        using BatchFolder results = BatchFolder.Open(folder, format, resume, analyzer.Options.Language);
        string[] left = [.. BatchInputs.Expand(paths, Console.In).Where(path => !results.Finished.Contains(path))];
        int code = ExitCodes.Done;
        BatchProgress progress = new(left.Length, Console.Error, analyzer.Options.Language);
        await progress.RunAsync(!Console.IsErrorRedirected, async () =>
        {
            await foreach (BatchResult result in analyzer.AnalyzeAllAsync(left, path => FilingReader.Read(path, analyzer.Options.Language).Analyze(analyzer), format.Write, cancellation).ConfigureAwait(false))
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
