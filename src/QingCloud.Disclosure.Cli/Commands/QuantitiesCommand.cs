using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Quantities;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure quantities FILE</c>.</summary>
internal static class QuantitiesCommand
{
    internal static Command Create(Speaker speaker) => FileCommand.Create(
        speaker,
        "quantities",
        CommandTexts.Quantities,
        filing => DisclosureJson.SerializeQuantities(filing.Source),
        (filing, console) => Show(filing, console, speaker));

    private static void Show(Filing filing, IAnsiConsole console, Speaker speaker)
    {
        foreach (Quantity quantity in QuantityScanner.Scan(filing.Source))
        {
            string value = quantity.Value?.ToString(CultureInfo.InvariantCulture) ?? quantity.Period?.ToString() ?? quantity.Relative?.ToString() ?? quantity.Bucket?.ToString() ?? "";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{filing.Source.GetLine(quantity.Span.Start)}\t{speaker.Name(quantity.Kind, KindTexts.Of(quantity.Kind))}\t{filing.Source.GetText(quantity.Span)}\t{value}"));
        }
    }
}
