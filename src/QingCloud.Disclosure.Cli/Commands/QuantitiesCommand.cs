using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure quantities FILE</c>.</summary>
internal static class QuantitiesCommand
{
    internal static Command Create() => FileCommand.Create(
        "quantities",
        "Every amount, rate, percentage-point change, count, date, period and aging bucket in running text.",
        DisclosureJson.SerializeQuantities,
        Show);

    private static void Show(SourceText source, IAnsiConsole console)
    {
        foreach (Quantity quantity in QuantityScanner.Scan(source))
        {
            string value = quantity.Value?.ToString(CultureInfo.InvariantCulture) ?? quantity.Period?.ToString() ?? quantity.Relative?.ToString() ?? quantity.Bucket?.ToString() ?? "";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.GetLine(quantity.Span.Start)}\t{quantity.Kind}\t{source.GetText(quantity.Span)}\t{value}"));
        }
    }
}
