using System.CommandLine;
using System.Text;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure completion SHELL</c>: a script that asks the program itself what may follow.</summary>
internal static class CompletionCommand
{
    internal static Command Create(Speaker speaker)
    {
        Argument<string> shell = new("SHELL") { Description = speaker.Say(CommandTexts.CompletionShell), Arity = ArgumentArity.ExactlyOne };
        Choices.Limit(shell, speaker, "bash", "zsh", "pwsh");
        Command command = new("completion", speaker.Say(CommandTexts.Completion)) { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Script(parsed.GetRequiredValue(shell)));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Script(string shell)
    {
        string name = $"QingCloud.Disclosure.Cli.Completion.{shell}.txt";
        using Stream stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its data file {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
