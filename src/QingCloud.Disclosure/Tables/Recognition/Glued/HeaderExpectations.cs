namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What a column holds by the words that end its header: 占比 percentages, 日期 dates; a period says it by the group above it.</summary>
internal sealed class HeaderExpectations(HeaderVocabulary vocabulary)
{
    /// <summary>What a column holds.</summary>
    /// <param name="path">Its header cells from the top down.</param>
    /// <param name="isFirst">Whether it is the first column.</param>
    internal ColumnExpectation Of(IReadOnlyList<string> path, bool isFirst)
    {
        ColumnExpectation found = ColumnExpectation.Unknown;
        for (int i = path.Count - 1; i >= 0 && found == ColumnExpectation.Unknown; i--)
        {
            found = OfCell(path[i]);
        }

        if (isFirst)
        {
            return found is ColumnExpectation.Ordinals or ColumnExpectation.Dates ? found : ColumnExpectation.Labels;
        }

        return found == ColumnExpectation.Unknown && path.Any(IsPeriod) ? ColumnExpectation.Figures : found;
    }

    /// <summary>Whether a cell is a period and nothing else.</summary>
    internal bool IsPeriod(string cell)
    {
        List<int> lengths = [];
        HeaderPeriods.AddLengths(cell, 0, lengths);
        return lengths.Contains(cell.Length) || vocabulary.Words.TryGetValue(cell, out HeaderWord[]? words) && words.Any(word => word.Place == HeaderWordPlace.Period);
    }

    /// <summary>Whether a cell heads a column of labels.</summary>
    internal bool IsLabel(string cell) => vocabulary.Words.TryGetValue(WithoutBlanks(cell), out HeaderWord[]? words) && words.Any(word => word.Place == HeaderWordPlace.Label);

    /// <summary>Whether a cell can name a column of labels: its word is of things, dates or ordinals.</summary>
    internal bool NamesRows(string cell) => OfCell(cell) is ColumnExpectation.Words or ColumnExpectation.Dates or ColumnExpectation.Ordinals;

    private ColumnExpectation OfCell(string cell)
    {
        string text = WithoutBlanks(cell);
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return ColumnExpectation.Percentages;
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

    private static string WithoutBlanks(string cell) => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)));
}
