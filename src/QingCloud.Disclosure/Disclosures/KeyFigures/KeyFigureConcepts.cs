using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.KeyFigures;

/// <summary>The concepts of key figures: <c>Vocabulary/key-figures.tsv</c> and the statements' dictionary.</summary>
internal static class KeyFigureConcepts
{
    private const string NetProfit = "NetProfitAttributableToParent";

    private static readonly ImmutableArray<string[]> Rows = EmbeddedVocabulary.Rows("key-figures.tsv");

    private static readonly FrozenDictionary<string, string> ByName =
        Rows.Where(row => row[0] == "concept").SelectMany(row => row[2].Split(' ').Select(name => (Concept: row[1], Name: name))).ToFrozenDictionary(pair => pair.Name, pair => pair.Concept);

    // What a figure is called after the deduction of 非经常性损益.
    private static readonly FrozenDictionary<string, string> Deducted = Rows.Where(row => row[0] == "deducted").ToFrozenDictionary(row => row[1], row => row[2]);

    private static readonly string DeductedProfit = Deducted[NetProfit];

    private static readonly WordList Titles = new(Rows.Where(row => row[0] == "title").Select(row => row[1]));

    private static readonly WordList Others = new(Rows.Where(row => row[0] == "others").Select(row => row[1]));

    private static readonly ImmutableArray<(int Quarter, string Word)> Quarters =
        [.. Rows.Where(row => row[0] == "quarter").Select(row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];

    /// <summary>The concept that a label names; null where no dictionary knows it.</summary>
    internal static string? Find(string label)
    {
        string folded = CharacterFolding.Fold(label);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        string bare = bracket > 0 ? folded[..bracket] : folded;
        return ByName.GetValueOrDefault(bare) ?? StatementConcepts.Of(bare).InAny()?.Name;
    }

    /// <summary>
    /// The concept of a cell: the label's, or the column's where it names one of its own (归属于公司普通股股东的净利润 | 加权平均净资产收益率), after the deductions that the
    /// label makes.
    /// </summary>
    internal static string? Find(string label, string header)
    {
        string? row = Find(label);
        return Find(header) is not { } column ? row : row == DeductedProfit ? Deducted.GetValueOrDefault(column, column) : column;
    }

    /// <summary>Whether the caption or a heading over a table calls it key figures.</summary>
    internal static bool IsNamedBy(TableContext context) => Says(context, Titles);

    /// <summary>Whether the caption or a heading over a table speaks of other companies than the issuer.</summary>
    internal static bool IsAboutOthers(TableContext context) => Says(context, Others);

    /// <summary>Whether a header speaks of other companies than the issuer.</summary>
    internal static bool IsOfOthers(string header) => Others.IsIn(header);

    private static bool Says(TableContext context, WordList words) =>
        context.SectionPath.TakeLast(3).Append(context.Caption).Any(text => words.IsIn(text));

    /// <summary>The quarter of a year that a column is (第一季度); null where it is none or the year is not known.</summary>
    internal static ReportingPeriod? QuarterOf(ImmutableArray<string> path, ReportingPeriod? year)
    {
        foreach ((int quarter, string word) in Quarters)
        {
            if (year is not null && path.Any(part => part.Contains(word, StringComparison.Ordinal)))
            {
                return ReportingPeriod.Months(year.End.Year, (quarter * 3) - 2, quarter * 3);
            }
        }

        return null;
    }
}
