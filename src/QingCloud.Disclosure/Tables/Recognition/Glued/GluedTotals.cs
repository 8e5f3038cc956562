namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Chooses the readings of rows jointly so that columns add up to their totals. A column that adds up is worth a fixed gain, whatever its readings cost,
/// so that a total that is wrong in the document bends nothing: no reading is ever punished for a sum that fails.
/// </summary>
internal sealed class GluedTotals
{
    private const double Gain = 7;
    private const double SingleGain = 2.5;
    private const double Orphan = 1.5;
    private const int Sweeps = 4;
    private const int MostItems = 40;

    private readonly List<ReadableRow> _rows;
    private readonly List<TotalGroup> _groups;
    private readonly List<(int Group, int Sign)>[] _memberships;
    private readonly ColumnSum[][] _sums;
    private readonly int _columns;

    internal GluedTotals(List<ReadableRow> rows, int columns)
    {
        _rows = rows;
        _columns = columns;
        _groups = TotalGroups.Find([.. rows.Select(row => row.Row)]);
        _memberships = new List<(int, int)>[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            _memberships[i] = [];
        }

        _sums = new ColumnSum[_groups.Count][];
        for (int g = 0; g < _groups.Count; g++)
        {
            _sums[g] = new ColumnSum[columns];
            foreach ((int row, int sign) in _groups[g].Items)
            {
                _memberships[row].Add((g, sign));
                Add(_sums[g], rows[row].Values[0], sign);
            }

            _memberships[_groups[g].Total].Add((g, 0));
        }
    }

    /// <summary>Chooses, and sets the margins of all rows that belong to a total.</summary>
    internal void Choose()
    {
        bool changed = true;
        for (int sweep = 0; sweep < Sweeps && changed; sweep++)
        {
            changed = false;
            for (int i = 0; i < _rows.Count; i++)
            {
                changed |= _memberships[i].Count > 0 && _rows[i].Readings.Count > 1 && Improve(i);
            }
        }

        for (int g = 0; g < _groups.Count; g++)
        {
            ImproveTogether(g);
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (_memberships[i].Count > 0 && _rows[i].Readings.Count > 1)
            {
                double[] scores = Scores(i);
                _rows[i].Margins = [.. scores.Select(score => score - scores[_rows[i].Chosen])];
            }
        }
    }

    /// <summary>
    /// Opens the figures that could stand in another column all together: the sums hold there as well where every row of a group leaves that column blank
    /// and nothing is printed between the two. Where a column does not add up to its total, each figure is open that could stand in a blank beside it.
    /// </summary>
    /// <param name="areAlike">Whether two columns hold cells of one kind.</param>
    internal void OpenMovable(Func<int, int, bool> areAlike)
    {
        for (int g = 0; g < _groups.Count; g++)
        {
            TotalGroup group = _groups[g];
            List<ReadableRow> rows = [.. group.Items.Select(item => _rows[item.Row]).Append(_rows[group.Total])];
            for (int column = 0; column < _columns; column++)
            {
                if (CanMove(rows, column, -1, areAlike) || CanMove(rows, column, 1, areAlike))
                {
                    foreach (ReadableRow row in rows.Where(row => row.Values[row.Chosen][column].IsNumber))
                    {
                        row.Open.Add(column);
                    }
                }

                if (rows[^1].Values[rows[^1].Chosen][column].IsNumber && !AddsUp(g, column))
                {
                    OpenBeside(rows, column, column - 1, areAlike);
                    OpenBeside(rows, column, column + 1, areAlike);
                }
            }
        }
    }

    private void OpenBeside(List<ReadableRow> rows, int column, int other, Func<int, int, bool> areAlike)
    {
        if (other < 0 || other >= _columns || !areAlike(column, other))
        {
            return;
        }

        foreach (ReadableRow row in rows)
        {
            foreach ((int from, int to) in (ReadOnlySpan<(int, int)>)[(column, other), (other, column)])
            {
                if (row.Values[row.Chosen][from].IsNumber && row.Reading.Cells[to].Kind == GluedCellKind.Blank)
                {
                    row.Open.Add(from);
                }
            }
        }
    }

    private static bool CanMove(List<ReadableRow> rows, int column, int step, Func<int, int, bool> areAlike)
    {
        int next = column + step;
        return next >= 0 && next < rows[0].Reading.Cells.Length && areAlike(column, next)
            && rows.Exists(row => row.Values[row.Chosen][column].IsNumber)
            && rows.TrueForAll(row => row.Reading.Cells[next].Kind == GluedCellKind.Blank);
    }

    private bool Improve(int index)
    {
        double[] scores = Scores(index);
        int best = Array.IndexOf(scores, scores.Min());
        if (scores[best] >= scores[_rows[index].Chosen] - 0.01)
        {
            return false;
        }

        Switch(index, best);
        return true;
    }

    // A total and one of its rows moved at once: neither alone makes the columns add up.
    private void ImproveTogether(int group)
    {
        ReadableRow total = _rows[_groups[group].Total];
        if (_groups[group].Items.Count > MostItems || IsSettled(group))
        {
            return;
        }

        List<(int Row, int Sign)> items = _groups[group].Items;
        PrintedTotals printed = new(total.Values, _columns);
        double[] worths = new double[total.Readings.Count];
        WorthOf(group, printed, worths);
        (int Reading, double Gain)[][] moves = [.. items.Select(row => Moves(group, row.Row, printed))];
        double before = total.Reading.Cost - worths[total.Chosen];
        (int reading, int item, int itemReading) = (total.Chosen, -1, 0);
        for (int k = 0; k < worths.Length; k++)
        {
            for (int i = 0; i < items.Count; i++)
            {
                double score = total.Readings[k].Cost - worths[k] - moves[i][k].Gain;
                if (score < before - 0.01)
                {
                    (before, reading, item, itemReading) = (score, k, items[i].Row, moves[i][k].Reading);
                }
            }
        }

        if (item >= 0)
        {
            Switch(_groups[group].Total, reading);
            Switch(item, itemReading);
        }
    }

    // The best reading of a row for each reading of its total, and what it gains on the present one. What the row adds to the sums is the same for all of
    // the total's readings.
    private (int Reading, double Gain)[] Moves(int group, int index, PrintedTotals printed)
    {
        ReadableRow row = _rows[index];
        int chosen = row.Chosen;
        double[][] scores = new double[row.Readings.Count][];
        double[] worths = new double[printed.Readings];
        for (int k = 0; k < scores.Length; k++)
        {
            Switch(index, k);
            scores[k] = new double[printed.Readings];
            Array.Fill(scores[k], row.Readings[k].Cost);
            foreach ((int other, _) in _memberships[index])
            {
                if (other == group)
                {
                    WorthOf(group, printed, worths);
                }
                else
                {
                    Array.Fill(worths, Worth(other));
                }

                for (int reading = 0; reading < worths.Length; reading++)
                {
                    scores[k][reading] -= worths[reading];
                }
            }
        }

        Switch(index, chosen);
        (int Reading, double Gain)[] moves = new (int, double)[printed.Readings];
        for (int reading = 0; reading < moves.Length; reading++)
        {
            int best = 0;
            for (int k = 1; k < scores.Length; k++)
            {
                best = scores[k][reading] < scores[best][reading] ? k : best;
            }

            moves[reading] = (best, scores[chosen][reading] - scores[best][reading]);
        }

        return moves;
    }

    private bool IsSettled(int group)
    {
        ReadableRow total = _rows[_groups[group].Total];
        return Enumerable.Range(0, _columns).All(column => !total.Values[total.Chosen][column].IsNumber || AddsUp(group, column));
    }

    private bool AddsUp(int group, int column) =>
        AddsUp(_sums[group][column], _rows[_groups[group].Total].Values[_rows[_groups[group].Total].Chosen][column]);

    private static bool AddsUp(in ColumnSum sum, in CellValue printed) =>
        sum.Count > 0 && Math.Abs(sum.Value - printed.Value) <= sum.Tolerance + printed.HalfUnit;

    private double[] Scores(int index)
    {
        ReadableRow row = _rows[index];
        double[] scores = new double[row.Readings.Count];
        int chosen = row.Chosen;
        for (int k = 0; k < scores.Length; k++)
        {
            Switch(index, k);
            scores[k] = row.Readings[k].Cost;
            foreach ((int group, _) in _memberships[index])
            {
                scores[k] -= Worth(group);
            }
        }

        Switch(index, chosen);
        return scores;
    }

    private void Switch(int index, int reading)
    {
        ReadableRow row = _rows[index];
        if (row.Chosen == reading)
        {
            return;
        }

        foreach ((int group, int sign) in _memberships[index])
        {
            if (sign != 0)
            {
                Replace(_sums[group], row.Values[row.Chosen], row.Values[reading], sign);
            }
        }

        row.Chosen = reading;
    }

    private double Worth(int group)
    {
        ReadableRow total = _rows[_groups[group].Total];
        CellValue[] printed = total.Values[total.Chosen];
        double worth = 0;
        for (int column = 0; column < _columns; column++)
        {
            worth += Worth(_sums[group][column], printed[column]);
        }

        return worth;
    }

    // What a group is worth with each reading of its total.
    private void WorthOf(int group, PrintedTotals printed, double[] worths)
    {
        Array.Clear(worths);
        for (int column = 0; column < _columns; column++)
        {
            printed.Add(column, value => Worth(_sums[group][column], value), worths);
        }
    }

    private static double Worth(in ColumnSum sum, in CellValue printed) =>
        !printed.IsNumber ? 0
        : sum.Count == 0 ? -Orphan
        : !AddsUp(sum, printed) ? 0
        : sum.Count > 1 ? Gain : SingleGain;

    // Readings of a row differ in few columns.
    private static void Replace(ColumnSum[] sums, CellValue[] old, CellValue[] values, int sign)
    {
        for (int column = 0; column < sums.Length; column++)
        {
            if (old[column] != values[column])
            {
                sums[column] = sums[column].Plus(old[column], -sign, -1).Plus(values[column], sign, 1);
            }
        }
    }

    private static void Add(ColumnSum[] sums, CellValue[] values, int sign)
    {
        for (int column = 0; column < sums.Length; column++)
        {
            sums[column] = sums[column].Plus(values[column], sign, 1);
        }
    }

    private readonly record struct ColumnSum(decimal Value, decimal Tolerance, int Count)
    {
        internal ColumnSum Plus(in CellValue value, int sign, int times) => !value.IsNumber
            ? this
            : new(Value + (sign * value.Value), Tolerance + (times * value.HalfUnit), Count + (value.Value == 0 ? 0 : times));
    }
}
