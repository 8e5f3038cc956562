using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What readings of rows cost beside their cells. Groups of columns of the same form, such as one for each year: a row has all figures of a group or none
/// of them, other things being equal. Shares: over 200% there are none. Columns that make a sum by their headers: a row in which they do is worth
/// a gain; one in which they do not is not punished, for the document may be wrong.
/// </summary>
internal sealed class ReadingWeights
{
    private const double Partial = 0.8;
    private const double LargeShare = 2;
    private const decimal LargestShare = 200;
    private const double Sum = 4;
    private const double SumWithoutResult = 1.5;

    private readonly List<(int First, int Last)> _groups = [];
    private readonly List<int> _shares = [];
    private readonly ImmutableArray<HeaderEquation> _equations;

    internal ReadingWeights(HeaderLayout layout)
    {
        ImmutableArray<HeaderColumn> columns = layout.Columns;
        HeaderExpectations words = new(HeaderVocabulary.Default);
        _equations = HeaderEquations.Of([.. columns.Select(column => column.Path)], i => columns[i].Expectation is ColumnExpectation.Amounts or ColumnExpectation.Changes or ColumnExpectation.Figures or ColumnExpectation.Unknown);
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
    internal List<RowReading> Weigh(GluedRow row, List<RowReading> readings) => _groups.Count + _shares.Count + _equations.Length == 0
        ? readings
        : [.. readings.Select(reading => reading with { Cost = reading.Cost + CostOf(row, reading) }).OrderBy(reading => reading.Cost)];

    private double CostOf(GluedRow row, RowReading reading) =>
        (Partial * _groups.Count(group => IsPartial(reading, group))) + (LargeShare * _shares.Count(column => CellValue.Of(row, reading.Cells[column]).Value > LargestShare))
        - _equations.Sum(equation => GainOf(row, reading, equation));

    private static double GainOf(GluedRow row, RowReading reading, HeaderEquation equation)
    {
        (decimal sum, decimal slack, int numbers) = (0, 0, 0);
        foreach ((int column, int sign) in equation.Terms)
        {
            CellValue value = CellValue.Of(row, reading.Cells[column]);
            sum += sign * value.Value;
            slack += value.HalfUnit;
            numbers += value.Value == 0 ? 0 : 1;
        }

        return numbers < 2 || Math.Abs(sum) > slack ? 0 : CellValue.Of(row, reading.Cells[equation.Result]).IsNumber ? Sum : SumWithoutResult;
    }

    private static bool IsPartial(RowReading reading, (int First, int Last) group)
    {
        int blanks = reading.Cells[group.First..(group.Last + 1)].Count(cell => cell.Kind == GluedCellKind.Blank);
        return blanks > 0 && blanks <= group.Last - group.First;
    }
}
