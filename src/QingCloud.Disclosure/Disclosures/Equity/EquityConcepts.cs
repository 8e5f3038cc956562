using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Equity;

/// <summary>The lines and components of a statement of changes in equity: <c>Vocabulary/equity.tsv</c>, first match wins.</summary>
internal static class EquityConcepts
{
    private static readonly ImmutableArray<(string Kind, string Concept, string[] Words)> Rows =
        [.. EmbeddedVocabulary.Rows("equity.tsv").Select(row => (row[0], row[1], row[2].Split(' ')))];

    /// <summary>The component that a column is; null where its header names none.</summary>
    internal static string? Component(ImmutableArray<string> path)
    {
        if (path.IsEmpty)
        {
            return null;
        }

        string? leaf = Find("component", path[^1]);
        return (leaf is null or "Other") && path.Length > 1 && Find("group", path[^2]) is { } group ? group : leaf;
    }

    /// <summary>What a line is; null where its label names nothing known.</summary>
    internal static string? Line(string label) => Find("line", label);

    private static string? Find(string kind, string text)
    {
        string folded = CharacterFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);
        foreach ((string ofKind, string concept, string[] words) in Rows)
        {
            if (ofKind == kind && Array.TrueForAll(words, word => folded.Contains(word, StringComparison.Ordinal)))
            {
                return concept;
            }
        }

        return null;
    }
}
