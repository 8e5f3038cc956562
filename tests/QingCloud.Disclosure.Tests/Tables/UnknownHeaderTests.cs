using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>
/// Headers whose words are not in the vocabulary, measured by leaving a document's own words out of it: header paths against hand-made truth, read with the whole
/// vocabulary and with what is left. The figures are in the output, and in benchmarks/results/headers.md.
/// </summary>
public sealed class UnknownHeaderTests(ITestOutputHelper output)
{
    private const int Occurrences = 3;

    /// <summary>Document, least share of paths right that hold a word left out, and of all paths, in thousandths: words that only this document has.</summary>
    public static TheoryData<string, int, int> FloorsWithoutOwnWords => new()
    {
        { "000", 1000, 1000 },
        { "001", 0, 715 },
        { "002", 490, 910 },
        { "003", 990, 990 },
        { "004", 350, 650 },
    };

    /// <summary>The same for words that filings of other companies hardly ever print.</summary>
    public static TheoryData<string, int, int> FloorsWithoutRareWords => new()
    {
        { "000", 1000, 1000 },
        { "001", 90, 640 },
        { "002", 840, 910 },
        { "003", 990, 990 },
        { "004", 260, 550 },
    };

    [CorpusTheory]
    [MemberData(nameof(FloorsWithoutOwnWords))]
    public void Tables_WithoutTheWordsThatOnlyTheDocumentHas_KeepTheirHeaders(string document, int leftOut, int all) =>
        Measure(document, HeldOutWords.OnlyOf(document), leftOut, all);

    [CorpusTheory]
    [MemberData(nameof(FloorsWithoutRareWords))]
    public void Tables_WithoutTheWordsThatOtherFilingsHardlyPrint_KeepTheirHeaders(string document, int leftOut, int all) =>
        Measure(document, HeldOutWords.RareOf(document, Occurrences), leftOut, all);

    private void Measure(string document, HeldOutWords words, int leftOutFloor, int allFloor)
    {
        ImmutableArray<TruthTable> truths = TruthTable.Of(document);
        ImmutableArray<Table> before = Tables(document, HeaderVocabulary.Default);
        ImmutableArray<Table> after = Tables(document, words.Vocabulary());
        ImmutableArray<ColumnOutcome> columns = [.. truths.SelectMany(truth => Outcomes(truth, words, before, after))];
        ColumnOutcome[] leftOut = [.. columns.Where(column => column.IsLeftOut)];
        string silent = string.Create(CultureInfo.InvariantCulture, $"{truths.Sum(truth => truth.Figures(before).Silent)} → {truths.Sum(truth => truth.Figures(after).Silent)} of {truths.Sum(truth => truth.Figures(after).All)}");
        ImmutableArray<(int All, ImmutableArray<string> Wrong, int Unprinted)> proven = [.. truths.Select(truth => truth.Proven(after))];
        output.WriteLine($"| {document} | {words.Words.Count} + {words.Terms.Count} | {Shares(leftOut)} | {Shares(columns)} | {Shares([.. columns.Where(column => column.HasFigures)])} | {silent} | {proven.Sum(found => found.Wrong.Length)}, {proven.Sum(found => found.Unprinted)} of {proven.Sum(found => found.All)} |");
        foreach (ColumnOutcome column in columns.Where(column => column.Before && !column.After))
        {
            output.WriteLine($"lost: {column.Table} {column.Path}");
        }

        foreach (string place in proven.SelectMany(found => found.Wrong))
        {
            output.WriteLine($"wrong though proven: {place}");
        }

        (1000 * leftOut.Count(column => column.After)).Should().BeGreaterThanOrEqualTo(leftOut.Length * leftOutFloor);
        (1000 * columns.Count(column => column.After)).Should().BeGreaterThanOrEqualTo(columns.Length * allFloor);
    }

    private static string Shares(IReadOnlyCollection<ColumnOutcome> columns) =>
        string.Create(CultureInfo.InvariantCulture, $"{columns.Count(column => column.Before)} → {columns.Count(column => column.After)} of {columns.Count}");

    private static IEnumerable<ColumnOutcome> Outcomes(TruthTable truth, HeldOutWords words, ImmutableArray<Table> before, ImmutableArray<Table> after) =>
        truth.RightColumns(before).Zip(truth.RightColumns(after)).Select((pair, i) => new ColumnOutcome(
            truth.Id,
            truth.Columns[i],
            words.AreIn(truth.Columns[i]),
            truth.Rows.Any(row => NumberParser.TryParse(row[i], out _)),
            pair.First,
            pair.Second));

    private static ImmutableArray<Table> Tables(string document, HeaderVocabulary vocabulary)
    {
        SourceText source = SourceText.From(File.ReadAllBytes(Repository.Document(document)));
        ImmutableArray<TextBlock> blocks = BlockReader.Read(source);
        return TableParser.Parse(source, blocks, OutlineParser.Parse(source, blocks, TableRegionDetector.Detect(blocks)), vocabulary: vocabulary);
    }

    private sealed record ColumnOutcome(string Table, string Path, bool IsLeftOut, bool HasFigures, bool Before, bool After);
}
