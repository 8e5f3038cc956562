using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Json;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure extract FILE</c>.</summary>
internal static class ExtractCommand
{
    internal static Command Create(Speaker speaker) => FileCommand.Create(
        speaker,
        "extract",
        CommandTexts.Extract,
        filing => DisclosureJson.SerializeModels(filing.Analyze(speaker.Analyzer)),
        (filing, console) => Show(filing, console, speaker));

    private static void Show(Filing filing, IAnsiConsole console, Speaker speaker)
    {
        DisclosureAnalysis analysis = filing.Analyze(speaker.Analyzer);
        Spectre.Console.Table page = new() { Title = new(Markup.Escape($"{analysis.Outline.Header.Issuer} {analysis.Outline.Header.SecurityCode} {speaker.Name(analysis.Outline.Kind, NameTexts.Of(analysis.Outline.Kind))}")) };
        foreach (LocalizedText heading in (ReadOnlySpan<LocalizedText>)
            [ViewTexts.Subject, ViewTexts.Item, ViewTexts.Period, ViewTexts.Field, ViewTexts.Printed, ViewTexts.Value, ViewTexts.Line, ViewTexts.Reading])
        {
            page.AddColumn(speaker.Say(heading));
        }

        foreach (Fact fact in analysis.Facts)
        {
            page.AddRow(
                speaker.Name(fact.Subject, FieldTexts.Of(fact.Subject)),
                Markup.Escape(fact.Item),
                fact.Period?.ToString() ?? "",
                speaker.Name(fact.Field, FieldTexts.Of(fact.Field)),
                Markup.Escape(fact.Evidence.Text),
                fact.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
                fact.Evidence.Line.ToString(CultureInfo.InvariantCulture),
                ViewColors.Of(fact.Evidence.Reading, speaker.Name(fact.Evidence.Reading, NameTexts.Of(fact.Evidence.Reading))));
        }

        console.Write(page);
    }
}
