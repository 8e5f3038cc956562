using System.CommandLine;
using System.CommandLine.Parsing;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>Says what is wrong in a command line, and where help is; the program without a command shows its help.</summary>
internal static class UsageErrors
{
    /// <summary>Whether the command line is wrong; then it was said on standard error.</summary>
    internal static bool Report(ParseResult parsed, Speaker speaker)
    {
        if (parsed.Errors.Count == 0 || parsed.Action is { ClearsParseErrors: true })
        {
            return false;
        }

        Command command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens.Count == 0)
        {
            Console.Error.Write(new HelpText(speaker).Of(command));
        }

        // A command that is not known leaves the program without one; that is not said beside it.
        foreach (string message in parsed.Errors.Where(error => parsed.UnmatchedTokens.Count == 0 || error.SymbolResult is not CommandResult { Command: RootCommand } || Unmatched(error, parsed) is not null)
            .Select(error => Message(error, parsed, speaker)).Distinct(StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"disclosure: {message}");
        }

        Console.Error.WriteLine($"disclosure: {speaker.Say(ErrorTexts.SeeHelp, command is RootCommand ? "disclosure" : $"disclosure {command.Name}")}");
        return true;
    }

    private static string Message(ParseError error, ParseResult parsed, Speaker speaker)
    {
        if (Unmatched(error, parsed) is { } token)
        {
            return speaker.Say(ErrorTexts.Unrecognized, token);
        }

        return error.SymbolResult switch
        {
            CommandResult { Command: RootCommand } => speaker.Say(ErrorTexts.CommandMissing),
            OptionResult { Tokens.Count: 0 } option => speaker.Say(ErrorTexts.ValueMissing, option.Option.Name),
            ArgumentResult { Tokens.Count: 0 } argument => speaker.Say(ErrorTexts.ArgumentMissing, argument.Argument.Name),
            _ => error.Message,
        };
    }

    private static string? Unmatched(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
}
