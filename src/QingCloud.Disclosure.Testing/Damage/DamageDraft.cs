using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>A table on its way into text: which rows are cut, wrapped, glued or lost.</summary>
internal sealed class DamageDraft(SyntheticTable table, SyntheticLayout layout, SeededRandom random)
{
    private const int LongLabel = 5;

    private readonly bool _isCentred = random.Happens(60);
    private readonly HashSet<int> _wrapped = [];
    private readonly Dictionary<int, int> _joined = [];
    private SyntheticTable _table = table;
    private bool _hasUnitLine = table.Unit.Length > 0;
    private int _headerBefore = -1;
    private int _blankBefore = -1;
    private int _split = -1;
    private int _cut = -1;
    private bool _losesNumbered;
    private bool _losesTrailing;

    private int Rows => _table.Rows.Length;

    /// <summary>Whether texts of a layout part their paragraphs by blank lines: copied pages do, text layers of pages do not.</summary>
    internal static bool HasBlankLines(SyntheticLayout layout) => layout is SyntheticLayout.Tabs or SyntheticLayout.Glued or SyntheticLayout.Markdown;

    /// <summary>Notes a kind of damage; false where the table has no place for it.</summary>
    internal bool Apply(DamageKind kind) => kind switch
    {
        DamageKind.LoseUnitLine => LoseUnitLine(),
        DamageKind.RepeatHeader => Rows > 2 && Set(ref _headerBefore, (int)random.Next(1, Rows - 1)),
        DamageKind.BreakPage => Rows > 2 && Set(ref _blankBefore, (int)random.Next(1, Rows - 1)),
        DamageKind.WrapLabels => WrapLabels(),
        DamageKind.SplitRow => SplitRow(),
        DamageKind.LoseTrailingBlanks => _losesTrailing = Blanks(Rows - 1) > 0,
        DamageKind.LoseSeparator => LoseSeparator(),
        DamageKind.CutFigures => CutFigures(),
        DamageKind.LoseNumberedLines => _losesNumbered = true,
        _ => FlipDigit(),
    };

    /// <summary>The text, and for each row where it stands.</summary>
    internal DamagedTable Finish(ImmutableArray<DamageKind> damages)
    {
        List<(string Text, int Row)> lines = [];
        if (_hasUnitLine)
        {
            lines.Add((layout == SyntheticLayout.Html ? $"<p>单位:{_table.Unit}</p>" : $"单位:{_table.Unit}", -1));
            if (HasBlankLines(layout))
            {
                lines.Add(("", -1));
            }
        }

        ImmutableArray<string> header = CellWriter.Header(_table, layout, _isCentred);
        AddMarkup(lines, "<table>");
        lines.AddRange(header.Select(line => (line, -1)));
        for (int row = 0; row < Rows; row++)
        {
            AddBreak(lines, row, header);
            AddRow(lines, row, header);
        }

        AddMarkup(lines, "</table>");
        List<(string Text, int Row)> kept = _losesNumbered ? [.. lines.Where(line => line.Text.Length == 0 || !char.IsAsciiDigit(line.Text[0]))] : lines;
        return new()
        {
            Lines = [.. kept.Select(line => line.Text)],
            Layout = layout,
            Damages = damages,
            Truth = _table,
            RowLines = [.. Enumerable.Range(0, Rows).Select(row => kept.FindIndex(line => line.Row == row))],
        };
    }

    private void AddMarkup(List<(string Text, int Row)> lines, string tag)
    {
        if (layout == SyntheticLayout.Html)
        {
            lines.Add((tag, -1));
        }
    }

    private void AddBreak(List<(string Text, int Row)> lines, int row, ImmutableArray<string> header)
    {
        if (row == _headerBefore)
        {
            AddPageBreak(lines, header);
        }
        else if (row == _blankBefore)
        {
            lines.Add(("", -1));
        }
    }

    private void AddPageBreak(List<(string Text, int Row)> lines, ImmutableArray<string> header)
    {
        if (layout != SyntheticLayout.Html)
        {
            lines.Add(("", -1));
        }

        lines.AddRange(header.Select(line => (line, -1)));
    }

    private void AddRow(List<(string Text, int Row)> lines, int row, ImmutableArray<string> header)
    {
        ImmutableArray<string> cells = [.. _table.Rows[row].Cells.Select(cell => cell.Text)];
        int label = CellWriter.LabelColumn(_table);
        int half = (cells[label].Length + 1) / 2;
        if (row == _split)
        {
            lines.Add((CellWriter.Row(cells.SetItem(label, cells[label][..half]), layout), row));
            AddPageBreak(lines, header);
            lines.Add((CellWriter.Row([.. cells.Select((cell, column) => column == label ? cell[half..] : "")], layout), -1));
        }
        else if (_wrapped.Contains(row))
        {
            lines.Add((CellWriter.Spread(cells[label][..half]), -1));
            lines.Add((CellWriter.Row(cells.SetItem(label, ""), layout), row));
            lines.Add((CellWriter.Spread(cells[label][half..]), -1));
        }
        else if (row == _cut)
        {
            int[] figures = FigureColumns(row);
            lines.Add((CellWriter.Row([.. cells.Select((cell, column) => figures.Contains(column) ? cell[..^1] : cell)], layout), row));
            lines.Add((string.Join(' ', figures.Select(column => cells[column][^1])), -1));
        }
        else
        {
            lines.Add((Whole(cells, row), row));
        }
    }

    private string Whole(ImmutableArray<string> cells, int row)
    {
        ImmutableArray<string> printed = _joined.TryGetValue(row, out int column) ? cells.SetItem(column, cells[column] + cells[column + 1]).RemoveAt(column + 1) : cells;
        if (!_losesTrailing || row != Rows - 1)
        {
            return CellWriter.Row(printed, layout);
        }

        IEnumerable<string> kept = layout == SyntheticLayout.ShiftedPipes ? printed.Where(cell => cell.Length > 0) : printed.Take(printed.Length - Blanks(row));
        return CellWriter.Row([.. kept], SyntheticLayout.Pipes);
    }

    private int Blanks(int row) => layout == SyntheticLayout.ShiftedPipes
        ? _table.Rows[row].Cells.Count(cell => cell.Text.Length == 0)
        : _table.Rows[row].Cells.Reverse().TakeWhile(cell => cell.Text.Length == 0).Count();

    private int[] FigureColumns(int row) => [.. Enumerable.Range(0, _table.Columns.Length)
        .Where(column => _table.Columns[column].Role == ColumnRole.Value && _table.Rows[row].Cells[column] is { IsNumeric: true, Text.Length: > 8 })];

    private bool LoseUnitLine()
    {
        bool had = _hasUnitLine;
        _hasUnitLine = false;
        return had;
    }

    private bool WrapLabels()
    {
        int label = CellWriter.LabelColumn(_table);
        for (int row = 0; row < Rows; row++)
        {
            if (_table.Rows[row].Cells[label].Text.Length >= LongLabel && random.Happens(60))
            {
                _ = _wrapped.Add(row);
            }
        }

        return _wrapped.Count > 0;
    }

    private bool CutFigures()
    {
        int[] rows = [.. Enumerable.Range(0, Rows).Where(row => FigureColumns(row).Length > 0 && !_wrapped.Contains(row))];
        return rows.Length > 0 && Set(ref _cut, random.Pick(rows));
    }

    private bool SplitRow()
    {
        int label = CellWriter.LabelColumn(_table);
        int[] rows = [.. Enumerable.Range(0, Rows - 1).Where(row => _table.Rows[row].Cells[label].Text.Length >= LongLabel)];
        return rows.Length > 0 && _headerBefore < 0 && Set(ref _split, random.Pick(rows));
    }

    private bool LoseSeparator()
    {
        int row = (int)random.Next(0, Rows - 1);
        ImmutableArray<SyntheticCell> cells = _table.Rows[row].Cells;
        int[] places = [.. Enumerable.Range(0, cells.Length - 1).Where(column => cells[column].Text.Length > 0 && cells[column + 1].Text.Length > 0)];
        return places.Length > 0 && row != _split && _joined.TryAdd(row, random.Pick(places));
    }

    private bool FlipDigit()
    {
        (int Row, int Column)[] places =
        [
            .. from row in Enumerable.Range(0, Rows)
               from column in Enumerable.Range(0, _table.Columns.Length)
               where _table.Columns[column].Role == ColumnRole.Value && _table.Rows[row].Cells[column] is { Text.Length: > 3 } cell && SyntheticCell.Printed(cell.Text).IsNumeric
               select (row, column),
        ];
        if (places.Length == 0)
        {
            return false;
        }

        (int atRow, int atColumn) = random.Pick(places);
        string text = _table.Rows[atRow].Cells[atColumn].Text;
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        int at = random.Pick(digits);
        char digit = (char)('1' + ((text[at] - '1' + (int)random.Next(1, 8) + 9) % 9));
        _table = _table.WithCell(atRow, atColumn, SyntheticCell.Printed(string.Concat(text.AsSpan(0, at), [digit], text.AsSpan(at + 1))));
        return true;
    }

    private static bool Set(ref int field, int value)
    {
        field = value;
        return true;
    }
}
