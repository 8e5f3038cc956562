using System.Collections.Frozen;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Notes;

/// <summary>What the parts of accounts are: <c>Vocabulary/account-parts.tsv</c>.</summary>
internal static class AccountParts
{
    private static readonly FrozenDictionary<string, string> ByName =
        EmbeddedVocabulary.Rows("account-parts.tsv").SelectMany(row => row[1].Split(' ').Select(name => (Part: row[0], Name: name)))
            .ToFrozenDictionary(part => part.Name, part => part.Part);

    /// <summary>The part that a label names; null where the vocabulary does not know it.</summary>
    internal static string? Find(string label)
    {
        string folded = CharacterFolding.Fold(label);
        int start = folded.AsSpan().LastIndexOfAny(':', '、', '.') + 1;
        int bracket = folded.IndexOfAny(['(', '[', '+'], start);
        string name = bracket > start ? folded[start..bracket] : folded[start..];
        return ByName.GetValueOrDefault(name.Trim()) ?? ByName.GetValueOrDefault(folded);
    }
}
