using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Tables.Recognition.Glued;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Words of the vocabulary that a document is read without, to measure what becomes of headers whose words are not known.</summary>
/// <param name="Words">Words that cells are built of.</param>
/// <param name="Terms">Whole cells.</param>
internal sealed record HeldOutWords(FrozenSet<string> Words, FrozenSet<string> Terms)
{
    private static readonly ImmutableArray<string> Documents = ["000", "001", "002", "003", "004"];

    // Header cells of other companies' filings with the number of times that they are printed.
    private static readonly Lazy<FrozenDictionary<string, int>> Counted = new(ReadCounted);

    /// <summary>Words that only this document's headers justify: no header counted in other filings has them, and none of the other documents.</summary>
    internal static HeldOutWords OnlyOf(string document)
    {
        ImmutableArray<string> others = [.. Documents.Where(other => other != document).SelectMany(Cells), .. Counted.Value.Keys];
        FrozenSet<string> whole = others.ToFrozenSet(StringComparer.Ordinal);
        return Of(document, word => !others.Any(cell => cell.Contains(word, StringComparison.Ordinal)), cell => !whole.Contains(cell));
    }

    /// <summary>Words of this document's headers that headers of other filings print fewer than so many times, whatever the other documents say.</summary>
    internal static HeldOutWords RareOf(string document, int occurrences) => Of(
        document,
        word => Counted.Value.Where(cell => cell.Key.Contains(word, StringComparison.Ordinal)).Sum(cell => cell.Value) < occurrences,
        cell => Counted.Value.GetValueOrDefault(cell) < occurrences);

    /// <summary>The vocabulary without them.</summary>
    internal HeaderVocabulary Vocabulary() => HeaderVocabulary.Default.Without(Words, Terms);

    /// <summary>Whether the path of a column holds one of them.</summary>
    internal bool AreIn(string path) => path.Split('|').Select(TruthTable.Normal).Any(cell => Terms.Contains(cell) || Words.Any(word => cell.Contains(word, StringComparison.Ordinal)));

    private static HeldOutWords Of(string document, Func<string, bool> isHeldOut, Func<string, bool> isHeldOutWhole)
    {
        FrozenSet<string> cells = Cells(document).ToFrozenSet(StringComparer.Ordinal);
        return new(
            HeaderVocabulary.Default.Words.Keys.Where(word => cells.Any(cell => cell.Contains(word, StringComparison.Ordinal)) && isHeldOut(word)).ToFrozenSet(StringComparer.Ordinal),
            HeaderVocabulary.Default.Terms.Keys.Where(term => cells.Contains(term) && isHeldOutWhole(term)).ToFrozenSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Cells(string document) => TruthTable.Of(document).SelectMany(table => table.Columns).SelectMany(path => path.Split('|')).Select(TruthTable.Normal);

    private static FrozenDictionary<string, int> ReadCounted()
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string[] fields in Rows("header-terms.tsv"))
        {
            string cell = TruthTable.Normal(fields[0]);
            counts[cell] = counts.GetValueOrDefault(cell) + int.Parse(fields[2], CultureInfo.InvariantCulture);
        }

        // The rows are of the same filings: a cell that both files have is counted once.
        foreach (string[] fields in Rows("header-rows.tsv"))
        {
            foreach (string cell in fields[0].Split('|').Select(TruthTable.Normal))
            {
                counts[cell] = Math.Max(counts.GetValueOrDefault(cell), int.Parse(fields[2], CultureInfo.InvariantCulture));
            }
        }

        return counts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Repository.Shared, "data", file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
