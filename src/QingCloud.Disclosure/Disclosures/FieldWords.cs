using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Which field of a model a header names, for models whose columns have names of their own: <c>Vocabulary/fields.tsv</c>, first match wins.</summary>
internal sealed class FieldWords
{
    private static readonly FrozenDictionary<string, WordRules<Field>> ByModel =
        EmbeddedVocabulary.Rows("fields.tsv")
            .GroupBy(row => row[0], row => (Enum.Parse<Field>(row[1]), row[2].Split(' '), row.Length > 3 ? row[3].Split(' ') : []))
            .ToFrozenDictionary(rules => rules.Key, rules => new WordRules<Field>(rules));

    private readonly WordRules<Field> _rules;

    private FieldWords(WordRules<Field> rules) => _rules = rules;

    /// <summary>The words of a model.</summary>
    internal static FieldWords Of(string model) => new(ByModel[model]);

    /// <summary>The field that a header path names: the leaf decides, then the whole path; null where neither names one.</summary>
    internal Field? Find(ImmutableArray<string> path) => path.IsEmpty ? null : Find(path[^1]) ?? (path.Length > 1 ? Find(string.Concat(path)) : null);

    /// <summary>The field that one text names; null where it names none.</summary>
    internal Field? Find(string text) => _rules.Find(text);
}
