using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Verification;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure verify FILE...</c>.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Speaker speaker)
    {
        Argument<string[]> files = FileCommand.FilesArgument(speaker);
        Option<bool> json = new("--json") { Description = speaker.Say(CommandTexts.VerifyJson) };
        Option<string[]> off = new("--off") { Description = speaker.Say(CommandTexts.VerifyOff), AllowMultipleArgumentsPerToken = true, HelpName = "RULE..." };
        off.CompletionSources.Add(VerificationRules.All.Select(rule => rule.Name).ToArray());
        off.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(token => token.Value).Where(name => Named(name) is null))
            {
                result.AddError(speaker.Say(ErrorTexts.RuleUnknown, name, string.Join(", ", VerificationRules.All.Select(rule => rule.Name))));
            }
        });
        Command command = new("verify", speaker.Say(CommandTexts.Verify)) { files, json, off };
        command.SetAction(parsed => Run(speaker, parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(off) ?? []));
        return command;
    }

    private static int Run(Speaker speaker, string[] files, bool json, string[] off)
    {
        VerificationOptions options = new() { Language = speaker.Language, Disabled = [.. off.Select(name => Named(name)!)] };
        List<DisclosureAnalysis> documents = [];
        List<string> names = [];
        foreach (string file in files)
        {
            if (FileCommand.Read(file, speaker) is { } filing)
            {
                documents.Add(filing.Analyze(speaker.Analyzer));
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
            Show(speaker, names, report, ViewConsole.Create());
        }

        return documents.Count < files.Length ? ExitCodes.Unreadable : report.Findings.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    private static VerificationRule? Named(string name) =>
        VerificationRules.All.FirstOrDefault(rule => string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));

    private static void Show(Speaker speaker, List<string> names, VerificationReport report, IAnsiConsole console)
    {
        Spectre.Console.Table page = new();
        foreach (LocalizedText heading in (ReadOnlySpan<LocalizedText>)[ViewTexts.Severity, ViewTexts.Line, ViewTexts.Rule, ViewTexts.Printed, ViewTexts.Finding])
        {
            page.AddColumn(speaker.Say(heading));
        }

        foreach (Finding finding in report.Findings)
        {
            page.AddRow(
                ViewColors.Of(finding.Severity, speaker.Name(finding.Severity, NameTexts.Of(finding.Severity))),
                Markup.Escape(PlaceOf(names, finding.Place.Document, finding.Line)),
                Markup.Escape($"{finding.Rule.Id} {finding.Rule.NameIn(speaker.Language)}"),
                Markup.Escape(finding.Place.Text),
                Markup.Escape(finding.Correction is { } correction ? $"{finding.Message} {correction.Text}" : finding.Message));
        }

        console.Write(page);
        foreach (CheckLimit limit in report.Limits)
        {
            console.WriteLine(speaker.Say(ViewTexts.NotChecked, PlaceOf(names, limit.Document, limit.Line), limit.Message));
        }

        console.WriteLine(speaker.Say(
            ViewTexts.Checks,
            report.Checks.Performed, report.Checks.Consistent, report.Checks.Inconsistent, report.Checks.Undecided, report.Coverage.CheckedCells, report.Coverage.NumericCells));
    }

    private static string PlaceOf(List<string> names, int document, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{(names.Count > 1 ? $"{names[document]}:" : "")}{line}");
}
