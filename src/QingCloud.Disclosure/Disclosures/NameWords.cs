using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Words by what they say where they stand within names, captions and headings: <c>Vocabulary/names.tsv</c>.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByKind =
        EmbeddedVocabulary.Rows("names.tsv").GroupBy(row => row[0]).ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => row[1]).ToImmutableArray());

    /// <summary>The words of a kind, in the order of the file.</summary>
    internal static ImmutableArray<string> Of(string kind) => ByKind[kind];

    /// <summary>Whether a text holds a word of a kind.</summary>
    internal static bool Within(string text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
