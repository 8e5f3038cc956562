namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Cuts a row into the cells of given columns by dynamic programming over positions and columns: the K cheapest readings. The work is the length of
/// the row times the columns times the candidates at a place.
/// </summary>
internal sealed class GluedRowSplitter(ColumnFormat[] columns)
{
    private const double Unreachable = 1e9;
    private const double WordStart = 0.02;

    // Of two columns alike the later one is blank, other things being equal.
    private const double EarlyBlank = 0.04;

    private readonly int _columns = columns.Length;
    private Step[] _cells = [];
    private Step[] _words = [];
    private int _keep;

    /// <summary>The cheapest readings of a row, best first.</summary>
    /// <param name="row">The row.</param>
    /// <param name="keep">How many readings to look for.</param>
    internal List<RowReading> Split(GluedRow row, int keep)
    {
        _keep = keep;
        int states = (row.Length + 1) * (_columns + 1) * keep;
        if (_cells.Length < states)
        {
            _cells = new Step[states];
            _words = new Step[states];
        }

        Array.Fill(_cells, Step.None, 0, states);
        Array.Fill(_words, Step.None, 0, states);
        Put(_cells, 0, 0, new(0, 0, GluedCellKind.Blank, 0));
        for (int position = 0; position <= row.Length; position++)
        {
            for (int column = 0; column <= _columns; column++)
            {
                Extend(row, position, column);
            }
        }

        return Readings(row);
    }

    private void Extend(GluedRow row, int position, int column)
    {
        if (column == _columns)
        {
            return;
        }

        int at = StateOf(position, column);
        ExtendWords(row, position, column, at);
        ColumnFormat format = columns[column];
        for (int rank = 0; rank < _keep && _cells[at + rank].Cost < Unreachable; rank++)
        {
            Begin(row, position, column, format, rank, _cells[at + rank].Cost);
        }
    }

    // Words that end here complete their column, or go on.
    private void ExtendWords(GluedRow row, int position, int column, int at)
    {
        for (int rank = 0; rank < _keep && _words[at + rank].Cost < Unreachable; rank++)
        {
            Step step = _words[at + rank];
            Put(_cells, position, column + 1, new(step.Cost + row.BorderCosts[position], rank, GluedCellKind.Text, step.Start));
            if (position < row.Length)
            {
                Put(_words, position + 1, column, step with { Cost = step.Cost + row.WordCosts[position] });
            }
        }
    }

    private void Begin(GluedRow row, int position, int column, ColumnFormat format, int rank, double before)
    {
        Put(_cells, position, column + 1, new(before + format.BlankCostIn(row, column) + ((_columns - column) * EarlyBlank), rank, GluedCellKind.Blank, position));
        if (position == row.Length)
        {
            return;
        }

        foreach (ref readonly CellCandidate candidate in row.CandidatesAt(position))
        {
            int end = position + candidate.Length;
            double cost = before + format.CostOf(row, position, candidate) + NumberBorder(row, end);
            Put(_cells, end, column + 1, new(cost, rank, candidate.Kind, position));
        }

        Put(_words, position + 1, column, new(before + format.TextCostIn(row, column) + WordStart + row.WordCosts[position], rank, GluedCellKind.Text, position));
    }

    private int StateOf(int position, int column) => ((position * (_columns + 1)) + column) * _keep;

    // A blank after a number may be a border; before a bracket of words or inside brackets it is none.
    private static double NumberBorder(GluedRow row, int end) => end == row.Length ? 0 : row.BorderCosts[end] > 5 && !char.IsWhiteSpace(row.Text[end]) ? row.BorderCosts[end] : 0;

    private void Put(Step[] table, int position, int column, Step step)
    {
        int at = StateOf(position, column);
        int rank = _keep - 1;
        if (step.Cost >= table[at + rank].Cost)
        {
            return;
        }

        while (rank > 0 && table[at + rank - 1].Cost > step.Cost)
        {
            table[at + rank] = table[at + rank - 1];
            rank--;
        }

        table[at + rank] = step;
    }

    private List<RowReading> Readings(GluedRow row)
    {
        List<RowReading> readings = [];
        int at = StateOf(row.Length, _columns);
        for (int rank = 0; rank < _keep && _cells[at + rank].Cost < Unreachable; rank++)
        {
            readings.Add(new(_cells[at + rank].Cost, Trace(row.Length, rank)));
        }

        return readings;
    }

    private ReadCell[] Trace(int end, int rank)
    {
        ReadCell[] cells = new ReadCell[_columns];
        for (int column = _columns; column > 0; column--)
        {
            Step step = _cells[StateOf(end, column) + rank];
            if (step.Kind == GluedCellKind.Text)
            {
                Step word = _words[StateOf(end, column - 1) + step.Rank];
                cells[column - 1] = new(word.Start, end, GluedCellKind.Text);
                (end, rank) = (word.Start, word.Rank);
            }
            else
            {
                cells[column - 1] = new(step.Start, end, step.Kind);
                (end, rank) = (step.Start, step.Rank);
            }
        }

        return cells;
    }

    // Rank is that of the state from which the step came: in words while the words go on it is the rank of the cells before them.
    private readonly record struct Step(double Cost, int Rank, GluedCellKind Kind, int Start)
    {
        internal static Step None { get; } = new(Unreachable, 0, GluedCellKind.Blank, 0);
    }
}
