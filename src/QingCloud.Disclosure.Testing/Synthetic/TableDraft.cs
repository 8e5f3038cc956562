using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>A table in the making: the random numbers, the style, and what the families share.</summary>
internal sealed class TableDraft
{
    private readonly ImmutableArray<SyntheticColumn>.Builder _columns = ImmutableArray.CreateBuilder<SyntheticColumn>();
    private readonly ImmutableArray<SyntheticRow>.Builder _rows = ImmutableArray.CreateBuilder<SyntheticRow>();

    // In cents: the tables of one filing go from thousands to billions of yuan, the lines of one table are of a size.
    private readonly long _size;

    internal TableDraft(SeededRandom random)
    {
        _size = 100;
        for (long digits = random.Next(7, 10); digits > 0; digits--)
        {
            _size *= 10;
        }

        Random = random;
        Style = TableStyle.Draw(random);
        LastYear = (int)random.Next(2019, 2024);
    }

    internal SeededRandom Random { get; }

    internal TableStyle Style { get; set; }

    internal int LastYear { get; }

    internal string Word(string group) => FieldWords.Pick(Random, group);

    internal void Stub(string head) => _columns.Add(new([head], ColumnRole.Stub));

    internal void Column(ReportingPeriod? period, params string[] path) => _columns.Add(new([.. path], ColumnRole.Value, period));

    internal void Row(string label, IEnumerable<SyntheticCell> cells) => _rows.Add(new([SyntheticCell.Word(label), .. cells]));

    internal void Row(IEnumerable<SyntheticCell> cells) => _rows.Add(new([.. cells]));

    internal SyntheticTable Finish(TableFamily family, string caption) => new()
    {
        Caption = caption,
        Unit = Style.Unit,
        Columns = _columns.ToImmutable(),
        Rows = _rows.ToImmutable(),
        Family = family,
    };

    /// <summary>An amount in yuan to the cent: of the table's size, now and then a tenth or a hundredth of it.</summary>
    internal decimal Money(decimal scale = 1)
    {
        int smaller = Random.Happens(25) ? (int)Random.Next(1, 2) : 0;
        long cents = Random.Next(_size / 10, _size);
        return decimal.Round(cents * scale / (smaller switch { 0 => 1, 1 => 10, _ => 100 }), 0) / 100m;
    }

    /// <summary>The amount of another period: near the first, sometimes nothing.</summary>
    internal decimal Another(decimal amount) => Random.Happens(6) ? 0 : decimal.Round(amount * Fraction(40, 190), 2);

    /// <summary>A fraction between two percentages.</summary>
    internal decimal Fraction(int low, int high) => Random.Next(low * 100L, high * 100L) / 10_000m;

    internal static decimal? Ratio(decimal part, decimal whole) => whole == 0 ? null : part / whole;

    /// <summary>Durations, new to old or sometimes old to new, in one form.</summary>
    internal ImmutableArray<(string Text, ReportingPeriod Period)> Durations(int count)
    {
        string suffix = Random.Happens(60) ? "年度" : "年";
        bool isInterim = Random.Happens(15);
        ImmutableArray<(string Text, ReportingPeriod Period)> periods =
        [
            .. Enumerable.Range(0, count).Select(i => isInterim && i == 0
                ? (string.Create(CultureInfo.InvariantCulture, $"{LastYear + 1}年1-6月"), ReportingPeriod.Months(LastYear + 1, 1, 6))
                : (string.Create(CultureInfo.InvariantCulture, $"{LastYear - i + (isInterim ? 1 : 0)}{suffix}"), ReportingPeriod.Year(LastYear - i + (isInterim ? 1 : 0)))),
        ];
        return Random.Happens(15) ? [.. periods.Reverse()] : periods;
    }

    /// <summary>Balance sheet dates, new to old, in one form.</summary>
    internal ImmutableArray<(string Text, ReportingPeriod Period)> Instants(int count)
    {
        int form = (int)Random.Next(0, 4);
        return
        [
            .. Enumerable.Range(LastYear - count + 1, count).Reverse().Select(year => (form switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"{year}.12.31"),
                1 => string.Create(CultureInfo.InvariantCulture, $"{year}/12/31"),
                2 => string.Create(CultureInfo.InvariantCulture, $"{year}年末"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{year}年12月31日"),
            }, ReportingPeriod.At(new LocalDate(year, 12, 31)))),
        ];
    }
}
