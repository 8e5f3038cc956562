using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What a cell of a reading adds to a sum.</summary>
/// <param name="Value">The number; zero where there is none.</param>
/// <param name="IsNumber">Whether a number is printed.</param>
/// <param name="HalfUnit">Half a unit of its last digit.</param>
internal readonly record struct CellValue(decimal Value, bool IsNumber, decimal HalfUnit)
{
    /// <summary>The value of a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="withPoints">Whether 百分点 count.</param>
    internal static CellValue Of(GluedRow row, ReadCell cell, bool withPoints = false)
    {
        if (!(cell.Kind is GluedCellKind.Amount or GluedCellKind.Integer or GluedCellKind.Percent || withPoints && cell.Kind == GluedCellKind.Points)
            || !NumberParser.TryParse(row.Text.AsSpan(cell.Start, cell.End - cell.Start), out PrintedNumber number))
        {
            return default;
        }

        return new(number.Value, true, (number.Range.High - number.Range.Low) / 2);
    }
}

/// <summary>The numbers of a reading, column by column. The readings of a row have most of them in common, which are kept once.</summary>
internal readonly struct ReadingValues(CellValue[] values, ushort[] places, int start, int columns)
{
    /// <summary>The number of columns.</summary>
    internal int Columns => columns;

    /// <summary>The number in a column.</summary>
    internal ref readonly CellValue this[int column] => ref values[places[start + column]];

    /// <summary>Whether another reading of the row has the same number in a column.</summary>
    internal bool IsSame(ReadingValues other, int column) => PlaceOf(column) == other.PlaceOf(column) || this[column] == other[column];

    private int PlaceOf(int column) => places[start + column];
}

/// <summary>A row with the ways to read it, the numbers of each, and which one is chosen.</summary>
internal sealed class ReadableRow
{
    private readonly CellValue[] _values;
    private readonly ushort[] _places;
    private readonly int _columns;

    internal ReadableRow(GluedRow row, List<RowReading> readings)
    {
        Row = row;
        Readings = readings;
        _columns = readings.Count == 0 ? 0 : readings[0].Cells.Length;
        _places = new ushort[readings.Count * _columns];

        // The first one is that of a cell without a number.
        List<CellValue> values = [default];
        List<(ReadCell Cell, int Place)> cells = [];
        for (int column = 0; column < _columns; column++)
        {
            cells.Clear();
            for (int reading = 0; reading < readings.Count; reading++)
            {
                _places[(reading * _columns) + column] = (ushort)PlaceOf(readings[reading].Cells[column], cells, values);
            }
        }

        _values = [.. values];
    }

    internal GluedRow Row { get; }

    internal List<RowReading> Readings { get; }

    /// <summary>The reading in force.</summary>
    internal int Chosen { get; set; }

    internal RowReading Reading => Readings[Chosen];

    /// <summary>The numbers of the reading in force.</summary>
    internal ReadingValues Values => ValuesOf(Chosen);

    /// <summary>How much more each reading costs than the best one, what arithmetic says included. Null until it was asked.</summary>
    internal double[]? Margins { get; set; }

    /// <summary>The columns whose figures could stand elsewhere together with those of the other rows.</summary>
    internal HashSet<int> Open { get; } = [];

    /// <summary>The numbers of a reading.</summary>
    internal ReadingValues ValuesOf(int reading) => new(_values, _places, reading * _columns, _columns);

    private int PlaceOf(ReadCell cell, List<(ReadCell Cell, int Place)> cells, List<CellValue> values)
    {
        foreach ((ReadCell other, int found) in cells)
        {
            if (other == cell)
            {
                return found;
            }
        }

        CellValue value = CellValue.Of(Row, cell);
        int place = value.IsNumber ? values.Count : 0;
        if (value.IsNumber)
        {
            values.Add(value);
        }

        cells.Add((cell, place));
        return place;
    }
}
