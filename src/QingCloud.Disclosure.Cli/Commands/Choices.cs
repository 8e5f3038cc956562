using System.CommandLine;
using System.CommandLine.Parsing;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>Values of which one must be chosen: completed in a shell, and named where another is given.</summary>
internal static class Choices
{
    internal static void Limit(Option<string> option, Speaker speaker, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result => Check(result, result.Tokens, option.Name, speaker, values));
    }

    internal static void Limit(Argument<string> argument, Speaker speaker, params string[] values)
    {
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result => Check(result, result.Tokens, argument.Name, speaker, values));
    }

    private static void Check(SymbolResult result, IReadOnlyList<Token> tokens, string name, Speaker speaker, string[] values)
    {
        if (tokens.Any(token => !values.Contains(token.Value)))
        {
            result.AddError(speaker.Say(ErrorTexts.ValueUnknown, name, string.Join(", ", values)));
        }
    }
}
