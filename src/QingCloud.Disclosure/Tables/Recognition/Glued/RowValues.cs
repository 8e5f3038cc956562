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

/// <summary>A row with the ways to read it, the numbers of each, and which one is chosen.</summary>
internal sealed class ReadableRow
{
    internal ReadableRow(GluedRow row, List<RowReading> readings)
    {
        Row = row;
        Readings = readings;
        Values = new CellValue[readings.Count][];
        for (int i = 0; i < readings.Count; i++)
        {
            Values[i] = ValuesOf(i);
        }
    }

    internal GluedRow Row { get; }

    internal List<RowReading> Readings { get; }

    /// <summary>The numbers of each reading, column by column.</summary>
    internal CellValue[][] Values { get; }

    /// <summary>The reading in force.</summary>
    internal int Chosen { get; set; }

    internal RowReading Reading => Readings[Chosen];

    /// <summary>How much more each reading costs than the best one, what arithmetic says included. Null until it was asked.</summary>
    internal double[]? Margins { get; set; }

    /// <summary>The columns whose figures could stand elsewhere together with those of the other rows.</summary>
    internal HashSet<int> Open { get; } = [];

    // Readings of a row have most cells in common.
    private CellValue[] ValuesOf(int reading)
    {
        ReadCell[] cells = Readings[reading].Cells;
        CellValue[] values = new CellValue[cells.Length];
        for (int column = 0; column < cells.Length; column++)
        {
            int same = 0;
            while (same < reading && Readings[same].Cells[column] != cells[column])
            {
                same++;
            }

            values[column] = same < reading ? Values[same][column] : CellValue.Of(Row, cells[column]);
        }

        return values;
    }
}
