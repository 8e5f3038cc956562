using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>The field's words by group, weighted by how often filings print them.</summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<(string Word, int Weight)>> Groups = Read();

    /// <summary>One word of a group; a frequent one more often, none of them hardly ever.</summary>
    internal static string Pick(SeededRandom random, string group)
    {
        ImmutableArray<(string Word, int Weight)> words = Groups[group];
        long place = random.Next(0, words.Sum(word => Soft(word.Weight)) - 1);
        foreach ((string word, int weight) in words)
        {
            place -= Soft(weight);
            if (place < 0)
            {
                return word;
            }
        }

        return words[^1].Word;
    }

    /// <summary>Several different words of a group, in random order; all of them where it has fewer.</summary>
    internal static ImmutableArray<string> Several(SeededRandom random, string group, int count)
    {
        List<string> words = [.. Groups[group].Select(word => word.Word)];
        ImmutableArray<string>.Builder chosen = ImmutableArray.CreateBuilder<string>();
        while (chosen.Count < count && words.Count > 0)
        {
            int at = (int)random.Next(0, words.Count - 1);
            chosen.Add(words[at]);
            words.RemoveAt(at);
        }

        return chosen.DrainToImmutable();
    }

    /// <summary>All words of a group in the order of the file.</summary>
    internal static ImmutableArray<string> All(string group) => [.. Groups[group].Select(word => word.Word)];

    // Counts differ a thousandfold: the rare words shall occur too.
    private static int Soft(int weight) => 1 + (int)Math.Sqrt(weight);

    private static FrozenDictionary<string, ImmutableArray<(string Word, int Weight)>> Read()
    {
        using Stream stream = typeof(FieldWords).Assembly.GetManifestResourceStream("QingCloud.Disclosure.Testing.Synthetic.Vocabulary.field-words.tsv")
            ?? throw new InvalidOperationException("The assembly lacks its data file field-words.tsv.");
        using StreamReader reader = new(stream);
        List<(string Group, string Word, int Weight)> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [string group, string word, string count])
            {
                rows.Add((group, word, int.Parse(count, CultureInfo.InvariantCulture)));
            }
        }

        return rows.GroupBy(row => row.Group).ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => (row.Word, row.Weight)).ToImmutableArray());
    }
}
