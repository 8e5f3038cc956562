using QingCloud.Disclosure.Tables.Recognition.Shifted;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What a column holds by the words that end its header: 占比 percentages, 日期 dates.</summary>
internal sealed class HeaderExpectations(HeaderVocabulary vocabulary)
{
    /// <summary>Whether a cell is a period and nothing else.</summary>
    internal bool IsPeriod(string cell) => IsWrittenPeriod(cell) || vocabulary.Words.TryGetValue(cell, out HeaderWord[]? words) && words.Any(word => word.Place == HeaderWordPlace.Period);

    /// <summary>Whether a cell heads a column of labels.</summary>
    internal bool IsLabel(string cell) => vocabulary.Words.TryGetValue(WithoutBlanks(cell), out HeaderWord[]? words) && words.Any(word => word.Place == HeaderWordPlace.Label);

    /// <summary>Whether many documents print a cell.</summary>
    internal bool IsEstablished(string cell)
    {
        string text = WithoutBlanks(cell);
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        return HasDocuments(text) || bracket > 1 && text[^1] == ')' && HasDocuments(text[..bracket]);
    }

    /// <summary>Whether a line ends as titles of tables do: 库存商品构成情况.</summary>
    internal bool IsTitle(string line) => vocabulary.TitleEndings.Any(ending => line.Length > ending.Length && line.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a cell is a word for a sum.</summary>
    internal bool IsSum(string cell) => vocabulary.Totals.Contains(WithoutBlanks(cell));

    /// <summary>Whether a text is a label that many tables give their rows.</summary>
    internal bool IsRowLabel(string text) => vocabulary.Labels.Contains(WithoutBlanks(text));

    /// <summary>What a column holds by one cell; unknown where its words do not say it.</summary>
    internal ColumnExpectation OfCell(string cell)
    {
        string text = WithoutBlanks(cell);
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return ColumnExpectation.PrintedRates;
        }

        if (IsWrittenPeriod(text))
        {
            return ColumnExpectation.Unknown;
        }

        int bracket = text.LastIndexOf('(');
        string words = bracket > 0 && text[^1] == ')' ? text[..bracket] : text;
        for (int length = Math.Min(vocabulary.LongestWord, words.Length); length > 0; length--)
        {
            if (vocabulary.Words.TryGetValue(words[^length..], out HeaderWord[]? found))
            {
                return found[0].Expectation;
            }
        }

        return ColumnExpectation.Unknown;
    }

    /// <summary>Whether a cell speaks of changes.</summary>
    internal bool NamesChange(string cell) => vocabulary.HasWord(WithoutBlanks(cell), word => word is { Place: HeaderWordPlace.Action, Text.Length: > 1 });

    /// <summary>1 where a cell speaks of what increases a balance, -1 of what decreases it, 0 of neither or both.</summary>
    internal static int DirectionOf(string cell) => ShiftedWords.DirectionOf(WithoutBlanks(cell));

    private static bool IsWrittenPeriod(string cell)
    {
        List<int> lengths = [];
        HeaderPeriods.AddLengths(cell, 0, lengths);
        return lengths.Contains(cell.Length);
    }

    private bool HasDocuments(string text) => vocabulary.Trie.Find(text) is { Documents: >= HeaderCellModel.Established };

    private static string WithoutBlanks(string cell) => cell.Any(char.IsWhiteSpace) ? string.Concat(cell.Where(c => !char.IsWhiteSpace(c))) : cell;
}
