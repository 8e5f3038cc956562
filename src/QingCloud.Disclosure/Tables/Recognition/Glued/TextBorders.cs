namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Sets the borders between neighbouring columns of words, where no number shows them: a cell that repeats in its column is worth its length, and a border
/// between characters that belong together in the document costs.
/// </summary>
internal sealed class TextBorders(TextCohesion cohesion)
{
    private const double BlankCell = 1.6;
    private const double Inside = 2;
    private const double WithinToken = 7;
    private const double NameEnd = 3;
    private const int MostRuns = 1_000;
    private const int LongestRun = 120;
    private const int LongestRepeat = 24;

    /// <summary>Moves the borders within each group of neighbouring columns of words.</summary>
    internal void Settle(List<ReadableRow> rows, ColumnFormat[] formats)
    {
        for (int first = 0; first < formats.Length;)
        {
            int last = first;
            while (last < formats.Length && IsWords(formats[last]))
            {
                last++;
            }

            if (last - first > 1)
            {
                SettleGroup(rows, first, last);
            }

            first = Math.Max(last, first + 1);
        }
    }

    private static bool IsWords(ColumnFormat format) => format.TextCost < 1 || format.TextCost < format.BlankCost && format.Expectation is ColumnExpectation.Words or ColumnExpectation.Labels;

    private void SettleGroup(List<ReadableRow> rows, int first, int last)
    {
        List<Run> runs = [];
        foreach (ReadableRow row in rows)
        {
            if (!row.Row.IsTotal && RunOf(row, first, last) is { } run)
            {
                runs.Add(run);
            }
        }

        if (runs.Count is < 2 or > MostRuns)
        {
            return;
        }

        RepeatedPieces pieces = new(runs.Select(run => run.Text), LongestRepeat, last - first > 2);
        double[] blanks = new double[last - first];
        Array.Fill(blanks, BlankCell);
        foreach (Run run in runs)
        {
            run.Apply(Cut(run, last - first, pieces, blanks));
        }
    }

    private static Run? RunOf(ReadableRow row, int first, int last)
    {
        int start = -1;
        int end = -1;
        for (int column = first; column < last; column++)
        {
            ReadCell cell = row.Reading.Cells[column];
            if (cell.Kind is not (GluedCellKind.Text or GluedCellKind.Blank))
            {
                return null;
            }

            if (cell.Kind == GluedCellKind.Text)
            {
                start = start < 0 ? cell.Start : start;
                end = cell.End;
            }
        }

        return start < 0 || end - start > LongestRun ? null : new(row, first, start, end);
    }

    // The best places for the borders by dynamic programming over the run's characters and the columns.
    private int[] Cut(Run run, int columns, RepeatedPieces pieces, double[] blanks)
    {
        string text = run.Text;
        double[] borders = Borders(run);
        double[,] best = new double[columns + 1, text.Length + 1];
        int[,] from = new int[columns + 1, text.Length + 1];
        for (int column = 0; column <= columns; column++)
        {
            for (int end = 0; end <= text.Length; end++)
            {
                best[column, end] = column == 0 && end == 0 ? 0 : double.MaxValue;
            }
        }

        for (int column = 0; column < columns; column++)
        {
            for (int end = 0; end <= text.Length; end++)
            {
                for (int start = 0; start <= end; start++)
                {
                    if (best[column, start] < double.MaxValue)
                    {
                        double cost = best[column, start] + CellCost(text, start, end, column, columns, pieces, blanks) + (end < text.Length && end > start ? borders[end] : 0);
                        if (cost < best[column + 1, end])
                        {
                            best[column + 1, end] = cost;
                            from[column + 1, end] = start;
                        }
                    }
                }
            }
        }

        int[] cuts = new int[columns + 1];
        cuts[columns] = text.Length;
        for (int column = columns; column > 0; column--)
        {
            cuts[column - 1] = from[column, cuts[column]];
        }

        return cuts;
    }

    private static double CellCost(string text, int start, int end, int column, int columns, RepeatedPieces pieces, double[] blanks)
    {
        if (start == end)
        {
            return blanks[column];
        }

        int repeats = column == 0 ? pieces.Prefixes(text, end) : column == columns - 1 ? pieces.Suffixes(text, start) : pieces.Inner(text, start, end);
        return repeats > 1 ? -(end - start) * Math.Min(repeats - 1, 6) * 0.15 : 0.3;
    }

    private double[] Borders(Run run)
    {
        double[] borders = new double[run.Text.Length + 1];
        for (int i = 1; i < run.Text.Length; i++)
        {
            borders[i] = Math.Min(run.Row.Row.BorderCosts[run.Start + i], 12) + (Inside * cohesion.Between(run.Text[i - 1], run.Text[i]))
                + (run.Text[i - 1] < 0x80 && run.Text[i] < 0x80 ? WithinToken : 0) - (EndsName(run.Text, i) ? NameEnd : 0);
        }

        return borders;
    }

    private static bool EndsName(string text, int end) =>
        HeaderVocabulary.Default.NameEndings.Any(ending => end >= ending.Length && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0);

    private sealed class Run(ReadableRow row, int column, int start, int end)
    {
        internal ReadableRow Row { get; } = row;

        internal int Start { get; } = start;

        internal string Text { get; } = row.Row.Text[start..end];

        internal void Apply(int[] cuts)
        {
            for (int i = 0; i + 1 < cuts.Length; i++)
            {
                bool isBlank = cuts[i] == cuts[i + 1];
                Row.Reading.Cells[column + i] = new(Start + cuts[i], Start + cuts[i + 1], isBlank ? GluedCellKind.Blank : GluedCellKind.Text);
            }
        }
    }
}
