namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What the readings of a total print in each column: many readings, but few different figures in a column.</summary>
internal sealed class PrintedTotals
{
    private readonly List<CellValue>[] _figures;
    private readonly int[,] _places;

    /// <summary>The figures of a total.</summary>
    /// <param name="total">The total.</param>
    /// <param name="columns">The number of columns.</param>
    internal PrintedTotals(ReadableRow total, int columns)
    {
        Readings = total.Readings.Count;
        _figures = new List<CellValue>[columns];
        _places = new int[columns, Readings];
        for (int column = 0; column < columns; column++)
        {
            List<CellValue> figures = _figures[column] = [];
            for (int reading = 0; reading < Readings; reading++)
            {
                int place = figures.IndexOf(total.ValuesOf(reading)[column]);
                if (place < 0)
                {
                    place = figures.Count;
                    figures.Add(total.ValuesOf(reading)[column]);
                }

                _places[column, reading] = place;
            }
        }
    }

    /// <summary>The number of readings.</summary>
    internal int Readings { get; }

    /// <summary>Adds to each reading what its figure in a column is worth; each different figure is valued once.</summary>
    internal void Add(int column, Func<CellValue, double> worthOf, double[] worths)
    {
        List<CellValue> figures = _figures[column];
        Span<double> found = figures.Count <= 64 ? stackalloc double[figures.Count] : new double[figures.Count];
        for (int i = 0; i < figures.Count; i++)
        {
            found[i] = worthOf(figures[i]);
        }

        for (int reading = 0; reading < worths.Length; reading++)
        {
            worths[reading] += found[_places[column, reading]];
        }
    }
}
