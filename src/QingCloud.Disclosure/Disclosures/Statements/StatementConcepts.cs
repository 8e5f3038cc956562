using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>The dictionary of line items: <c>Vocabulary/concepts.tsv</c>.</summary>
internal static class StatementConcepts
{
    private const int MostOnStack = 128;

    private static readonly FrozenDictionary<(StatementKind Statement, string Name), StatementConcept> ByName = Load();

    private static readonly FrozenDictionary<(StatementKind Statement, string Concept), StatementConcept> ByConcept =
        ByName.Values.Distinct().ToFrozenDictionary(concept => (concept.Statement, concept.Name));

    private static readonly ImmutableArray<KeyValuePair<(StatementKind Statement, string Name), StatementConcept>> LongestFirst =
        [.. ByName.OrderByDescending(pair => pair.Key.Name.Length).ThenBy(pair => pair.Key.Statement).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)];

    /// <summary>The concept of a line's name within a statement; null where the dictionary does not know it.</summary>
    internal static StatementConcept? Find(StatementKind statement, string name) => Known(statement, name) ?? Known(statement, WithoutNumber(name));

    /// <summary>The concept of a name in the dictionary; null where the statement has none.</summary>
    internal static StatementConcept? Named(StatementKind statement, string concept) => ByConcept.GetValueOrDefault((statement, concept));

    /// <summary>The concept whose name stands within a text, the longest name first (其他应收款 before 应收款); null where none does.</summary>
    /// <param name="text">A caption or heading.</param>
    /// <param name="statement">The statement that the concept must be of; null for any.</param>
    internal static StatementConcept? FindWithin(string text, StatementKind? statement = null)
    {
        if (text.Length == 0)
        {
            return null;
        }

        string key = Key(text);
        foreach (((StatementKind kind, string name), StatementConcept concept) in LongestFirst)
        {
            if ((statement is null || kind == statement) && key.Contains(name, StringComparison.Ordinal))
            {
                return concept;
            }
        }

        return null;
    }

    // 三、营业利润(亏损以“-”号填列): the form's number in front and its hint behind are not the name.
    private static ReadOnlySpan<char> WithoutNumber(string name)
    {
        ReadOnlySpan<char> folded = CharacterFolding.Fold(name);
        int mark = folded.IndexOfAny('、', '.', ':');
        ReadOnlySpan<char> rest = mark is > 0 and <= 3 ? folded[(mark + 1)..] : folded;
        int bracket = rest.IndexOf('(');
        return bracket > 0 ? rest[..bracket] : rest;
    }

    private static StatementConcept? Known(StatementKind statement, ReadOnlySpan<char> name) => ByName.GetValueOrDefault((statement, Key(name)));

    private static string Key(ReadOnlySpan<char> name)
    {
        Span<char> key = name.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[name.Length];
        return new(key[..WriteKey(name, key)]);
    }

    private static int WriteKey(ReadOnlySpan<char> name, Span<char> key)
    {
        int length = 0;
        foreach (char character in name)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded is not (' ' or '"' or '“' or '”' or '\t'))
            {
                key[length++] = folded;
            }
        }

        return length;
    }

    private static FrozenDictionary<(StatementKind Statement, string Name), StatementConcept> Load()
    {
        Dictionary<(StatementKind, string), StatementConcept> byName = [];
        foreach (string[] row in EmbeddedVocabulary.Rows("concepts.tsv"))
        {
            StatementConcept concept = new(row[0], Enum.Parse<StatementKind>(row[1]), row[2] == "-");
            foreach (string name in row[3].Split(' '))
            {
                byName.TryAdd((concept.Statement, Key(name)), concept);
            }
        }

        return byName.ToFrozenDictionary();
    }
}
