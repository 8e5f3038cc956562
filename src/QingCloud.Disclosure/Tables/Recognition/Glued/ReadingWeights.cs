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
    private const decimal LargestShare = 2;
    private const decimal MostSlack = 0.01m;
    private const double Sum = 4;
    private const double SumWithoutResult = 1.5;

    private const double AmountAsRate = 5;
    private const decimal LargestPrintedRate = 10_000;

    private readonly List<(int First, int Last)> _groups = [];
    private readonly ImmutableArray<int> _rates;
    private readonly List<int> _shares = [];
    private readonly ImmutableArray<HeaderEquation> _equations;
    private readonly ImmutableArray<HeaderRatio> _ratios;

    internal ReadingWeights(HeaderLayout layout, ColumnFormat[] formats, HeaderExpectations words)
    {
        ImmutableArray<HeaderColumn> columns = layout.Columns;
        ImmutableArray<ImmutableArray<string>> paths = [.. columns.Select(column => column.Path)];
        _ratios = HeaderRatios.Of(paths, [.. columns.Select(column => column.Expectation)], words);
        _rates = [.. Enumerable.Range(1, columns.Length - 1).Where(i => formats[i].HoldsRates)];
        _shares.AddRange(_rates.Where(i => ColumnPriors.IsOfRates(columns[i].Expectation) && !columns[i].Path.Any(words.NamesChange)));
        _equations = HeaderEquations.Of(paths, i => columns[i].Expectation is ColumnExpectation.Amounts or ColumnExpectation.Changes or ColumnExpectation.Figures or ColumnExpectation.Unknown);
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

    /// <summary>Whether nothing but cells counts.</summary>
    internal bool IsEmpty => _groups.Count + _rates.Length + _equations.Length + _ratios.Length == 0;

    /// <summary>Adds to the cost of readings, and puts the cheapest first.</summary>
    internal List<RowReading> Weigh(GluedRow row, List<RowReading> readings) => IsEmpty
        ? readings
        : [.. readings.Select(reading => reading with { Cost = reading.Cost + CostOf(row, reading) }).OrderBy(reading => reading.Cost)];

    private double CostOf(GluedRow row, RowReading reading)
    {
        (int partial, int large, int amounts) = (0, 0, 0);
        foreach ((int, int) group in _groups)
        {
            partial += IsPartial(reading, group) ? 1 : 0;
        }

        foreach (int column in _shares)
        {
            large += RateOf(row, reading.Cells[column]).Value > LargestShare ? 1 : 0;
        }

        foreach (int column in _rates)
        {
            amounts += reading.Cells[column].Kind == GluedCellKind.Amount && Math.Abs(CellValue.Of(row, reading.Cells[column]).Value) >= LargestPrintedRate ? 1 : 0;
        }

        double gained = 0;
        foreach (HeaderEquation equation in _equations)
        {
            gained += GainOf(row, reading, equation);
        }

        double kept = 0;
        foreach (HeaderRatio ratio in _ratios)
        {
            kept += IsKept(row, reading, ratio) ? Sum : 0;
        }

        return (Partial * partial) + (LargeShare * large) + (AmountAsRate * amounts) - gained - kept;
    }

    // Of the two figures the one that is divided by tells how far rounding carries.
    private static bool IsKept(GluedRow row, RowReading reading, HeaderRatio ratio)
    {
        CellValue result = RateOf(row, reading.Cells[ratio.Result]);
        CellValue first = CellValue.Of(row, reading.Cells[ratio.First]);
        CellValue second = CellValue.Of(row, reading.Cells[ratio.Second]);
        if (result.Value == 0 || !first.IsNumber || !second.IsNumber)
        {
            return false;
        }

        if (ratio.Form == RatioForm.Points)
        {
            (CellValue one, CellValue other) = (RateOf(row, reading.Cells[ratio.First]), RateOf(row, reading.Cells[ratio.Second]));
            return Math.Abs(one.Value - other.Value - result.Value) <= one.HalfUnit + other.HalfUnit + result.HalfUnit;
        }

        (CellValue part, CellValue whole) = ratio.Form == RatioForm.Margin ? (second, first) : (first, second);
        if (whole.Value == 0)
        {
            return false;
        }

        decimal quotient = part.Value / whole.Value;
        decimal slack = ((part.HalfUnit + (Math.Abs(quotient) * whole.HalfUnit)) / Math.Abs(whole.Value)) + result.HalfUnit;
        decimal rate = ratio.Form switch { RatioForm.Growth => (part.Value - whole.Value) / Math.Abs(whole.Value), RatioForm.Margin => 1 - quotient, _ => quotient };
        return slack < MostSlack && Math.Abs(rate - result.Value) <= slack;
    }

    // Below 比例(%) and the like a rate is printed without its sign.
    private static CellValue RateOf(GluedRow row, ReadCell cell)
    {
        CellValue value = CellValue.Of(row, cell, withPoints: true);
        return cell.Kind is GluedCellKind.Percent or GluedCellKind.Points ? value : value with { Value = value.Value / 100, HalfUnit = value.HalfUnit / 100 };
    }

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
        int blanks = 0;
        for (int column = group.First; column <= group.Last; column++)
        {
            blanks += reading.Cells[column].Kind == GluedCellKind.Blank ? 1 : 0;
        }

        return blanks > 0 && blanks <= group.Last - group.First;
    }
}
