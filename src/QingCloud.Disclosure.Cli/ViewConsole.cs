using Spectre.Console;

namespace QingCloud.Disclosure.Cli;

/// <summary>Makes the console for people: as wide as the terminal, or as wide as need be where the output is a file or a pipe.</summary>
internal static class ViewConsole
{
    // Wider than any table of a disclosure, so that nothing is folded where nobody watches the width.
    private const int UnlimitedWidth = 4000;

    internal static IAnsiConsole Create() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>A console on standard error, where that is a terminal.</summary>
    internal static IAnsiConsole Create(TextWriter error) => Create(error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter output, bool isRedirected)
    {
        bool isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (isRedirected)
        {
            console.Profile.Width = UnlimitedWidth;
        }

        return console;
    }
}
