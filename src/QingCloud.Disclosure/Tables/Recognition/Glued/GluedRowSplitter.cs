using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Cuts a row into the cells of given columns: the K cheapest readings. Dynamic programming over columns and positions finds the cheapest way to each
/// place, <see cref="ReadingSearch"/> the others. The work is the length of the row times the columns times the candidates at a place; the memory is
/// kept from row to row.
/// </summary>
internal sealed class GluedRowSplitter
{
    internal const double Unreachable = 1e9;
    private const double WordStart = 0.02;

    // Of two columns alike the later one is blank, other things being equal.
    private const double EarlyBlank = 0.04;

    private readonly ReadingSearch _search;
    private double[] _costs = [];
    private int[] _steps = [];

    internal GluedRowSplitter() => _search = new(this);

    /// <summary>The columns that the row is cut into.</summary>
    internal ColumnFormat[] Columns { get; private set; } = [];

    /// <summary>The row that is cut.</summary>
    internal GluedRow Row { get; private set; } = GluedRow.Empty;

    /// <summary>The least cost of any place: what is added to it makes a bound.</summary>
    internal double Least { get; private set; }

    /// <summary>How many readings were found.</summary>
    internal int Count => _search.Count;

    /// <summary>Looks for the cheapest readings of a row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="keep">How many readings to look for.</param>
    internal void Split(ColumnFormat[] columns, GluedRow row, int keep)
    {
        Columns = columns;
        Begin(row, columns.Length);
        for (int column = 0; column < columns.Length; column++)
        {
            Reach(column, columns[column].FormCosts, BlankCost(column), TextCost(column));
        }

        _search.Find(keep);
    }

    /// <summary>What a row costs at least, cut into each number of columns up to one; the first is for no column.</summary>
    /// <param name="cheapest">A column in which cells cost no more than in any of them.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">The most columns.</param>
    internal double[] LeastCosts(ColumnFormat cheapest, GluedRow row, int columns)
    {
        double blank = CellCost.Settle(cheapest.LeastBlankCostIn(row));
        double text = CellCost.Settle(Math.Min(cheapest.TextCost, cheapest.TextCostIn(row, 0)));
        Begin(row, columns);
        double[] least = new double[columns + 1];
        least[0] = Costs(0)[row.Length];
        for (int column = 0; column < columns; column++)
        {
            Reach(column, cheapest.FormCosts, blank, text);
            least[column + 1] = Costs(column + 1)[row.Length];
        }

        return least;
    }

    /// <summary>What a reading costs; the best one is the first.</summary>
    internal double CostOf(int reading) => _search.CostOf(reading);

    /// <summary>The cells of a reading, which stay until the next row is cut.</summary>
    internal ReadOnlySpan<ReadCell> CellsOf(int reading) => _search.CellsOf(reading);

    /// <summary>The readings as lasting objects.</summary>
    internal List<RowReading> Readings()
    {
        List<RowReading> readings = new(Count);
        for (int i = 0; i < Count; i++)
        {
            readings.Add(new(CostOf(i), CellsOf(i).ToArray()));
        }

        return readings;
    }

    /// <summary>The cheapest ways to the places before a column, or behind the last one.</summary>
    internal Span<double> Costs(int column) => _costs.AsSpan(column * (Row.Length + 1), Row.Length + 1);

    /// <summary>The last cell of the cheapest way to each place before a column.</summary>
    internal Span<int> Steps(int column) => _steps.AsSpan(column * (Row.Length + 1), Row.Length + 1);

    /// <summary>What a blank costs in a column of the row.</summary>
    internal double BlankCost(int column) => CellCost.Settle(Columns[column].BlankCostIn(Row, column) + ((Columns.Length - column) * EarlyBlank));

    /// <summary>What words cost in a column of the row, apart from their characters and their end.</summary>
    internal double TextCost(int column) => CellCost.Settle(Columns[column].TextCostIn(Row, column) + WordStart);

    private void Begin(GluedRow row, int columns)
    {
        (Row, Least) = (row, 0);
        int states = (row.Length + 1) * (columns + 1);
        if (_costs.Length < states)
        {
            _costs = new double[states];
            _steps = new int[states];
        }

        Span<double> start = Costs(0);
        start.Fill(Unreachable);
        start[0] = 0;
    }

    // Words grow from place to place; every place before the column can begin a cell of it, and every place can end one.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reach(int column, ReadOnlySpan<double> forms, double blank, double text)
    {
        ReadOnlySpan<double> before = Costs(column);
        ReadOnlySpan<double> borders = Row.BorderCosts.AsSpan(0, before.Length);
        ReadOnlySpan<double> letters = Row.WordCosts;
        ReadOnlySpan<RowEdge> edges = Row.Edges;
        ReadOnlySpan<int> firsts = Row.Firsts[..before.Length];
        Span<double> after = Costs(column + 1)[..before.Length];
        Span<int> steps = Steps(column + 1)[..before.Length];
        after.Fill(Unreachable);
        double least = Least;
        (double words, int wordStart) = (Unreachable, 0);
        for (int position = 0; position < before.Length; position++)
        {
            double best = after[position];
            int step = steps[position];
            double ofWords = words + borders[position];
            if (ofWords < best)
            {
                (best, step) = (ofWords, CellStep.Words(wordStart));
            }

            double cost = before[position];
            if (cost < Unreachable)
            {
                least = cost < least ? cost : least;
                if (cost + blank < best)
                {
                    (best, step) = (cost + blank, CellStep.Blank);
                }

                int last = position < letters.Length ? firsts[position + 1] : 0;
                for (int candidate = firsts[position]; candidate < last; candidate++)
                {
                    ref readonly RowEdge edge = ref edges[candidate];
                    Lower(after, steps, edge.End, cost + (forms[edge.Form] + edge.Cost), candidate);
                }
            }

            (after[position], steps[position]) = (best, step);
            if (position < letters.Length)
            {
                (words, wordStart) = cost + text < words ? (cost + text, position) : (words, wordStart);
                words += letters[position];
            }
        }

        Least = least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Lower(Span<double> costs, Span<int> steps, int position, double cost, int step)
    {
        if (cost < costs[position])
        {
            costs[position] = cost;
            steps[position] = step;
        }
    }
}

/// <summary>A cell as one number: a candidate of the row by its index, a blank, or words by their start.</summary>
internal static class CellStep
{
    internal const int Blank = -1;

    internal static int Words(int start) => -2 - start;

    internal static int StartOfWords(int step) => -2 - step;
}
