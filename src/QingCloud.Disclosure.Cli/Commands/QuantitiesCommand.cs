using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Quantities;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure quantities FILE</c>.</summary>
internal static class QuantitiesCommand
{
    internal static Command Create() => FileCommand.Create(
        "quantities",
        "Every amount, rate, percentage-point change, count, date, period and aging bucket in running text.",
        filing => DisclosureJson.SerializeQuantities(filing.Source),
        Show);

    private static void Show(Filing filing, IAnsiConsole console)
    {
        foreach (Quantity quantity in QuantityScanner.Scan(filing.Source))
        {
            string value = quantity.Value?.ToString(CultureInfo.InvariantCulture) ?? quantity.Period?.ToString() ?? quantity.Relative?.ToString() ?? quantity.Bucket?.ToString() ?? "";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{filing.Source.GetLine(quantity.Span.Start)}\t{quantity.Kind}\t{filing.Source.GetText(quantity.Span)}\t{value}"));
        }
    }
}
