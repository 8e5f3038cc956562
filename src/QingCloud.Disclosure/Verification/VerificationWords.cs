using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Prose;

namespace QingCloud.Disclosure.Verification;

/// <summary>The words of <c>Vocabulary/verification-words.tsv</c>, by list.</summary>
internal static class VerificationWords
{
    private static readonly FrozenDictionary<string, WordList> Lists = WordList.ByName(Rows("verification-words.tsv"));

    internal static ImmutableArray<string> Of(string list) => Lists[list].Words;

    /// <summary>Whether a text has a word of a list anywhere in it.</summary>
    internal static bool Says(string text, string list) => Lists[list].IsIn(CharacterFolding.Fold(text));

    /// <summary>Whether a sentence has a word of a list anywhere in it.</summary>
    internal static bool Says(Sentence sentence, string list) => Lists[list].IsIn(sentence.Text);

    /// <summary>Whether a text ends with a word of a list.</summary>
    internal static bool Ends(string text, string list)
    {
        string folded = CharacterFolding.Fold(text);
        foreach (string word in Lists[list].Words)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows of a data file of the stage, comments left out.</summary>
    internal static IEnumerable<string[]> Rows(string fileName)
    {
        using Stream stream = typeof(VerificationWords).Assembly.GetManifestResourceStream($"QingCloud.Disclosure.Verification.Vocabulary.{fileName}")
            ?? throw new InvalidOperationException($"The assembly lacks its data file {fileName}.");
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
