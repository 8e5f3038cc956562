using System.CommandLine;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>A command over files: reads each, prints JSON or a page for a person, and goes on where a file cannot be read.</summary>
internal static class FileCommand
{
    internal static Command Create(string name, string description, Func<Filing, string> toJson, Action<Filing, IAnsiConsole> show)
    {
        Argument<string[]> files = FilesArgument();
        Option<bool> json = new("--json") { Description = "Print JSON, one document a line where there are several files." };
        Command command = new(name, description) { files, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json), toJson, show));
        return command;
    }

    /// <summary>The argument of all commands: one file or several.</summary>
    internal static Argument<string[]> FilesArgument(string name = "FILE", string description = "Text (UTF-8, UTF-16, GB18030), Markdown, HTML or PDF; - for standard input.")
    {
        Argument<string[]> files = new(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return files;
    }

    private static int Run(string[] files, bool json, Func<Filing, string> toJson, Action<Filing, IAnsiConsole> show)
    {
        int code = ExitCodes.Done;
        IAnsiConsole console = ViewConsole.Create();
        for (int i = 0; i < files.Length; i++)
        {
            if (files.Length > 1 && !Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(FormattableString.Invariant($"{i + 1}/{files.Length} {files[i]}"));
            }

            if (Read(files[i]) is not { } filing)
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
    internal static Filing? Read(string file)
    {
        try
        {
            Filing filing = file == "-" ? FilingReader.Read(ReadStandardInput()) : FilingReader.Read(file);
            if (filing.Error is { } error)
            {
                Console.Error.WriteLine($"disclosure: {file}: {error}");
            }

            return filing;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"disclosure: {file}: {exception.Message}");
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
