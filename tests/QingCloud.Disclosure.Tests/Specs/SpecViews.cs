using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>The views in which specifications write what is read.</summary>
internal static class SpecViews
{
    internal static readonly Dictionary<string, Func<DisclosureAnalysis, string>> OfDocuments = new()
    {
        ["tables"] = TableView.Tables,
        ["figures"] = TableView.Figures,
        ["relations"] = TableView.Relations,
        ["outline"] = OutlineView.Write,
    };

    internal static readonly Dictionary<string, Func<string, string>> OfPhrases = new()
    {
        ["cell | state"] = cell => CellStates.Classify(cell).ToString(),
        ["number | value and range"] = Number,
        ["phrase | quantities"] = phrase => Join(QuantityScanner.Scan(phrase).Select(Write)),
        ["words | period"] = words => PeriodParser.TryParse(words, out ParsedPeriod period) ? period.Absolute?.ToString() ?? Relative(period.Relative!.Value) : "none",
        ["words | in 2024年1-6月"] = words => PeriodParser.TryParse(words, out ParsedPeriod period) ? period.Resolve(ReportingPeriod.Months(2024, 1, 6))?.ToString() ?? "unknown" : "none",
        ["label | months"] = label => AgingBucketParser.TryParse(label, out AgingBucket bucket) ? bucket.ToString() : "none",
        ["unit line | units"] = line => Join(UnitParser.Parse(line).Select(unit => Text($"{unit.Text} is {unit.Kind} {unit.Factor} {unit.Currency}"))),
    };

    internal static string Read(SpecExample example) =>
        OfPhrases.TryGetValue(example.View, out Func<string, string>? ofPhrase)
            ? ofPhrase(example.Input)
            : OfDocuments[example.View](DisclosureAnalyzer.Default.Analyze(example.Input));

    internal static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value without the zeros that multiplying leaves at its end.</summary>
    internal static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    internal static string Plain(Interval range) => $"[{Plain(range.Low)}, {Plain(range.High)}]";

    private static string Number(string printed) =>
        NumberParser.TryParse(printed, out PrintedNumber number) ? Text($"{number.Form} {Plain(number.Value)} {Plain(number.Range)}") : "refused";

    private static string Join(IEnumerable<string> readings) => string.Join("; ", readings.DefaultIfEmpty("none"));

    private static string Relative(RelativePeriod period) => $"relative {period}";

    private static string Write(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Period or QuantityKind.Instant => $"{quantity.Kind} {quantity.Period}",
        QuantityKind.Relative => Relative(quantity.Relative!.Value),
        QuantityKind.Bucket => $"{quantity.Kind} {quantity.Bucket}",
        QuantityKind.Amount => $"{quantity.Currency} {Bound(quantity.Bound)}{Plain(quantity.Value!.Value)}",
        _ => $"{quantity.Kind} {Bound(quantity.Bound)}{Plain(quantity.Value!.Value)}",
    };

    private static string Bound(QuantityBound bound) => bound switch
    {
        QuantityBound.About => "about ",
        QuantityBound.AtMost => "at most ",
        QuantityBound.AtLeast => "at least ",
        _ => "",
    };
}
