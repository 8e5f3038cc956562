using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Disclosures.Phrasings;

/// <summary>A disclosure whose figures are known, with the captions and the headers that filers give it.</summary>
/// <param name="Name">What is disclosed.</param>
/// <param name="Subject">The subject of its facts.</param>
/// <param name="Captions">Sentences and headings that stand before the table.</param>
/// <param name="Headers">Headers: columns separated by <c>;</c>, each <c>path=key</c>, the path's parts separated by <c>|</c>; a column without a key is a label. A key that ends with <c>!</c> is printed without its per cent sign.</param>
/// <param name="Keys">The keys of <paramref name="Rows"/>: <c>Field@period</c>, the period <c>2023</c>, <c>2023末</c>, <c>2023季</c> (the quarter that the label names) or nothing.</param>
/// <param name="Rows">The rows: the label, then a text for each key.</param>
internal sealed record PhrasedForm(
    string Name, Subject Subject, ImmutableArray<string> Captions, ImmutableArray<string> Headers, ImmutableArray<string> Keys, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Words of the other label columns by their header; 序号 counts.</summary>
    internal ImmutableDictionary<string, ImmutableArray<string>> Words { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    internal string Unit { get; init; } = "单位:万元";

    /// <summary>The facts that the table under a header discloses.</summary>
    internal IEnumerable<ExpectedFact> Expected(string header)
    {
        foreach ((string path, string key) in Columns(header))
        {
            if (key.Length == 0)
            {
                continue;
            }

            foreach (ImmutableArray<string> row in Rows)
            {
                string text = Text(row, key);
                if (text.Length > 0 && char.IsAsciiDigit(text[^1] == '%' ? text[^2] : text[^1]))
                {
                    yield return new(row[0], text, FieldOf(key), PeriodOf(key, row[0]));
                }
            }
        }
    }

    internal KnownTable Table(string header)
    {
        ImmutableArray<(string Path, string Key)> columns = Columns(header);
        int label = columns.Select((column, index) => (column, index)).First(pair => pair.column.Key.Length == 0 && !IsRank(pair.column.Path) && !Words.ContainsKey(pair.column.Path)).index;
        return new(
            [.. columns.Select(column => column.Path.Split('|').ToImmutableArray())],
            [
                .. Rows.Select((row, number) => columns.Select((column, index) =>
                    index == label ? row[0]
                    : IsRank(column.Path) ? (row[0] == "合计" ? "" : FormattableString.Invariant($"{number + 1}"))
                    : Words.TryGetValue(column.Path, out ImmutableArray<string> words) ? words[number]
                    : Text(row, column.Key)).ToImmutableArray()),
            ]);
    }

    private string Text(ImmutableArray<string> row, string key)
    {
        string text = row[1 + Keys.IndexOf(key.TrimEnd('!'))];
        return key[^1] == '!' ? text.TrimEnd('%') : text;
    }

    private static bool IsRank(string path) => path == "序号";

    private static ImmutableArray<(string Path, string Key)> Columns(string header) =>
        [.. header.Split(';').Select(column => column.Split('=') is { Length: 2 } parts ? (parts[0], parts[1]) : (column, ""))];

    private static Field FieldOf(string key) => Enum.Parse<Field>(key.Split('@')[0]);

    private static ReportingPeriod? PeriodOf(string key, string label) => key.TrimEnd('!').Split('@')[1] switch
    {
        "2023" => ReportingPeriod.Year(2023),
        "2022" => ReportingPeriod.Year(2022),
        "2023季" => ReportingPeriod.Quarter(2023, 1 + "一二三四".IndexOf(label[1], StringComparison.Ordinal)),
        "2023末" => ReportingPeriod.At(new LocalDate(2023, 12, 31)),
        "2022末" => ReportingPeriod.At(new LocalDate(2022, 12, 31)),
        _ => null,
    };
}

/// <summary>A fact that a table must give.</summary>
internal sealed record ExpectedFact(string Item, string Text, Field Field, ReportingPeriod? Period);
