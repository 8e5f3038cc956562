using System.CommandLine;
using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure tables FILE</c>.</summary>
internal static class TablesCommand
{
    internal static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "Text, Markdown or HTML; - for standard input." };
        Option<bool> json = new("--json") { Description = "Print JSON." };
        Command command = new("tables", "Every table, reconstructed.") { file, json };
        command.SetAction(parsed =>
        {
            DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(parsed.GetRequiredValue(file)));
            Console.Out.Write(DisclosureJson.SerializeTables(analysis));
            return ExitCodes.Done;
        });
        return command;
    }
}
