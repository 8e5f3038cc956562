using System.CommandLine;
using System.Text;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Cli.Report;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure report FILE... --out PAGE.html</c>.</summary>
internal static class ReportCommand
{
    internal static Command Create(Speaker speaker)
    {
        Argument<string[]> files = FileCommand.FilesArgument(speaker);
        Option<string?> output = new("--out") { Description = speaker.Say(CommandTexts.ReportOut), HelpName = "PAGE.html" };
        Command command = new("report", speaker.Say(CommandTexts.Report)) { files, output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null)
            {
                result.AddError(speaker.Say(ErrorTexts.OutMissing));
            }
        });
        command.SetAction(parsed => Run(speaker, parsed.GetRequiredValue(files), parsed.GetRequiredValue(output)!));
        return command;
    }

    private static int Run(Speaker speaker, string[] files, string output)
    {
        List<(string Name, DisclosureAnalysis Analysis)> filings = [];
        foreach (string file in files)
        {
            if (FileCommand.Read(file, speaker) is { } filing)
            {
                filings.Add((Path.GetFileName(file), filing.Analyze(speaker.Analyzer)));
            }
        }

        if (filings.Count == 0)
        {
            return ExitCodes.Unreadable;
        }

        byte[] page = Encoding.UTF8.GetBytes(ReportPage.Write(new(filings, speaker.Language)));
        try
        {
            Write(page, output);
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            Console.Error.WriteLine($"disclosure: {output}: {FileProblem.Of(output, exception, speaker)}");
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
