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
    private static readonly ImmutableArray<string[]> Rows = EmbeddedVocabulary.Rows("key-figures.tsv");

    private static readonly FrozenDictionary<string, string> ByName =
        Rows.Where(row => row[0] == "concept").SelectMany(row => row[2].Split(' ').Select(name => (Concept: row[1], Name: name))).ToFrozenDictionary(pair => pair.Name, pair => pair.Concept);

    private static readonly ImmutableArray<string> Titles = [.. Rows.Where(row => row[0] == "title").Select(row => row[1])];

    private static readonly ImmutableArray<(int Quarter, string Word)> Quarters =
        [.. Rows.Where(row => row[0] == "quarter").Select(row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];

    /// <summary>The concept that a label names; null where no dictionary knows it.</summary>
    internal static string? Find(string label)
    {
        string folded = CharacterFolding.Fold(label);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        string bare = bracket > 0 ? folded[..bracket] : folded;
        if (ByName.GetValueOrDefault(bare) is { } own)
        {
            return own;
        }

        foreach (StatementKind statement in Enum.GetValues<StatementKind>())
        {
            if (StatementConcepts.Find(statement, bare) is { } concept)
            {
                return concept.Name;
            }
        }

        return null;
    }

    /// <summary>Whether the caption or a heading over a table calls it key figures.</summary>
    internal static bool IsNamedBy(TableContext context) =>
        context.SectionPath.TakeLast(3).Append(context.Caption).Any(text => Titles.Any(title => text.Contains(title, StringComparison.Ordinal)));

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
