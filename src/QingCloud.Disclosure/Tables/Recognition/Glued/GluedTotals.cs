namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Chooses the readings of rows jointly so that columns add up to their totals. A column that adds up is worth a fixed gain, whatever its readings cost,
/// so that a total that is wrong in the document bends nothing: no reading is ever punished for a sum that fails.
/// </summary>
internal sealed class GluedTotals
{
    private const double LeastGain = 0.01;
    private const double Close = 4;
    private const int Sweeps = 4;
    private const int MostItems = 40;

    private readonly List<ReadableRow> _rows;
    private readonly List<TotalGroup> _groups;
    private readonly List<(int Group, int Sign)>[] _memberships;
    private readonly ColumnSum[][] _sums;
    private readonly int _columns;
    private readonly JointReadings _joint;

    internal GluedTotals(List<ReadableRow> rows, int columns)
    {
        _rows = rows;
        _columns = columns;
        _joint = new(rows, columns);
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
                ColumnSum.Add(_sums[g], rows[row].ValuesOf(0), sign);
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

        List<(TotalGroup Group, List<JointReading> Close)> joint = [];
        for (int g = 0; g < _groups.Count; g++)
        {
            ImproveTogether(g);
            if (ImproveAll(g) is { } close)
            {
                joint.Add((_groups[g], close));
            }
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (_memberships[i].Count > 0 && _rows[i].Readings.Count > 1)
            {
                double[] scores = Scores(i);
                _rows[i].Margins = [.. scores.Select(score => score - scores[_rows[i].Chosen])];
            }
        }

        foreach ((TotalGroup group, List<JointReading> close) in joint)
        {
            foreach (JointReading other in close)
            {
                double margin = other.Score - close[0].Score;
                Lower(_rows[group.Total], other.Total, margin);
                for (int i = 0; i < group.Items.Count; i++)
                {
                    Lower(_rows[group.Items[i].Row], other.Items[i], margin);
                }
            }
        }
    }

    // Readings that only make the sums hold together with those of other rows are as likely as all of them.
    private static void Lower(ReadableRow row, int reading, double margin)
    {
        if (row.Margins is { } margins)
        {
            margins[reading] = Math.Min(margins[reading], margin);
        }
    }

    /// <summary>Opens the figures that could stand in another column with all sums as they are.</summary>
    /// <param name="areAlike">Whether two columns hold cells of one kind.</param>
    internal void OpenMovable(Func<int, int, bool> areAlike)
    {
        for (int g = 0; g < _groups.Count; g++)
        {
            int group = g;
            MovableFigures movable = new([.. _groups[g].Items.Select(item => _rows[item.Row]).Append(_rows[_groups[g].Total])], _columns, areAlike);
            movable.Open(column => AddsUp(group, column));
        }
    }

    private bool Improve(int index)
    {
        double[] scores = Scores(index);
        int best = Array.IndexOf(scores, scores.Min());
        if (scores[best] >= scores[_rows[index].Chosen] - LeastGain)
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
        PrintedTotals printed = new(total, _columns);
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
                if (score < before - LeastGain)
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

    // All rows of a group that belong to no other one at once, and the total. Null where that gains nothing, else the combinations that come close.
    private List<JointReading>? ImproveAll(int group)
    {
        (int total, List<(int Row, int Sign)> items) = _groups[group];
        if (items.Count > MostItems || IsSettled(group))
        {
            return null;
        }

        int[] before = [.. items.Select(item => _rows[item.Row].Chosen), _rows[total].Chosen];
        double present = ScoreOf(group);
        List<JointReading>? found = _joint.Find(_groups[group], row => _memberships[row].Count == 1 || row == total, IsGain, Close);
        if (found is null)
        {
            Take(group, before);
        }

        return found;

        bool IsGain(JointReading best)
        {
            Take(group, [.. best.Items, best.Total]);
            return ScoreOf(group) < present - LeastGain;
        }
    }

    private void Take(int group, int[] readings)
    {
        (int total, List<(int Row, int Sign)> items) = _groups[group];
        for (int i = 0; i < items.Count; i++)
        {
            Switch(items[i].Row, readings[i]);
        }

        Switch(total, readings[^1]);
    }

    // What a group's rows cost less what it and the groups that its total belongs to are worth.
    private double ScoreOf(int group) =>
        _groups[group].Items.Sum(item => _rows[item.Row].Reading.Cost) + _rows[_groups[group].Total].Reading.Cost - _memberships[_groups[group].Total].Sum(membership => Worth(membership.Group));

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
        return Enumerable.Range(0, _columns).All(column => !total.Values[column].IsNumber || AddsUp(group, column));
    }

    private bool AddsUp(int group, int column) =>
        _sums[group][column].Is(_rows[_groups[group].Total].Values[column]);

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
                Replace(_sums[group], row.Values, row.ValuesOf(reading), sign);
            }
        }

        row.Chosen = reading;
    }

    private double Worth(int group)
    {
        ReadableRow total = _rows[_groups[group].Total];
        return ColumnSum.WorthOf(_sums[group], total.Values);
    }

    // What a group is worth with each reading of its total.
    private void WorthOf(int group, PrintedTotals printed, double[] worths)
    {
        Array.Clear(worths);
        for (int column = 0; column < _columns; column++)
        {
            printed.Add(column, value => _sums[group][column].WorthOf(value), worths);
        }
    }

    // Readings of a row differ in few columns.
    private static void Replace(ColumnSum[] sums, ReadingValues old, ReadingValues values, int sign)
    {
        for (int column = 0; column < sums.Length; column++)
        {
            if (!old.IsSame(values, column))
            {
                sums[column] = sums[column].Plus(old[column], -sign, -1).Plus(values[column], sign, 1);
            }
        }
    }
}
