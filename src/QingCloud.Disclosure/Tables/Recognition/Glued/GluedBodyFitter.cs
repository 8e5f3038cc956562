namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What fitting columns to rows gave.</summary>
/// <param name="Cost">The cost of all rows.</param>
/// <param name="Formats">The columns' formats.</param>
internal sealed record BodyFit(double Cost, ColumnFormat[] Formats);

/// <summary>Learns the formats of given columns from the rows, by the probabilities of each row's best readings.</summary>
internal static class GluedBodyFitter
{
    private const double ColumnCost = 0.5;
    private const double WordsCost = 0.3;
    private const double EmptyColumnCost = 3;
    private const double NoReading = 200;

    /// <summary>Fits a layout's columns to rows.</summary>
    /// <param name="splitter">Cuts the rows.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="rows">The rows, or a sample of them.</param>
    /// <param name="rounds">How often to learn.</param>
    /// <param name="readings">How many readings of a row to learn from.</param>
    internal static BodyFit Fit(GluedRowSplitter splitter, HeaderLayout layout, IReadOnlyList<GluedRow> rows, int rounds, int readings)
    {
        ColumnFormat[] formats = [.. layout.Columns.Select(column => new ColumnFormat(column.Expectation))];
        double cost = 0;
        for (int round = 0; round < rounds; round++)
        {
            foreach (ColumnFormat format in formats)
            {
                format.Clear();
            }

            cost = 0;
            foreach (GluedRow row in rows)
            {
                splitter.Split(formats, row, readings);
                cost += splitter.Count == 0 ? NoReading : splitter.CostOf(0);
                Count(formats, splitter);
            }

            foreach (ColumnFormat format in formats)
            {
                format.Update();
            }
        }

        double empty = formats.Count(format => format.BlankShare > 0.97) * EmptyColumnCost;
        // What words cost in any column of words says nothing about their number.
        double words = formats.Count(format => format.Expectation == ColumnExpectation.Words) * rows.Count * WordsCost;
        return new(cost + empty + (ColumnCost * formats.Length) - words, formats);
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
