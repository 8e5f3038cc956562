using System.CommandLine;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>A command over files: reads each, prints JSON or a page for a person, and goes on where a file cannot be read.</summary>
internal static class FileCommand
{
    internal static Command Create(Speaker speaker, string name, LocalizedText description, Func<Filing, string> toJson, Action<Filing, IAnsiConsole> show)
    {
        Argument<string[]> files = FilesArgument(speaker);
        Option<bool> json = new("--json") { Description = speaker.Say(CommandTexts.Json) };
        Command command = new(name, speaker.Say(description)) { files, json };
        command.SetAction(parsed => Run(speaker, parsed.GetRequiredValue(files), parsed.GetValue(json), toJson, show));
        return command;
    }

    /// <summary>The argument of all commands: one file or several.</summary>
    internal static Argument<string[]> FilesArgument(Speaker speaker, string name = "FILE", LocalizedText? description = null)
    {
        Argument<string[]> files = new(name) { Description = speaker.Say(description ?? CommandTexts.Files), Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError(speaker.Say(ErrorTexts.OptionUnknown, token.Value));
            }
        });
        return files;
    }

    private static int Run(Speaker speaker, string[] files, bool json, Func<Filing, string> toJson, Action<Filing, IAnsiConsole> show)
    {
        int code = ExitCodes.Done;
        IAnsiConsole console = ViewConsole.Create();
        for (int i = 0; i < files.Length; i++)
        {
            if (files.Length > 1 && !Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(FormattableString.Invariant($"{i + 1}/{files.Length} {files[i]}"));
            }

            if (Read(files[i], speaker) is not { } filing)
            {
                code = ExitCodes.Unreadable;
            }
            else if (json)
            {
                Console.Out.WriteLine(toJson(filing));
            }
            else
            {
                show(filing, console);
            }
        }

        return code;
    }

    /// <summary>A file; null, with a line on standard error, where it cannot be read.</summary>
    internal static Filing? Read(string file, Speaker speaker)
    {
        try
        {
            Filing filing = file == "-" ? FilingReader.Read(ReadStandardInput(), speaker.Language) : FilingReader.Read(file, speaker.Language);
            if (filing.Error is { } error)
            {
                Console.Error.WriteLine($"disclosure: {file}: {error}");
            }

            return filing;
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            Console.Error.WriteLine($"disclosure: {file}: {FileProblem.Of(file, exception, speaker)}");
        }

        return null;
    }

    private static byte[] ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream buffer = new();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
