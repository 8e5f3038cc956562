using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Reads a text as it would be read in a cell of a table: in the unit that the cell's own figure, or its column's figures, are printed in.</summary>
internal sealed class ColumnFigures
{
    private readonly Table _table;
    private readonly PrintedScale?[] _columns;

    internal ColumnFigures(Table table)
    {
        _table = table;
        _columns = new PrintedScale?[table.Columns.Length];
        foreach (TableRow row in table.Rows)
        {
            for (int column = 0; column < _columns.Length; column++)
            {
                _columns[column] ??= ScaleOf(row.Cells[column]);
            }
        }
    }

    /// <summary>The figure that the text would be in the cell; null where it is no number.</summary>
    internal CellFigure? Read(int row, int column, string text)
    {
        if (!DirectedNumber.TryParse(text, out PrintedNumber number))
        {
            return null;
        }

        if (number.Form != NumberForm.Plain)
        {
            return new(number.Value, number.Range, number.Form == NumberForm.Points ? FigureUnit.Points : FigureUnit.Rate);
        }

        PrintedScale scale = ScaleOf(_table.Rows[row].Cells[column]) ?? _columns[column] ?? new(1m, FigureUnit.Number, Currency.Cny);
        Interval range = number.Range * Interval.Point(scale.Factor);
        return new(Math.Clamp(number.Value * scale.Factor, range.Low, range.High), range, scale.Unit, scale.Currency);
    }

    private static PrintedScale? ScaleOf(TableCell cell)
    {
        if ((cell.Figure ?? cell.OpenFigure) is not { } figure || figure.Value == 0 || !DirectedNumber.TryParse(cell.Text, out PrintedNumber number) || number.Form != NumberForm.Plain || number.Value == 0)
        {
            return null;
        }

        return new(figure.Value / number.Value, figure.Unit, figure.Currency);
    }

    private readonly record struct PrintedScale(decimal Factor, FigureUnit Unit, Currency Currency);
}
