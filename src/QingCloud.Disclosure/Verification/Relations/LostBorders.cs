using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Signs that cells of a cause ran into each other, or lost their ends, before they were read.</summary>
internal static class LostBorders
{
    // 元, 万元, 亿股: a unit and no cell of its own.
    private const int LongestUnit = 3;
    private const int FewestOfForm = 2;

    /// <summary>Whether a row that the cause needs, or one between those, shows such a sign.</summary>
    internal static bool Touch(TableFigures table, Cause cause) => cause.Cases.Any(@case => Touch(table, @case));

    private static bool Touch(TableFigures table, RelationCase @case)
    {
        CellAddress[] cells = [.. @case.Instance.Equation.Cells()];
        int first = cells.Min(cell => cell.Row);
        int last = cells.Max(cell => cell.Row);
        for (int row = first; row <= last; row++)
        {
            if (IsHeaped(table.Table.Rows[row].Cells))
            {
                return true;
            }
        }

        TableLayout layout = table.Table.Region.Layout;
        return (MayCut(layout) && @case.Instance.Equation.IsLinear && IsCutShort(table, cells))
            || (MayMove(layout) && cells.Any(cell => table.Grid[cell].IsNumber && IsOfOtherForm(table, cell)));
    }

    /// <summary>工资保证金800,000.00, 1-2年13.08% and a blank behind them, or 36,518.80未来12个月: a figure and words in one cell, where one of them belongs to another.</summary>
    private static bool IsHeaped(ImmutableArray<TableCell> cells)
    {
        bool hasBlank = cells.Any(cell => cell.State == CellState.Blank);
        return cells.Any(cell => cell.State == CellState.Text && ((hasBlank && EndsInFigure(cell.Text)) || BeginsWithFigure(cell.Text) || LacksEnd(cell.Text)));
    }

    // (1,592.55 whose bracket was cut off.
    private static bool LacksEnd(string text) => text.Length > 1 && text[0] == '(' && char.IsAsciiDigit(text[1]) && !text.Contains(')', StringComparison.Ordinal);

    internal static bool EndsInFigure(string text)
    {
        int end = text.EndsWith('%') ? text.Length - 1 : text.Length;
        int start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        // 预期2.90% is one cell: a rate belongs to another only behind an age.
        return start > 0 && (end == text.Length ? char.IsLetter(text[start - 1]) : text[start - 1] is '年' or '内' or '上') && IsFigure(text.AsSpan(start, end - start));
    }

    internal static bool BeginsWithFigure(string text)
    {
        int start = text.StartsWith('-') ? 1 : 0;
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        end = end < text.Length && text[end] == '%' ? end + 1 : end;
        return text.Length - end > LongestUnit && char.IsLetter(text[end]) && IsFigure(text.AsSpan(start, end - start).TrimEnd('%'));
    }

    // With a fraction of two digits at least: no year, no number of a note.
    private static bool IsFigure(ReadOnlySpan<char> text) => NumberParser.TryParse(text, out PrintedNumber number) && number.Decimals >= 2;

    private static bool MayCut(TableLayout layout) => layout is TableLayout.Spaces or TableLayout.CellLines;

    private static bool MayMove(TableLayout layout) => MayCut(layout) || layout is TableLayout.Glued or TableLayout.Pipes;

    // 9,671,759.9 in a sum of figures with two digits behind the point: the edge of the column cut it.
    private static bool IsCutShort(TableFigures table, CellAddress[] cells)
    {
        int[] decimals = [.. cells.Where(cell => table.Grid[cell].IsNumber).Select(cell => NumberParser.TryParse(table.CellAt(cell).Text, out PrintedNumber number) ? number.Decimals : 0)];
        return decimals.Any(count => count > 0 && count < decimals.Max());
    }

    // -820,541.66 among growths of 10.01% and 19.84%: an amount of another column.
    private static bool IsOfOtherForm(TableFigures table, CellAddress cell)
    {
        if (!NumberParser.TryParse(table.CellAt(cell).Text, out PrintedNumber own) || own.Form != NumberForm.Plain)
        {
            return false;
        }

        int others = 0;
        for (int row = 0; row < table.Table.Rows.Length; row++)
        {
            if (row != cell.Row && NumberParser.TryParse(table.CellAt(new(row, cell.Column)).Text, out PrintedNumber other))
            {
                if (other.Form != NumberForm.Percent)
                {
                    return false;
                }

                others++;
            }
        }

        return others >= FewestOfForm;
    }
}
