using System.Collections.Frozen;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Words by what they say where they stand within names, captions and headings: <c>Vocabulary/names.tsv</c>.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<string, WordList> ByKind = WordList.ByName(EmbeddedVocabulary.Rows("names.tsv"));

    /// <summary>The words of a kind, in the order of the file.</summary>
    internal static WordList Of(string kind) => ByKind[kind];
}
