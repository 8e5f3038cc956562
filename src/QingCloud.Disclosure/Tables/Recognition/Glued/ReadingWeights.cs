using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What readings of rows cost beside their cells. Groups of columns of the same form, such as one for each year: a row has all figures of a group or none
/// of them, other things being equal. Shares: over 200% there are none.
/// </summary>
internal sealed class ReadingWeights
{
    private const double Partial = 0.8;
    private const double LargeShare = 2;
    private const decimal LargestShare = 200;

    private readonly List<(int First, int Last)> _groups = [];
    private readonly List<int> _shares = [];

    internal ReadingWeights(HeaderLayout layout)
    {
        ImmutableArray<HeaderColumn> columns = layout.Columns;
        HeaderExpectations words = new(HeaderVocabulary.Default);
        _shares.AddRange(Enumerable.Range(0, columns.Length).Where(i => columns[i].Expectation == ColumnExpectation.Percentages && !columns[i].Path.Any(words.NamesChange)));
        List<(int First, int Last, string Leaves)> groups = [];
        for (int first = 0; first < columns.Length;)
        {
            int last = first;
            while (columns[first].Path.Length > 1 && last + 1 < columns.Length && columns[last + 1].Path.Length > 1 && columns[last + 1].Path[0] == columns[first].Path[0])
            {
                last++;
            }

            if (last > first)
            {
                groups.Add((first, last, string.Join('/', columns[first..(last + 1)].Select(column => string.Join('|', column.Path[1..])))));
            }

            first = last + 1;
        }

        foreach (IGrouping<string, (int First, int Last, string Leaves)> alike in groups.GroupBy(group => group.Leaves, StringComparer.Ordinal).Where(alike => alike.Count() > 1))
        {
            _groups.AddRange(alike.Select(group => (group.First, group.Last)));
        }
    }

    /// <summary>Adds to the cost of readings, and puts the cheapest first.</summary>
    internal List<RowReading> Weigh(GluedRow row, List<RowReading> readings) => _groups.Count + _shares.Count == 0
        ? readings
        : [.. readings.Select(reading => reading with { Cost = reading.Cost + CostOf(row, reading) }).OrderBy(reading => reading.Cost)];

    private double CostOf(GluedRow row, RowReading reading) =>
        (Partial * _groups.Count(group => IsPartial(reading, group))) + (LargeShare * _shares.Count(column => CellValue.Of(row, reading.Cells[column]).Value > LargestShare));

    private static bool IsPartial(RowReading reading, (int First, int Last) group)
    {
        int blanks = reading.Cells[group.First..(group.Last + 1)].Count(cell => cell.Kind == GluedCellKind.Blank);
        return blanks > 0 && blanks <= group.Last - group.First;
    }
}
