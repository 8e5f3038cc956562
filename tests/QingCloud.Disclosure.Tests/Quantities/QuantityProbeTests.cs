using System.Globalization;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Quantities;

/// <summary>The phrases of ../shared/probes with their expected readings.</summary>
public sealed class QuantityProbeTests
{
    [CorpusFact]
    public void Scan_Probes_ReadsEveryPhraseAsExpected()
    {
        IEnumerable<string> wrong =
            from line in File.ReadLines(Path.Combine(Repository.Shared, "probes", "quantities.tsv"))
            where line.Length > 0 && line[0] != '#'
            let cells = line.Split('\t')
            let read = string.Join(" | ", QuantityScanner.Scan(cells[0]).Select(Write))
            where !Same(read, cells[1])
            select $"{cells[0]}: expected {cells[1]}, read {read}";

        wrong.Should().BeEmpty();
    }

    private static bool Same(string read, string expected) =>
        expected == "none" ? read.Length == 0 : Normal(read) == Normal(expected);

    // 1234.00 and 1234 are the same value.
    private static string Normal(string readings) => string.Join('|', readings.Split('|', StringSplitOptions.TrimEntries).Select(reading =>
    {
        int at = reading.IndexOfAny([':', '=', '~', '<', '>']) < 0 ? -1 : reading.LastIndexOfAny([':', '=', '~', '<', '>']);
        string number = reading[(at + 1)..];
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? reading[..(at + 1)] + (value / 1.0000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : reading;
    }));

    private static string Write(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Period => $"period:{quantity.Period}",
        QuantityKind.Instant => $"instant:{quantity.Period}",
        QuantityKind.Relative => $"relative:{char.ToLowerInvariant(quantity.Relative!.Value.ToString()[0])}{quantity.Relative.Value.ToString()[1..]}",
        QuantityKind.Bucket => $"bucket:{quantity.Bucket}",
        QuantityKind.Amount => $"{quantity.Currency.ToString().ToUpperInvariant()}:{Bound(quantity)}{Value(quantity)}",
        QuantityKind kind => $"{kind.ToString().ToLowerInvariant()}:{Bound(quantity)}{Value(quantity)}",
    };

    private static string Value(Quantity quantity) => quantity.Value!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Bound(Quantity quantity) => quantity.Bound switch
    {
        QuantityBound.About => "~",
        QuantityBound.AtMost => "<=",
        QuantityBound.AtLeast => ">=",
        _ => "",
    };
}
