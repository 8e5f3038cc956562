using System.Globalization;
using System.Text.Json;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>A calculation that a document discloses, with its printed inputs and result.</summary>
public sealed class TruthEntry
{
    private readonly JsonElement _entry;
    private readonly HashSet<string> _exact;

    private TruthEntry(JsonElement entry)
    {
        _entry = entry;
        _exact = entry.TryGetProperty("exactInputs", out JsonElement exact) ? [.. exact.EnumerateArray().Select(name => name.GetString()!)] : [];
        Names = [.. entry.GetProperty("inputs").EnumerateObject().Select(input => input.Name)];
    }

    public string Id => _entry.GetProperty("id").GetString()!;

    public string Formula => _entry.GetProperty("formula").GetString()!;

    public string What => _entry.GetProperty("what").GetString()!;

    public string Printed => _entry.GetProperty("printed").GetString()!;

    public bool Agrees => _entry.GetProperty("agrees").GetBoolean();

    public string[] Names { get; }

    /// <summary>The result as the truth has it, in the printed unit: 15.8797 for 15.88%.</summary>
    public decimal Recomputed => ParseLoose(_entry.GetProperty("recomputed"));

    /// <summary>How far printed and recomputed may be apart, in the printed unit; null where the truth does not say.</summary>
    public decimal? Tolerance => _entry.TryGetProperty("tolerance", out JsonElement tolerance) ? ParseLoose(tolerance) : null;

    /// <summary>The documents of which calculations are there.</summary>
    internal static string[] Documents => !Directory.Exists(Repository.Truth) ? [] : [.. Directory.EnumerateFiles(Repository.Truth, "*.calculations.json").Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal)];

    internal static TruthEntry Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    internal static IEnumerable<TruthEntry> Of(string document)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Truth, document + ".calculations.json")));
        return [.. json.RootElement.EnumerateArray().Select(entry => new TruthEntry(entry.Clone()))];
    }

    /// <summary>An amount with the range of its printed digits; numbers without text are printed with so many decimals.</summary>
    internal MonetaryAmount Amount(string name, int decimals = 2)
    {
        (decimal value, Interval range) = Figure(name, decimals);
        return new(value, range);
    }

    internal MonetaryAmount[] Amounts(params string[] names) => [.. (names.Length == 0 ? Names : names).Select(name => Amount(name))];

    internal MonetaryAmount[] Flows(string name) =>
        [.. _entry.GetProperty("inputs").GetProperty(name).EnumerateArray().Select(flow => flow.GetDecimal()).Select(flow => new MonetaryAmount(flow, Interval.FromPrinted(flow, 2)))];

    /// <summary>A rate; as a number without text it is a fraction printed as a percentage with two decimals.</summary>
    internal Rate Rate(string name)
    {
        (decimal value, Interval range) = Figure(name, 4);
        return new(value, range);
    }

    internal Rate[] Rates(params string[] names) => [.. (names.Length == 0 ? Names : names).Select(Rate)];

    /// <summary>A rate printed without its sign: 108.33 for 108.33%.</summary>
    internal Rate RateOfPercent(string name)
    {
        (decimal value, Interval range) = Figure(name, 2);
        return new(value / 100m, new(range.Low / 100m, range.High / 100m));
    }

    internal Count Count(string name, bool isRounded = false)
    {
        decimal value = Figure(name, 0).Value;
        return isRounded ? new(value, Interval.FromPrinted(value, 0)) : QingCloud.Disclosure.Quantities.Count.Exact(value);
    }

    internal UnitPrice Price(string name)
    {
        (decimal value, Interval range) = Figure(name, 2);
        return new(value, range);
    }

    /// <summary>How many decimals the inputs are printed with, as far as numbers without text tell: 32.0 has one, like 130.3 beside it.</summary>
    internal int Decimals => Math.Min(2, Names.Select(name => Input(name).GetRawText()).Max(text => text.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? 0 : text.Length - point - 1));

    /// <summary>Whether a number without text is a percentage as a fraction, as the results' percent sign tells: 0.0666 among inputs of an average that is 8.67%.</summary>
    internal bool IsFractionOfPercent(string name) => Input(name) is { ValueKind: JsonValueKind.Number } number
        && (Printed.EndsWith('%') || Names.Any(other => Input(other) is { ValueKind: JsonValueKind.Number } o && Math.Abs(o.GetDecimal()) >= 1m))
        && Math.Abs(number.GetDecimal()) < 1m && number.GetDecimal() != 0m;

    internal bool IsPercent(string name) => Input(name) is { ValueKind: JsonValueKind.String } text && text.GetString()!.EndsWith('%');

    private (decimal Value, Interval Range) Figure(string name, int decimals)
    {
        JsonElement input = Input(name);
        if (input.ValueKind == JsonValueKind.String)
        {
            NumberParser.TryParse(input.GetString(), out PrintedNumber number).Should().BeTrue();
            return (number.Value, _exact.Contains(name) ? Interval.Point(number.Value) : number.Range);
        }

        decimal value = Math.Round(input.GetDecimal(), decimals);
        bool isWhole = !input.GetRawText().Contains('.', StringComparison.Ordinal);
        return (value, isWhole ? Interval.Point(value) : Interval.FromPrinted(value, decimals));
    }

    private JsonElement Input(string name) => _entry.GetProperty("inputs").GetProperty(name);

    private static decimal ParseLoose(JsonElement number) => number.ValueKind == JsonValueKind.Number
        ? number.GetDecimal()
        : decimal.Parse(number.GetString()!.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
}
