using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Json;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure extract FILE</c>.</summary>
internal static class ExtractCommand
{
    internal static Command Create() => FileCommand.Create(
        "extract",
        "The typed models: revenue, margins, aging, impairment and what stands around them.",
        filing => DisclosureJson.SerializeModels(filing.Analyze()),
        Show);

    private static void Show(Filing filing, IAnsiConsole console)
    {
        DisclosureAnalysis analysis = filing.Analyze();
        Spectre.Console.Table page = new() { Title = new(Markup.Escape($"{analysis.Outline.Header.Issuer} {analysis.Outline.Header.SecurityCode} {analysis.Outline.Kind}")) };
        foreach (string heading in (ReadOnlySpan<string>)["subject", "item", "period", "field", "printed", "value", "line", "reading"])
        {
            page.AddColumn(heading);
        }

        foreach (Fact fact in analysis.Facts)
        {
            page.AddRow(
                fact.Subject.ToString(),
                Markup.Escape(fact.Item),
                fact.Period?.ToString() ?? "",
                fact.Field.ToString(),
                Markup.Escape(fact.Evidence.Text),
                fact.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
                fact.Evidence.Line.ToString(CultureInfo.InvariantCulture),
                fact.Evidence.Reading.ToString());
        }

        console.Write(page);
    }
}
