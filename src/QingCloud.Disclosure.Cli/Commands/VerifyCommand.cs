using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Verification;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure verify FILE...</c>.</summary>
internal static class VerifyCommand
{
    internal static Command Create()
    {
        Argument<string[]> files = FileCommand.FilesArgument();
        Option<bool> json = new("--json") { Description = "Print one JSON document for all files." };
        Option<string[]> off = new("--off") { Description = "Rules that are not checked, by id or name.", AllowMultipleArgumentsPerToken = true };
        off.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(token => token.Value).Where(name => Named(name) is null))
            {
                result.AddError($"Unknown rule '{name}'.");
            }
        });
        Command command = new("verify", "What is wrong in the disclosure itself; with several files also between them.") { files, json, off };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(off) ?? []));
        return command;
    }

    private static int Run(string[] files, bool json, string[] off)
    {
        VerificationOptions options = new() { Disabled = [.. off.Select(name => Named(name)!)] };
        List<DisclosureAnalysis> documents = [];
        List<string> names = [];
        foreach (string file in files)
        {
            if (FileCommand.Read(file) is { } filing)
            {
                documents.Add(filing.Analyze());
                names.Add(file);
            }
        }

        VerificationReport report = DisclosureAnalysis.Verify(documents, options);
        if (json)
        {
            Console.Out.WriteLine(DisclosureJson.SerializeVerification(documents, report));
        }
        else
        {
            Show(names, report, ViewConsole.Create());
        }

        return documents.Count < files.Length ? ExitCodes.Unreadable : report.Findings.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    private static VerificationRule? Named(string name) =>
        VerificationRules.All.FirstOrDefault(rule => string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));

    private static void Show(List<string> names, VerificationReport report, IAnsiConsole console)
    {
        Spectre.Console.Table page = new();
        foreach (string heading in (ReadOnlySpan<string>)["severity", "line", "rule", "printed", "finding"])
        {
            page.AddColumn(heading);
        }

        foreach (Finding finding in report.Findings)
        {
            page.AddRow(
                finding.Severity.ToString(),
                Markup.Escape(PlaceOf(names, finding.Place.Document, finding.Line)),
                Markup.Escape($"{finding.Rule.Id} {finding.Rule.Name}"),
                Markup.Escape(finding.Place.Text),
                Markup.Escape(finding.Correction is { } correction ? $"{finding.Message} {correction.Text}" : finding.Message));
        }

        console.Write(page);
        foreach (CheckLimit limit in report.Limits)
        {
            console.WriteLine($"not checked, line {PlaceOf(names, limit.Document, limit.Line)}: {limit.Message}");
        }

        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Checks.Performed} checks: {report.Checks.Consistent} consistent, {report.Checks.Inconsistent} inconsistent, {report.Checks.Undecided} undecided. {report.Coverage.CheckedCells} of {report.Coverage.NumericCells} figures in tables checked."));
    }

    private static string PlaceOf(List<string> names, int document, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{(names.Count > 1 ? $"{names[document]}:" : "")}{line}");
}
