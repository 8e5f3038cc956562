using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification;

/// <summary>The words of <c>Vocabulary/verification-words.tsv</c>, by list.</summary>
internal static class VerificationWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Lists = Read();

    internal static ImmutableArray<string> Of(string list) => Lists[list];

    /// <summary>Whether a text has a word of a list anywhere in it.</summary>
    internal static bool Says(string text, string list)
    {
        string folded = CharacterFolding.Fold(text);
        foreach (string word in Lists[list])
        {
            if (folded.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with a word of a list.</summary>
    internal static bool Ends(string text, string list)
    {
        string folded = CharacterFolding.Fold(text);
        foreach (string word in Lists[list])
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        using Stream stream = typeof(VerificationWords).Assembly.GetManifestResourceStream("QingCloud.Disclosure.Verification.Vocabulary.verification-words.tsv")
            ?? throw new InvalidOperationException("The assembly lacks its data file verification-words.tsv.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .GroupBy(row => row[0], row => row[1])
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }
}
