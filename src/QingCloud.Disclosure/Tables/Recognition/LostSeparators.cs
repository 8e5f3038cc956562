using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Rows that are one cell short because a separator was lost: where just one cell is plainly two, such as <c>2,398.231,274.81</c> or <c>合计5,341.02</c>
/// among columns of labels and amounts, it is cut.
/// </summary>
internal sealed class LostSeparators
{
    private const int FewestFullRows = 2;

    private readonly int _width;
    private readonly (int Numbers, int Words, int Dates, int Decimals)[] _columns;

    private LostSeparators(int width, IEnumerable<GridRow> full)
    {
        _width = width;
        _columns = [.. Enumerable.Range(0, width).Select(column => Kind(full.Select(row => row.Cells[column].Text)))];
    }

    /// <summary>The rows, those cut that can be cut in one way only.</summary>
    internal static ImmutableArray<GridRow> Mend(SourceText source, ImmutableArray<GridRow> rows)
    {
        IGrouping<int, GridRow>? usual = rows.GroupBy(row => row.Cells.Length).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        if (usual is null || usual.Key < 2 || !rows.Any(row => row.Cells.Length == usual.Key - 1) || usual.Count(HeaderRowDetector.HasFigures) < FewestFullRows)
        {
            return rows;
        }

        LostSeparators separators = new(usual.Key, usual.Where(HeaderRowDetector.HasFigures));
        return [.. rows.Select(row => row.Cells.Length == usual.Key - 1 ? separators.Mend(source, row) : row)];
    }

    private static (int Numbers, int Words, int Dates, int Decimals) Kind(IEnumerable<string> texts)
    {
        (int numbers, int words, int dates) = (0, 0, 0);
        Dictionary<int, int> decimals = [];
        foreach (string text in texts)
        {
            if (text.Length > 0 && IsDate(text))
            {
                dates++;
            }
            else if (DirectedNumber.TryParse(text, out PrintedNumber number))
            {
                numbers++;
                decimals[number.Decimals] = decimals.GetValueOrDefault(number.Decimals) + 1;
            }
            else if (text.Any(char.IsLetter))
            {
                words++;
            }
        }

        return (numbers, words, dates, decimals.Count == 0 ? -1 : decimals.MaxBy(count => count.Value).Key);
    }

    private GridRow Mend(SourceText source, GridRow row)
    {
        List<(int Column, int Cut)> cuts = [];
        for (int column = 0; column + 1 < _width; column++)
        {
            GridCell cell = row.Cells[column];
            if (cell.Text.Length != cell.Span.Length || Fits(column, cell.Text))
            {
                continue;
            }

            cuts.AddRange(Enumerable.Range(1, Math.Max(0, cell.Text.Length - 1)).Where(cut => Fits(column, cell.Text[..cut]) && Fits(column + 1, cell.Text[cut..])).Select(cut => (column, cut)));
        }

        if (cuts is not [(int at, int place)] || !FitBehind(row, at))
        {
            return Opened(row);
        }

        GridCell whole = row.Cells[at];
        GridCell Part(int start, int end) => CellSpans.Cell(source, whole.Span.Start + start, whole.Span.Start + end, whole.Line) with { IsCut = true };
        return row with { Cells = [.. row.Cells[..at], Part(0, place), Part(place, whole.Text.Length), .. row.Cells[(at + 1)..]] };
    }

    // Where a cell is none of its column's, all of the row may stand elsewhere.
    private GridRow Opened(GridRow row) =>
        HeaderRowDetector.HasFigures(row) && Enumerable.Range(0, row.Cells.Length).Any(column => row.Cells[column].Text.Any(char.IsAsciiDigit) && IsSettled(column) && !Fits(column, row.Cells[column].Text))
            ? row with { Cells = [.. row.Cells.Select((cell, column) => column == 0 || cell.IsBlank ? cell : cell with { IsOpen = true })] }
            : row;

    private bool IsSettled(int column) => _columns[column] is var (numbers, words, dates, _) && Math.Max(Math.Max(numbers, words), dates) >= FewestFullRows;

    // What stands behind the cell belongs one column further.
    private bool FitBehind(GridRow row, int at) =>
        Enumerable.Range(at + 1, _width - at - 2).All(column => row.Cells[column].Text is { } text && (!text.Any(char.IsLetterOrDigit) || Fits(column + 1, text)));

    private bool Fits(int column, string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        (int numbers, int words, int dates, int decimals) = _columns[column];
        if (IsDate(text))
        {
            return dates > Math.Max(numbers, words);
        }

        if (DirectedNumber.TryParse(text, out PrintedNumber number))
        {
            bool hasLeadingZero = text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]);
            return numbers > Math.Max(words, dates) && number.Decimals == decimals && number.IsRegular && text[0] != '+' && !hasLeadingZero;
        }

        return char.IsLetter(text[0]) ? words > Math.Max(numbers, dates) && !char.IsAsciiDigit(text[^1]) : numbers > 0 && text is "-" or "--" or "/";
    }

    private static bool IsDate(string text) => char.IsAsciiDigit(text[0]) && GluedLineShape.NumericDateLength(text, 0) == text.Length;
}
