namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What fitting columns to rows gave.</summary>
/// <param name="Cost">The cost of all rows.</param>
/// <param name="Formats">The columns' formats.</param>
internal sealed record BodyFit(double Cost, ColumnFormat[] Formats);

/// <summary>Learns the formats of given columns from the rows, by the probabilities of each row's best readings. The memory is kept from fit to fit.</summary>
internal sealed class GluedBodyFitter
{
    private const double ColumnCost = 0.5;
    private const double WordsCost = 0.6;
    private const double EmptyColumnCost = 3;
    private const double EmptyChangesCost = 1;
    private const double Contradiction = 6;
    private const double NoReading = 200;

    // Sums of costs differ in their last digits by the order of adding.
    internal const double Slack = 1e-6;

    private readonly GluedRowSplitter _splitter = new();
    private readonly Dictionary<ColumnExpectation, ColumnFormat> _starts = [];
    private readonly Dictionary<int, ColumnFormat[]> _formats = [];
    private readonly Dictionary<int, ColumnFormat> _cheapest = [];
    private double[] _least = [];

    /// <summary>Fits a layout's columns to rows.</summary>
    /// <param name="layout">The columns.</param>
    /// <param name="rows">The rows, or a sample of them.</param>
    /// <param name="rounds">How often to learn.</param>
    /// <param name="readings">How many readings of a row to learn from.</param>
    internal BodyFit Fit(HeaderLayout layout, IReadOnlyList<GluedRow> rows, int rounds, int readings)
    {
        ColumnFormat[] formats = [.. layout.Columns.Select(column => new ColumnFormat(StartOf(column.Expectation)))];
        double cost = Learn(formats, rows, rounds, readings, double.MaxValue, []);
        foreach (ColumnFormat format in formats)
        {
            format.Update();
        }

        return new(cost, formats);
    }

    /// <summary>What fitting a layout's columns to rows costs; nothing where it costs more than a bound.</summary>
    /// <param name="layout">The columns.</param>
    /// <param name="rows">The rows, or a sample of them.</param>
    /// <param name="rounds">How often to learn.</param>
    /// <param name="readings">How many readings of a row to learn from.</param>
    /// <param name="most">The bound.</param>
    internal double? CostOf(HeaderLayout layout, IReadOnlyList<GluedRow> rows, int rounds, int readings, double most)
    {
        most += Slack;
        ReadOnlySpan<double> least = LeastCosts(layout, rows);
        if (!_formats.TryGetValue(layout.Columns.Length, out ColumnFormat[]? formats))
        {
            formats = [.. layout.Columns.Select(column => new ColumnFormat(StartOf(column.Expectation)))];
            _formats.Add(formats.Length, formats);
        }

        for (int i = 0; i < formats.Length; i++)
        {
            formats[i].CopyFrom(StartOf(layout.Columns[i].Expectation));
        }

        double cost = Learn(formats, rows, rounds, readings, most, least);
        return cost <= most ? cost : null;
    }

    /// <summary>What fitting a layout's columns to rows costs at least, told without fitting them.</summary>
    /// <param name="layout">The columns.</param>
    /// <param name="rows">The rows, or a sample of them, which are always the same for a row.</param>
    internal double LeastCost(HeaderLayout layout, IReadOnlyList<GluedRow> rows) => LeastCosts(layout, rows)[0];

    // What each row and all behind it cost at least, and the columns with them.
    private ReadOnlySpan<double> LeastCosts(HeaderLayout layout, IReadOnlyList<GluedRow> rows)
    {
        if (_least.Length <= rows.Count)
        {
            _least = new double[rows.Count + 1];
        }

        if (!_cheapest.TryGetValue(rows.Count, out ColumnFormat? cheapest))
        {
            _cheapest.Add(rows.Count, cheapest = ColumnFormat.Cheapest(rows.Count));
        }

        int columns = layout.Columns.Length;
        double ofCells = 0;
        _least[rows.Count] = ColumnCost * columns;
        foreach (HeaderColumn column in layout.Columns)
        {
            ofCells += StartOf(column.Expectation).LeastCost;
            _least[rows.Count] -= column.Expectation == ColumnExpectation.Words ? rows.Count * WordsCost : 0;
        }

        for (int i = rows.Count - 1; i >= 0; i--)
        {
            _least[i] = _least[i + 1] + ofCells + Math.Min(NoReading, rows[i].LeastCost(columns, cheapest, _splitter));
        }

        return _least.AsSpan(0, rows.Count + 1);
    }

    private ColumnFormat StartOf(ColumnExpectation expectation)
    {
        if (!_starts.TryGetValue(expectation, out ColumnFormat? start))
        {
            _starts.Add(expectation, start = new(expectation));
        }

        return start;
    }

    // The cost of all rows; in the last round more than the bound is as good as any cost.
    private double Learn(ColumnFormat[] formats, IReadOnlyList<GluedRow> rows, int rounds, int readings, double most, ReadOnlySpan<double> least)
    {
        // What words cost in any column of words says nothing about their number.
        double words = formats.Count(format => format.Expectation == ColumnExpectation.Words) * rows.Count * WordsCost;
        double cost = 0;
        for (int round = 0; round < rounds; round++)
        {
            foreach (ColumnFormat format in formats)
            {
                format.Restart(round > 0);
            }

            cost = 0;
            for (int i = 0; i < rows.Count; i++)
            {
                _splitter.Split(formats, rows[i], readings);
                cost += _splitter.Count == 0 ? NoReading : _splitter.CostOf(0);
                if (round == rounds - 1 && least.Length > 0 && cost + least[i + 1] > most)
                {
                    return double.MaxValue;
                }

                Count(formats, _splitter);
            }
        }

        double empty = formats.Sum(format => format.BlankShare <= 0.97 ? 0 : format.Expectation == ColumnExpectation.Changes ? EmptyChangesCost : EmptyColumnCost);
        empty += formats.Count(format => format.ContradictsHeader) * Contradiction;
        return cost + empty + (ColumnCost * formats.Length) - words;
    }

    private static void Count(ColumnFormat[] formats, GluedRowSplitter readings)
    {
        double total = 0;
        for (int i = 0; i < readings.Count; i++)
        {
            total += Math.Exp(readings.CostOf(0) - readings.CostOf(i));
        }

        for (int i = 0; i < readings.Count; i++)
        {
            double weight = Math.Exp(readings.CostOf(0) - readings.CostOf(i)) / total;
            ReadOnlySpan<ReadCell> cells = readings.CellsOf(i);
            for (int column = 0; column < formats.Length; column++)
            {
                CountCell(formats[column], readings.Row, cells[column], weight);
            }
        }
    }

    private static void CountCell(ColumnFormat format, GluedRow row, ReadCell cell, double weight)
    {
        if (cell.Kind == GluedCellKind.Blank)
        {
            format.CountBlank(weight);
            return;
        }

        if (cell.Kind == GluedCellKind.Text)
        {
            format.CountText(weight);
            return;
        }

        foreach (CellCandidate candidate in row.CandidatesAt(cell.Start))
        {
            if (candidate.Kind == cell.Kind && candidate.Length == cell.End - cell.Start)
            {
                format.Count(candidate, weight);
                return;
            }
        }
    }
}
