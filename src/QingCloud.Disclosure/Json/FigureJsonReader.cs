using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Json;

/// <summary>Figures with their evidence from their JSON.</summary>
internal sealed class FigureJsonReader(IEnumerable<SourceJson> sources)
{
    private readonly Dictionary<string, SourceJson> _sources = sources.ToDictionary(source => source.Table);

    internal Figure<MonetaryAmount>? Amount(CellJson? number) => Read(number, FigureUnit.Money, static (json, value, range, from) => new MonetaryAmount(value, range, Currency(json.Unit), from));

    internal Figure<Rate>? Rate(CellJson? number) => Read(number, FigureUnit.Rate, static (_, value, range, from) => new Rate(value, range, from));

    internal Figure<PercentagePoints>? Points(CellJson? number) => Read(number, FigureUnit.Points, static (_, value, range, from) => new PercentagePoints(value, range, from));

    internal Figure<Count>? Count(CellJson? number, FigureUnit unit = FigureUnit.Count) => Read(number, unit, static (_, value, range, from) => new Count(value, range, from));

    internal Figure<UnitPrice>? UnitPrice(CellJson? number) => Read(number, FigureUnit.UnitPrice, static (_, value, range, from) => new UnitPrice(value, range, Quantities.Currency.Cny, from));

    internal ScheduleFigure Other(ScheduleFigureJson figure) => new([.. figure.Path], Period(figure.Period), Any(figure.Figure), Named<Field>(figure.Field));

    internal ImmutableArray<ScheduleFigure> Others(ScheduleFigureJson[]? figures) => figures is null ? [] : [.. figures.Select(Other)];

    internal ImmutableArray<AgedAmount> Ages(AgedAmountJson[]? ages) =>
        ages is null ? [] : [.. ages.Select(age => new AgedAmount(age.Label, new(age.FromMonths, age.ToMonths), Amount(age.Amount)))];

    internal static T Named<T>(string name)
        where T : struct, Enum => Enum.TryParse(name, ignoreCase: true, out T value) ? value : throw new JsonException($"{typeof(T).Name} has no member {name}.");

    internal static T? Optional<T>(string? name)
        where T : struct, Enum => name is null ? null : Named<T>(name);

    internal static ImmutableArray<string> Words(string[]? words) => words is null ? [] : [.. words];

    internal static ReportingPeriod? Period(string? text)
    {
        if (text is null)
        {
            return null;
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ReportingPeriod.At(Day(text)) : ReportingPeriod.Between(Day(text[..slash]), Day(text[(slash + 1)..]));
    }

    private static NodaTime.LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new JsonException($"{text} is no date.");

    internal IFigure Any(CellJson number) => number.Unit switch
    {
        "rate" => Rate(number)!,
        "points" => Points(number)!,
        "unitPrice" => UnitPrice(number)!,
        "count" => Count(number)!,
        "date" => Count(number, FigureUnit.Date)!,
        "number" => Count(number, FigureUnit.Number)!,
        _ => Amount(number)!,
    };

    private static Currency Currency(string? unit) => Enum.TryParse(unit, ignoreCase: true, out Currency currency) ? currency : Quantities.Currency.Cny;

    private Figure<T>? Read<T>(CellJson? number, FigureUnit unit, Func<CellJson, decimal, Interval, Provenance, T> make)
        where T : class, IQuantity
    {
        if (number is null)
        {
            return null;
        }

        Evidence evidence = EvidenceOf(number);
        T? quantity = number is { Value.Number: { } value, Low: { } low, High: { } high }
            ? make(number, value, new Interval(low, high), new PrintedProvenance(number.Text, evidence.Line, evidence.Span, evidence.Document))
            : null;
        return new() { Quantity = quantity, State = Named<CellState>(number.State), Unit = unit, Evidence = evidence, Alternatives = Words(number.Alternatives) };
    }

    private Evidence EvidenceOf(CellJson number)
    {
        string id = number.Id ?? throw new JsonException("A number has no id.");
        string[] parts = id.Split('.');
        if (parts.Length < 3 || !_sources.TryGetValue(parts[0], out SourceJson? source))
        {
            throw new JsonException($"Nothing tells where {id} stands.");
        }

        CellAddress cell = new(Place(parts[1]), Place(parts[2]));
        return new()
        {
            TableId = source.Table,
            Cell = cell,
            Part = parts.Length > 3 ? Whole(parts[3], 0) : -1,
            Document = source.Document,
            Line = number.Line ?? 0,
            Page = number.Page,
            Span = number.Span is [var start, var length] ? new TextSpan(start, length) : default,
            Text = number.Text,
            Reading = Named<CellReading>(number.Reading ?? ""),
            SectionPath = [.. source.Section],
            Caption = source.Caption,
            HeaderPath = source.Columns.TryGetValue(cell.Column, out string[]? path) ? [.. path] : [],
            RowLabel = source.Rows.GetValueOrDefault(cell.Row, ""),
            Relations = Words(number.Relations),
            Doubts = Words(number.Doubts),
        };
    }

    private static int Place(string part) => Whole(part, 1);

    private static int Whole(string part, int start) =>
        part.Length > start && int.TryParse(part.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : throw new JsonException($"{part} is no row, column or place in a cell.");
}
