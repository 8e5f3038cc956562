using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A cell of a header, with what its words say. Within a table there is one object for each text.</summary>
internal sealed class HeaderCell
{
    private readonly List<bool?> _names = [];

    internal HeaderCell(string text, int id, HeaderExpectations expectations)
    {
        Text = text;
        Id = id;
        IsPeriod = expectations.IsPeriod(text);
        IsLabel = expectations.IsLabel(text);
        Expectation = expectations.OfCell(text);
        NamesChange = expectations.NamesChange(text);
        Direction = HeaderExpectations.DirectionOf(text);
        IsEstablished = expectations.IsEstablished(text);
        IsSum = expectations.IsSum(text);
        IsBalance = RelationWords.Says(text, RelationPart.Opening) || RelationWords.Says(text, RelationPart.Closing);
    }

    internal string Text { get; }

    internal int Id { get; }

    /// <summary>Whether the cell is a period and nothing else.</summary>
    internal bool IsPeriod { get; }

    /// <summary>Whether the cell heads a column of labels.</summary>
    internal bool IsLabel { get; }

    /// <summary>Whether the cell speaks of changes: 本期变动金额, 本期增减变动.</summary>
    internal bool NamesChange { get; }

    /// <summary>1 where the cell speaks of what increases a balance (本期增加, 计提), -1 of what decreases it (本期减少, 转回, 核销), 0 of neither or both.</summary>
    internal int Direction { get; }

    /// <summary>Whether many documents print it as a header cell.</summary>
    internal bool IsEstablished { get; }

    /// <summary>Whether the cell is a word for a sum: 合计.</summary>
    internal bool IsSum { get; }

    /// <summary>Whether the cell is what there was or is: 期初余额, 期末余额.</summary>
    internal bool IsBalance { get; }

    /// <summary>Whether the cell is a change of a balance: 计提, 收回或转回, 核销.</summary>
    internal bool IsChange => Expectation == ColumnExpectation.Changes;

    /// <summary>What a column holds by this cell alone.</summary>
    internal ColumnExpectation Expectation { get; }

    /// <summary>Whether the cell can name a column of labels: its word is of things, dates or ordinals.</summary>
    internal bool NamesRows => Expectation is ColumnExpectation.Words or ColumnExpectation.Dates or ColumnExpectation.Ordinals;

    /// <summary>Whether a cell below has two characters in common with this one: 利息收入小计 belongs below 利息收入, 2022年度收入 below 收入变动.</summary>
    internal bool Names(HeaderCell child)
    {
        while (_names.Count <= child.Id)
        {
            _names.Add(null);
        }

        return _names[child.Id] ??= HasPairIn(child.Text);
    }

    private bool HasPairIn(string child)
    {
        for (int i = 0; i + 1 < Text.Length; i++)
        {
            if (!char.IsAsciiDigit(Text[i]) && child.AsSpan().IndexOf(Text.AsSpan(i, 2)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The header cells of a table, one object for each text.</summary>
internal sealed class HeaderCells(HeaderExpectations expectations)
{
    private readonly Dictionary<string, HeaderCell> _cells = new(StringComparer.Ordinal);

    internal HeaderCell Of(string text)
    {
        if (!_cells.TryGetValue(text, out HeaderCell? cell))
        {
            _cells.Add(text, cell = new(text, _cells.Count, expectations));
        }

        return cell;
    }
}

/// <summary>The header cells of a column from the bottom up; columns of one group share what stands above them.</summary>
/// <param name="cell">The lowest cell.</param>
/// <param name="above">What stands above it.</param>
internal sealed class HeaderPath(HeaderCell cell, HeaderPath? above = null)
{
    private readonly int _depth = above is null ? 1 : above._depth + 1;
    private readonly ColumnExpectation _found = cell.Expectation != ColumnExpectation.Unknown || above is null ? cell.Expectation : above._found;
    private readonly bool _hasPeriod = cell.IsPeriod || above is { _hasPeriod: true };

    /// <summary>The lowest cell.</summary>
    internal HeaderCell End { get; } = cell;

    private HeaderPath? Above { get; } = above;

    /// <summary>What the column holds: by its lowest cell that says it; the first column holds labels.</summary>
    internal ColumnExpectation Expectation(bool isFirst)
    {
        if (isFirst)
        {
            return _found is ColumnExpectation.Ordinals or ColumnExpectation.Dates ? _found : ColumnExpectation.Labels;
        }

        return _found == ColumnExpectation.Unknown && _hasPeriod ? ColumnExpectation.Figures : _found;
    }

    /// <summary>The texts from the top down.</summary>
    internal string[] Texts()
    {
        string[] texts = new string[_depth];
        HeaderPath? path = this;
        for (int i = _depth - 1; i >= 0; i--)
        {
            texts[i] = path!.End.Text;
            path = path.Above;
        }

        return texts;
    }
}
