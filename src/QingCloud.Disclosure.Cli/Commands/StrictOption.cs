using System.CommandLine;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>--strict</c>: values of explicit and proven figures only. It is looked up before the commands are made, as the language is.</summary>
internal static class StrictOption
{
    private const string Name = "--strict";

    internal static Option<bool> Create(Speaker speaker) => new(Name) { Description = speaker.Say(CommandTexts.Strict), Recursive = true };

    /// <summary>Whether the arguments ask for it.</summary>
    internal static bool Of(string[] arguments) => Array.Exists(arguments, argument => argument == Name);
}
