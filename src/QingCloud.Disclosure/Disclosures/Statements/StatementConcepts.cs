using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>The dictionary of line items: <c>Vocabulary/concepts.tsv</c>.</summary>
internal static class StatementConcepts
{
    private const int MostOnStack = 128;

    /// <summary>The statements, in their order.</summary>
    internal static ImmutableArray<StatementKind> Statements { get; } = [.. Enum.GetValues<StatementKind>()];

    // The concepts of a name by statement.
    private static readonly FrozenDictionary<string, StatementConcept?[]> ByName = Load();

    private static readonly FrozenDictionary<(StatementKind Statement, string Concept), StatementConcept> ByConcept =
        ByName.Values.SelectMany(concepts => concepts).OfType<StatementConcept>().Distinct().ToFrozenDictionary(concept => (concept.Statement, concept.Name));

    private static readonly ImmutableArray<(string Name, StatementConcept Concept)> LongestFirst =
    [
        .. ByName.SelectMany(pair => pair.Value.OfType<StatementConcept>().Select(concept => (Name: pair.Key, Concept: concept)))
            .OrderByDescending(pair => pair.Name.Length).ThenBy(pair => pair.Concept.Statement).ThenBy(pair => pair.Name, StringComparer.Ordinal),
    ];

    /// <summary>The concept of a line's name within a statement; null where the dictionary does not know it.</summary>
    internal static StatementConcept? Find(StatementKind statement, string name) => Of(name).In(statement);

    /// <summary>The concepts of a line's name.</summary>
    internal static LineConcepts Of(string name)
    {
        ReadOnlySpan<char> bare = WithoutNumber(name);
        return new(ByName.GetValueOrDefault(Key(name)), bare.Length < name.Length ? ByName.GetValueOrDefault(Key(bare.ToString())) : null);
    }

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
        foreach ((string name, StatementConcept concept) in LongestFirst)
        {
            if ((statement is null || concept.Statement == statement) && key.Contains(name, StringComparison.Ordinal))
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

    private static string Key(string name)
    {
        Span<char> key = name.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[name.Length];
        key = key[..WriteKey(name, key)];
        return name.AsSpan().SequenceEqual(key) ? name : new(key);
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

    private static FrozenDictionary<string, StatementConcept?[]> Load()
    {
        Dictionary<string, StatementConcept?[]> byName = [];
        foreach (string[] row in EmbeddedVocabulary.Rows("concepts.tsv"))
        {
            StatementConcept concept = new(row[0], Enum.Parse<StatementKind>(row[1]), row[2] == "-");
            foreach (string name in row[3].Split(' '))
            {
                string key = Key(name);
                if (!byName.TryGetValue(key, out StatementConcept?[]? concepts))
                {
                    byName.Add(key, concepts = new StatementConcept?[Statements.Length]);
                }

                concepts[(int)concept.Statement] ??= concept;
            }
        }

        return byName.ToFrozenDictionary();
    }
}
