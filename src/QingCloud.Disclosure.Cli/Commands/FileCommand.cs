using System.CommandLine;
using QingCloud.Disclosure.Text;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>A command over files: reads each, prints JSON or a page for a person, and goes on where a file cannot be read.</summary>
internal static class FileCommand
{
    internal static Command Create(string name, string description, Func<SourceText, string> toJson, Action<SourceText, IAnsiConsole> show)
    {
        Argument<string[]> files = new("FILE") { Description = "Text (UTF-8, UTF-16, GB18030), Markdown or HTML; - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<bool> json = new("--json") { Description = "Print JSON, one document a line where there are several files." };
        Command command = new(name, description) { files, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json), toJson, show));
        return command;
    }

    private static int Run(string[] files, bool json, Func<SourceText, string> toJson, Action<SourceText, IAnsiConsole> show)
    {
        int code = ExitCodes.Done;
        foreach (string file in files)
        {
            if (Read(file) is not { } source)
            {
                code = ExitCodes.Unreadable;
            }
            else if (json)
            {
                Console.Out.WriteLine(toJson(source));
            }
            else
            {
                show(source, AnsiConsole.Console);
            }
        }

        return code;
    }

    private static SourceText? Read(string file)
    {
        try
        {
            if (file == "-")
            {
                using Stream input = Console.OpenStandardInput();
                return SourceText.From(input);
            }

            return SourceText.From(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"disclosure: {file}: {exception.Message}");
            return null;
        }
    }
}
