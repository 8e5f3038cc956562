using System.Collections.Frozen;
using System.Text;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>The dictionary of line items: <c>Vocabulary/concepts.tsv</c>.</summary>
internal static class StatementConcepts
{
    private static readonly FrozenDictionary<(StatementKind Statement, string Name), StatementConcept> ByName = Load();

    /// <summary>The concept of a line's name within a statement; null where the dictionary does not know it.</summary>
    internal static StatementConcept? Find(StatementKind statement, string name) =>
        ByName.GetValueOrDefault((statement, Key(name))) ?? ByName.GetValueOrDefault((statement, Key(WithoutNumber(name))));

    // 三、营业利润(亏损以“-”号填列): the form's number in front and its hint behind are not the name.
    private static string WithoutNumber(string name)
    {
        string folded = CharacterFolding.Fold(name);
        int mark = folded.AsSpan().IndexOfAny('、', '.', ':');
        string rest = mark is > 0 and <= 3 ? folded[(mark + 1)..] : folded;
        int bracket = rest.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? rest[..bracket] : rest;
    }

    private static string Key(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char character in name)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded is not (' ' or '"' or '“' or '”' or '\t'))
            {
                key.Append(folded);
            }
        }

        return key.ToString();
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
