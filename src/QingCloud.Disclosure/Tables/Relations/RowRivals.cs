using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Another reading of a row: what some of its cells would be.</summary>
/// <param name="Changes">The cells that would be read otherwise.</param>
/// <param name="IsRegular">Whether the numbers keep the decimals that they have now; one odd number is a rival, two odd ones together are none.</param>
internal readonly record struct RowRival(ImmutableArray<CellChange> Changes, bool IsRegular = true);

/// <summary>
/// The near rivals of a row's reading that the layout allows: borders between glued cells moved, values put into blank columns beside them, a minus
/// read as a dash, and what the recognizer itself left open. A reading is proven only if all of them fail.
/// </summary>
internal sealed class RowRivals
{
    // Beyond these a row is not compared with all of its rivals, and so not proven.
    private const int MostRivals = 128;
    private const int WidestRow = 64;
    private const int BorderReach = 5;

    // So many figures with the same decimals, and none with others, are how the table prints them.
    private const int FewestUniform = 8;
    private const int FewestOfKind = 2;

    private readonly Table _table;
    private readonly NumericGrid _grid;
    private readonly ColumnFigures _figures;
    private readonly bool[] _isOfWords;
    private readonly bool?[] _isOfRates;
    private readonly int? _amountDecimals;
    private readonly int? _rateDecimals;
    private readonly List<CellChange> _changes = [];

    internal RowRivals(Table table, NumericGrid grid)
    {
        (_table, _grid, _figures) = (table, grid, new(table));
        _isOfWords = [.. Enumerable.Range(0, table.Columns.Length).Select(IsOfWords)];
        _isOfRates = [.. Enumerable.Range(0, table.Columns.Length).Select(HoldsRates)];
        _amountDecimals = UniformDecimals(ofRates: false);
        _rateDecimals = UniformDecimals(ofRates: true);
    }

    /// <summary>The rivals of a row; null where there are too many to compare with.</summary>
    internal ImmutableArray<RowRival>? Of(int row)
    {
        ImmutableArray<TableCell> cells = _table.Rows[row].Cells;
        if (cells.Length > WidestRow)
        {
            return null;
        }

        TableLayout layout = _table.Region.Layout;
        ImmutableArray<RowRival>.Builder rivals = ImmutableArray.CreateBuilder<RowRival>();
        if (layout is TableLayout.Glued)
        {
            AddBorders(row, cells, rivals);
            AddDashes(row, cells, rivals);
        }

        if (layout is TableLayout.Glued or TableLayout.Pipes or TableLayout.Spaces or TableLayout.CellLines)
        {
            AddPlacements(row, cells, rivals);
        }

        AddAlternatives(row, cells, rivals);
        return rivals.Count > MostRivals ? null : rivals.DrainToImmutable();
    }

    /// <summary>Whether a cell is cut from its neighbour between bare digits, where any cut is as good as another.</summary>
    internal bool IsLooselyCut(int row, int column)
    {
        if (_table.Region.Layout != TableLayout.Glued || !IsBare(_table.Rows[row].Cells[column].Text))
        {
            return false;
        }

        return (Neighbour(row, column, -1) is { } left && char.IsAsciiDigit(left[^1])) || (Neighbour(row, column, 1) is { } right && IsBare(right));
    }

    private static bool IsBare(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private string? Neighbour(int row, int column, int step)
    {
        ImmutableArray<TableCell> cells = _table.Rows[row].Cells;
        for (int other = column + step; other >= 0 && other < cells.Length; other += step)
        {
            if (cells[other].Text.Length > 0)
            {
                return cells[other].Text;
            }
        }

        return null;
    }

    private bool IsOfWords(int column)
    {
        bool hasWords = false;
        foreach (TableRow row in _table.Rows)
        {
            if (row.Cells[column].State == CellState.Reported)
            {
                return false;
            }

            hasWords |= row.Cells[column].State == CellState.Text;
        }

        return hasWords;
    }

    // Nothing where the column has both rates and amounts, or too few of either.
    private bool? HoldsRates(int column)
    {
        (int rates, int others) = (DecimalsOf(column, ofRates: true).Count, DecimalsOf(column, ofRates: false).Count);
        return rates >= FewestOfKind && others == 0 ? true : others >= FewestOfKind && rates == 0 ? false : null;
    }

    private void AddBorders(int row, ImmutableArray<TableCell> cells, ImmutableArray<RowRival>.Builder rivals)
    {
        int left = -1;
        for (int right = 0; right < cells.Length; right++)
        {
            if (cells[right].Text.Length == 0)
            {
                continue;
            }

            if (left >= 0 && (IsNumber(row, left) || IsNumber(row, right)))
            {
                AddBorders(row, (left, cells[left].Text), (right, cells[right].Text), rivals);
            }

            left = right;
        }
    }

    private void AddBorders(int row, (int Column, string Text) left, (int Column, string Text) right, ImmutableArray<RowRival>.Builder rivals)
    {
        string glued = left.Text + right.Text;
        for (int cut = Math.Max(1, left.Text.Length - BorderReach); cut <= Math.Min(glued.Length - 1, left.Text.Length + BorderReach); cut++)
        {
            if (cut == left.Text.Length || !CanBe(row, left.Column, glued[..cut]) || !CanBe(row, right.Column, glued[cut..]))
            {
                continue;
            }

            if (!IsPrintedSo(glued[..cut]) || !IsPrintedSo(glued[cut..]))
            {
                continue;
            }

            bool isRegular = KeepsDecimals(left.Text, glued[..cut]) && KeepsDecimals(right.Text, glued[cut..]);
            rivals.Add(new([.. Change(row, left.Column, glued[..cut]), .. Change(row, right.Column, glued[cut..])], isRegular));
        }
    }

    // A number stays a number that a filer would print; words stay words.
    private bool CanBe(int row, int column, string text)
    {
        if (!IsNumber(row, column))
        {
            return text[0] is not ('.' or ',' or '%' or ')') && text[^1] is not ('.' or ',' or '-');
        }

        ReadOnlySpan<char> digits = text.AsSpan().TrimStart("-( ");
        bool hasLeadingZero = digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]);
        return !hasLeadingZero && DirectedNumber.TryParse(text, out PrintedNumber number) && number.IsRegular;
    }

    // Where every figure of the table but for whole columns of counts has two decimals, one that is cut within them is none of it.
    private bool IsPrintedSo(string text) =>
        (IsRate(text) ? _rateDecimals : _amountDecimals) is not { } decimals || !DirectedNumber.TryParse(text, out PrintedNumber number) || number.Decimals == decimals;

    private static bool IsRate(string text) => text[^1] is '%' or '点';

    private int? UniformDecimals(bool ofRates)
    {
        (int? decimals, int count) = (null, 0);
        for (int column = 0; column < _table.Columns.Length; column++)
        {
            List<int> ofColumn = DecimalsOf(column, ofRates);
            if (ofColumn.TrueForAll(digits => digits == 0))
            {
                continue;
            }

            decimals ??= ofColumn[0];
            if (ofColumn.Exists(digits => digits != decimals))
            {
                return null;
            }

            count += ofColumn.Count;
        }

        return count >= FewestUniform ? decimals : null;
    }

    private List<int> DecimalsOf(int column, bool ofRates)
    {
        List<int> decimals = [];
        foreach (TableRow row in _table.Rows)
        {
            TableCell cell = row.Cells[column];
            if (cell.State == CellState.Reported && IsRate(cell.Text) == ofRates && DirectedNumber.TryParse(cell.Text, out PrintedNumber number))
            {
                decimals.Add(number.Decimals);
            }
        }

        return decimals;
    }

    private static bool KeepsDecimals(string before, string after) =>
        !DirectedNumber.TryParse(before, out PrintedNumber old) || !DirectedNumber.TryParse(after, out PrintedNumber @new) || old.Decimals == @new.Decimals;

    private bool IsNumber(int row, int column) => _grid[row, column].IsNumber;

    private IEnumerable<CellChange> Change(int row, int column, string text) =>
        IsNumber(row, column) ? [new(new(row, column), _grid.Read(_figures.Read(row, column, text)))] : [];

    // -5.00 beside a blank column can be a dash and 5.00; a dash before 5.00 can be its minus.
    private void AddDashes(int row, ImmutableArray<TableCell> cells, ImmutableArray<RowRival>.Builder rivals)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            if (IsNumber(row, column) && cells[column].Text is ['-', _, ..] text)
            {
                string unsigned = text[1..];
                if (column > 0 && cells[column - 1].Text.Length == 0)
                {
                    rivals.Add(new([.. Change(row, column, unsigned)]));
                }

                if (column + 1 < cells.Length && cells[column + 1].Text.Length == 0)
                {
                    rivals.Add(new([new(new(row, column), GridCell.Empty), Placed(row, column + 1, unsigned)]));
                }
            }
            else if (column > 0 && IsNumber(row, column) && cells[column - 1].State == CellState.Nil)
            {
                string signed = "-" + cells[column].Text;
                rivals.Add(new([.. Change(row, column, signed)]));
                rivals.Add(new([Placed(row, column - 1, signed), new(new(row, column), GridCell.Empty)]));
            }
        }
    }

    private CellChange Placed(int row, int column, string text) => new(new(row, column), _grid.Read(_figures.Read(row, column, text)));

    // A run of values, or one end of it, moved over the blanks beside it.
    private void AddPlacements(int row, ImmutableArray<TableCell> cells, ImmutableArray<RowRival>.Builder rivals)
    {
        int first = 0;
        while (first < cells.Length && rivals.Count <= MostRivals)
        {
            if (!IsMovable(row, first))
            {
                first++;
                continue;
            }

            int last = first;
            while (last + 1 < cells.Length && IsMovable(row, last + 1))
            {
                last++;
            }

            for (int gap = 1; IsFree(cells, first - gap); gap++)
            {
                for (int end = first; end <= last; end++)
                {
                    AddMove(row, first, end, -gap, rivals);
                }
            }

            for (int gap = 1; IsFree(cells, last + gap); gap++)
            {
                for (int start = first; start <= last; start++)
                {
                    AddMove(row, start, last, gap, rivals);
                }
            }

            first = last + 1;
        }
    }

    private bool IsMovable(int row, int column) =>
        _table.Columns[column].Role == ColumnRole.Value && _table.Rows[row].Cells[column].Text.Length > 0;

    private bool IsFree(ImmutableArray<TableCell> cells, int column) =>
        column >= 0 && column < cells.Length && _table.Columns[column].Role == ColumnRole.Value && cells[column].Text.Length == 0;

    private void AddMove(int row, int first, int last, int by, ImmutableArray<RowRival>.Builder rivals)
    {
        for (int column = first; column <= last; column++)
        {
            if (IsNumber(row, column) && (_isOfWords[column + by] || _isOfRates[column + by] == !IsRate(_table.Rows[row].Cells[column].Text)))
            {
                return;
            }
        }

        // The places that are left, then those that are reached beside them.
        _changes.Clear();
        for (int column = first; column <= last; column++)
        {
            AddChange(row, column, column - by >= first && column - by <= last ? Moved(row, column - by, by) : GridCell.Empty);
        }

        for (int column = first; column <= last; column++)
        {
            if (column + by < first || column + by > last)
            {
                AddChange(row, column + by, Moved(row, column, by));
            }
        }

        if (_changes.Count > 0)
        {
            rivals.Add(new([.. _changes]));
        }
    }

    private GridCell Moved(int row, int column, int by) => _grid.Read(_figures.Read(row, column + by, _table.Rows[row].Cells[column].Text));

    private void AddChange(int row, int column, GridCell reading)
    {
        if (reading != _grid[row, column])
        {
            _changes.Add(new(new(row, column), reading));
        }
    }

    private void AddAlternatives(int row, ImmutableArray<TableCell> cells, ImmutableArray<RowRival>.Builder rivals)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            foreach (string alternative in cells[column].Reading == CellReading.Ambiguous ? cells[column].Alternatives : [])
            {
                CellChange change = Placed(row, column, alternative);
                if (change.Reading != _grid[change.Cell])
                {
                    rivals.Add(new([change]));
                }
            }
        }
    }
}
