using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>The help of a command, with its examples, in the language that was asked for.</summary>
internal sealed class HelpText(Speaker speaker) : SynchronousCommandLineAction
{
    private const int WidestTerm = 34;

    // Help is about the command: wrong or missing arguments are no error beside it.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command));
        return ExitCodes.Done;
    }

    /// <summary>The text of a command's help.</summary>
    internal string Of(Command command)
    {
        using StringWriter text = new() { NewLine = "\n" };
        text.WriteLine(command.Description);
        Section(text, CommandTexts.Usage, [(Usage(command), "")]);
        Section(text, CommandTexts.Commands, command.Subcommands.Select(sub => (Usage(sub)[(Usage(command).Split(' ')[0].Length + 1)..], sub.Description ?? "")));
        Section(text, CommandTexts.Arguments, command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(text, CommandTexts.Options, Options(command).Select(option => (Signature(option), option.Description ?? "")));
        Section(text, CommandTexts.Examples, CommandExamples.Of(command.Name).Select(example => (example.Line, speaker.Say(example.Meaning))));
        if (command is RootCommand)
        {
            Section(text, CommandTexts.ExitCodes, [(speaker.Say(CommandTexts.ExitCodesText), "")]);
        }

        return text.ToString();
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden)
            .OrderBy(option => option is HelpOption or VersionOption);

    private static string Usage(Command command)
    {
        string path = string.Join(' ', command.Parents.OfType<Command>().Reverse().Append(command).Select(step => step is RootCommand ? "disclosure" : step.Name));
        string arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" {argument.Name}..." : $" {argument.Name}"));
        string required = string.Concat(CommandExamples.Required(command.Name).Select(option => $" {option}"));
        return command is RootCommand ? $"{path} COMMAND" : path + arguments + required;
    }

    private static string Signature(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name.Length));
        return option.Arity.MaximumNumberOfValues > 0 && option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private void Section(StringWriter text, LocalizedText heading, IEnumerable<(string Term, string Meaning)> rows)
    {
        (string Term, string Meaning)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"{speaker.Say(heading)}:");
        int width = all.Where(row => row.Meaning.Length > 0 && DisplayWidth.Of(row.Term) <= WidestTerm).Select(row => DisplayWidth.Of(row.Term)).DefaultIfEmpty().Max();
        foreach ((string term, string meaning) in all)
        {
            if (DisplayWidth.Of(term) > WidestTerm && meaning.Length > 0)
            {
                text.WriteLine($"  {term}");
                text.WriteLine($"      {meaning}");
            }
            else
            {
                text.WriteLine($"  {term}{new string(' ', meaning.Length > 0 ? width - DisplayWidth.Of(term) + 2 : 0)}{meaning}");
            }
        }
    }
}
