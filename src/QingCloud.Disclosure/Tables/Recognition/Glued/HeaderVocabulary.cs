using System.Collections.Frozen;
using System.Globalization;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Where a word stands in a header cell.</summary>
internal enum HeaderWordPlace
{
    /// <summary>A thing, which can be a cell alone: 营业收入.</summary>
    Noun,

    /// <summary>What is told of a thing: follows it or is a cell alone: 金额.</summary>
    Attribute,

    /// <summary>A change: 变动. It follows a thing or what is told of it.</summary>
    Action,

    /// <summary>A verb as a noun, between things: 确认.</summary>
    Process,

    /// <summary>Heads a column of labels: 项目.</summary>
    Label,

    /// <summary>Stands before a noun: 累计.</summary>
    Modifier,

    /// <summary>Ends a cell and never starts one: 率.</summary>
    Suffix,

    /// <summary>Stands within a cell only: 及.</summary>
    Link,

    /// <summary>Begins a cell that a noun or attribute ends: 占.</summary>
    Starter,

    /// <summary>A relative period, alone or before a noun: 期末.</summary>
    Period,

    /// <summary>A name that the document delimits elsewhere, alone or before a noun.</summary>
    Name,

    /// <summary>A change of a balance, such as 计提 or 核销: a verb as a noun, but two of them are two cells.</summary>
    Change,

    /// <summary>What is told of a thing in figures, alone or after it: 账面余额. Two of them are two cells.</summary>
    Measure,

    /// <summary>A period or date in digits: two of them are two cells.</summary>
    Date,
}

/// <summary>A word that header cells are built of.</summary>
/// <param name="Text">The word.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Expectation">What a column holds whose header ends in it.</param>
internal sealed record HeaderWord(string Text, HeaderWordPlace Place, ColumnExpectation Expectation)
{
    /// <summary>The place that its first part has: 期后回款 joins what stands before it as 期后 does.</summary>
    internal HeaderWordPlace Entry { get; init; } = Place;

    /// <summary>The place that its last part has: after 客户名称 as after 名称 hardly anything goes on.</summary>
    internal HeaderWordPlace Exit { get; init; } = Place;
}

/// <summary>What is known of a word or cell of the field.</summary>
/// <param name="Words">Its places as a word of header cells; empty where it is none.</param>
/// <param name="Documents">How many documents print it as a whole header cell; 0 where none does.</param>
/// <param name="IsLabel">Whether rows have it as their label.</param>
/// <param name="IsCell">Whether it fills cells of columns of words: 民营企业.</param>
/// <param name="Last">The word that it ends in; null where it ends in none.</param>
/// <param name="IsSum">Whether it is a word for a sum.</param>
internal sealed record HeaderTerm(HeaderWord[] Words, int Documents, bool IsLabel, bool IsCell, HeaderWord? Last, bool IsSum)
{
    /// <summary>Whether it is itself a word of a place.</summary>
    internal bool IsWord(HeaderWordPlace place) => Array.Exists(Words, word => word.Place == place);
}

/// <summary>The field's words for headers: whole cells with the number of documents that print them, and the words that cells are built of. Data files of this stage.</summary>
internal sealed class HeaderVocabulary
{
    private HeaderVocabulary(FrozenDictionary<string, int> terms, FrozenDictionary<string, HeaderWord[]> words, FrozenSet<string> labels, FrozenSet<string> cells, FrozenSet<string> totals, FrozenSet<string> endings, FrozenSet<string> branches, FrozenSet<string> titles)
    {
        Terms = terms;
        Labels = labels;
        Cells = cells;
        Totals = totals;
        NameEndings = endings;
        BranchEndings = branches;
        TitleEndings = titles;
        Words = words;
        Trie = new([.. terms.Keys.Union(words.Keys).Union(labels).Union(cells).Select(text => KeyValuePair.Create(text, new HeaderTerm(words.GetValueOrDefault(text) ?? [], terms.GetValueOrDefault(text), labels.Contains(text), cells.Contains(text), LastWord(text, words), totals.Contains(text))))]);
        LongestWord = words.Keys.Max(word => word.Length);
    }

    /// <summary>The vocabulary of the embedded files.</summary>
    internal static HeaderVocabulary Default { get; } = Load();

    /// <summary>Whole cells and the number of documents that print them.</summary>
    internal FrozenDictionary<string, int> Terms { get; }

    /// <summary>The words that cells are built of; one word can have several places.</summary>
    internal FrozenDictionary<string, HeaderWord[]> Words { get; }

    /// <summary>Labels of rows.</summary>
    internal FrozenSet<string> Labels { get; }

    /// <summary>Words that fill cells of columns of words.</summary>
    internal FrozenSet<string> Cells { get; }

    /// <summary>Words that begin the label of a sum.</summary>
    internal FrozenSet<string> Totals { get; }

    /// <summary>Words that end the name of an organisation.</summary>
    internal FrozenSet<string> NameEndings { get; }

    /// <summary>Those of them that end the name of a branch: 支行.</summary>
    internal FrozenSet<string> BranchEndings { get; }

    /// <summary>Words that end the title of a table.</summary>
    internal FrozenSet<string> TitleEndings { get; }

    internal int LongestWord { get; }

    /// <summary>All words, whole cells and labels from their first character on.</summary>
    internal WordTrie<HeaderTerm> Trie { get; }

    /// <summary>A vocabulary that lacks some of the words: what it is worth on headers that it does not know is measured so.</summary>
    /// <param name="words">Words that cells are built of.</param>
    /// <param name="terms">Whole cells.</param>
    internal HeaderVocabulary Without(IReadOnlySet<string> words, IReadOnlySet<string> terms) => new(
        Terms.Where(term => !terms.Contains(term.Key)).ToFrozenDictionary(StringComparer.Ordinal),
        Joined(Words.Values.SelectMany(places => places).Where(word => !words.Contains(word.Text))),
        Labels,
        Cells,
        Totals,
        NameEndings,
        BranchEndings,
        TitleEndings);

    private static HeaderVocabulary Load()
    {
        Dictionary<string, int> terms = new(StringComparer.Ordinal);
        foreach (string[] fields in Read("header-terms.tsv"))
        {
            terms[fields[0]] = int.Parse(fields[1], CultureInfo.InvariantCulture);
        }

        return new(
            terms.ToFrozenDictionary(StringComparer.Ordinal),
            Joined(Read("header-words.tsv").Select(fields => new HeaderWord(fields[0], PlaceOf(fields[1]), ExpectationOf(fields[2])))),
            WordsOf("row-labels.tsv"),
            WordsOf("cell-words.tsv"),
            WordsOf("row-totals.tsv"),
            WordsOf("name-endings.tsv"),
            Read("name-endings.tsv").Where(fields => fields.Length > 1).Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal),
            WordsOf("title-endings.tsv"));
    }

    // Which words a word begins and ends with depends on which there are.
    private static FrozenDictionary<string, HeaderWord[]> Joined(IEnumerable<HeaderWord> all)
    {
        Dictionary<string, HeaderWord[]> words = all.GroupBy(word => word.Text, StringComparer.Ordinal).ToDictionary(places => places.Key, places => places.ToArray(), StringComparer.Ordinal);
        return words.ToFrozenDictionary(
            pair => pair.Key,
            pair => Array.ConvertAll(pair.Value, word => word with { Entry = EntryOf(word, words), Exit = ExitOf(word, words) }),
            StringComparer.Ordinal);
    }

    /// <summary>Whether a text holds a word of the field that meets a condition.</summary>
    internal bool HasWord(string text, Predicate<HeaderWord> condition)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int node = WordTrie<HeaderTerm>.Root;
            for (int end = start; end < text.Length && node >= 0; end++)
            {
                node = Trie.Step(node, text[end]);
                if (node >= 0 && Trie.At(node)?.Words is [{ } word, ..] && condition(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static HeaderWord? LastWord(string text, FrozenDictionary<string, HeaderWord[]> words)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (words.TryGetValue(text[start..], out HeaderWord[]? found))
            {
                return found[0];
            }
        }

        return null;
    }

    /// <summary>Whether a text ends in a word of the field: then it is a term, such as 期后回款情况, and no name of somebody.</summary>
    internal bool EndsInWord(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(LongestWord, text.Length); length >= 2; length--)
        {
            if (Words.TryGetValue(text[^length..].ToString(), out HeaderWord[]? words) && words[0].Place != HeaderWordPlace.Label)
            {
                return true;
            }
        }

        return false;
    }

    private static HeaderWordPlace EntryOf(HeaderWord word, Dictionary<string, HeaderWord[]> words)
    {
        for (int length = word.Text.Length - 1; length >= 2 && word.Place != HeaderWordPlace.Measure; length--)
        {
            if (words.TryGetValue(word.Text[..length], out HeaderWord[]? first)
                && first[0].Place is HeaderWordPlace.Modifier or HeaderWordPlace.Period or HeaderWordPlace.Process or HeaderWordPlace.Change or HeaderWordPlace.Action)
            {
                return first[0].Place;
            }
        }

        return word.Place;
    }

    private static HeaderWordPlace ExitOf(HeaderWord word, Dictionary<string, HeaderWord[]> words) =>
        word.Place == HeaderWordPlace.Label && Enumerable.Range(1, Math.Max(0, word.Text.Length - 2)).Any(start => words.TryGetValue(word.Text[start..], out HeaderWord[]? last) && last[0].Place == HeaderWordPlace.Attribute)
            ? HeaderWordPlace.Attribute
            : word.Place;

    private static FrozenSet<string> WordsOf(string file) => Read(file).Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string[]> Read(string file)
    {
        using Stream stream = typeof(HeaderVocabulary).Assembly.GetManifestResourceStream("QingCloud.Disclosure.Tables.Vocabulary." + file)!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    private static HeaderWordPlace PlaceOf(string name) => name switch
    {
        "noun" => HeaderWordPlace.Noun,
        "attribute" => HeaderWordPlace.Attribute,
        "action" => HeaderWordPlace.Action,
        "process" => HeaderWordPlace.Process,
        "change" => HeaderWordPlace.Change,
        "measure" => HeaderWordPlace.Measure,
        "label" => HeaderWordPlace.Label,
        "modifier" => HeaderWordPlace.Modifier,
        "suffix" => HeaderWordPlace.Suffix,
        "link" => HeaderWordPlace.Link,
        "starter" => HeaderWordPlace.Starter,
        _ => HeaderWordPlace.Period,
    };

    private static ColumnExpectation ExpectationOf(string name) => name switch
    {
        "amount" => ColumnExpectation.Amounts,
        "change" => ColumnExpectation.Changes,
        "percent" => ColumnExpectation.Percentages,
        "count" => ColumnExpectation.Counts,
        "text" => ColumnExpectation.Words,
        "date" => ColumnExpectation.Dates,
        "ordinal" => ColumnExpectation.Ordinals,
        "note" => ColumnExpectation.Notes,
        _ => ColumnExpectation.Unknown,
    };
}
