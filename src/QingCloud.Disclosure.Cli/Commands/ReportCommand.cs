using System.CommandLine;
using System.Text;
using QingCloud.Disclosure.Cli.Report;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure report FILE... --out PAGE.html</c>.</summary>
internal static class ReportCommand
{
    internal static Command Create()
    {
        Argument<string[]> files = FileCommand.FilesArgument();
        Option<string> output = new("--out") { Description = "The page to write; - for standard output.", Required = true };
        Command command = new("report", "One self-contained page for a person: findings, charts, figures and the source text.") { files, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetRequiredValue(output), MessageLanguage.English));
        return command;
    }

    private static int Run(string[] files, string output, MessageLanguage language)
    {
        List<(string Name, DisclosureAnalysis Analysis)> filings = [];
        foreach (string file in files)
        {
            if (FileCommand.Read(file) is { } filing)
            {
                filings.Add((Path.GetFileName(file), filing.Analyze()));
            }
        }

        if (filings.Count == 0)
        {
            return ExitCodes.Unreadable;
        }

        byte[] page = Encoding.UTF8.GetBytes(ReportPage.Write(new(filings, language)));
        try
        {
            Write(page, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"disclosure: {output}: {exception.Message}");
            return ExitCodes.Unreadable;
        }

        return filings.Count < files.Length ? ExitCodes.Unreadable : ExitCodes.Done;
    }

    private static void Write(byte[] page, string output)
    {
        if (output == "-")
        {
            using Stream standard = Console.OpenStandardOutput();
            standard.Write(page);
        }
        else
        {
            File.WriteAllBytes(output, page);
        }
    }
}
