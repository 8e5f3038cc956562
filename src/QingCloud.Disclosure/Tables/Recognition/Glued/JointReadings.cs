namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Readings of the rows of a group and of its total.</summary>
/// <param name="Score">What they cost less what the sums that hold are worth.</param>
/// <param name="Items">The reading of each of the group's rows.</param>
/// <param name="Total">The reading of the total.</param>
internal sealed record JointReading(double Score, int[] Items, int Total);

/// <summary>
/// The readings of all rows of a group and of its total, chosen at once: where several rows are cut wrongly, no row alone makes a column add up. Of each
/// row the likeliest readings count, and of their combinations the cheapest; how many is limited, so that the work is linear in the rows.
/// </summary>
internal sealed class JointReadings(List<ReadableRow> rows, int columns)
{
    private const int MostStates = 400;
    private const int MostReadings = 12;
    private const double Window = 9;

    /// <summary>The best combination and those that score hardly less, the best first.</summary>
    /// <param name="group">The group.</param>
    /// <param name="isFree">Whether a row's reading may change; the others stay as they are.</param>
    /// <param name="margin">How much more than the best one costs what is still given.</param>
    internal List<JointReading> Find(TotalGroup group, Predicate<int> isFree, double margin)
    {
        List<State> states = [new(0, null, 0, new ColumnSum[columns])];
        foreach ((int row, int sign) in group.Items)
        {
            states = Extend(states, rows[row], sign, isFree(row));
        }

        ReadableRow total = rows[group.Total];
        List<(double Score, State State, int Total)> found = [];
        for (int reading = 0; reading < total.Readings.Count; reading++)
        {
            foreach (State state in isFree(group.Total) || reading == total.Chosen ? states : [])
            {
                found.Add((state.Cost + total.Readings[reading].Cost - ColumnSum.WorthOf(state.Sums, total.Values[reading]), state, reading));
            }
        }

        double best = found.Min(one => one.Score);
        return [.. found.Where(one => one.Score <= best + margin).OrderBy(one => one.Score).Select(one => new JointReading(one.Score, one.State.Trace(group.Items.Count), one.Total))];
    }

    private static List<State> Extend(List<State> states, ReadableRow row, int sign, bool isFree)
    {
        double cheapest = row.Readings.Min(reading => reading.Cost);
        List<(double Cost, State Before, int Reading)> next = [];
        int taken = 0;
        for (int reading = 0; reading < row.Readings.Count; reading++)
        {
            double cost = row.Readings[reading].Cost;
            if (reading == row.Chosen || isFree && taken < MostReadings && cost <= cheapest + Window)
            {
                taken++;
                next.AddRange(states.Select(state => (state.Cost + cost, state, reading)));
            }
        }

        IEnumerable<(double Cost, State Before, int Reading)> kept = next.Count <= MostStates ? next : next.OrderBy(one => one.Cost).Take(MostStates);
        return [.. kept.Select(one => new State(one.Cost, one.Before, one.Reading, With(one.Before.Sums, row.Values[one.Reading], sign)))];
    }

    private static ColumnSum[] With(ColumnSum[] sums, CellValue[] values, int sign)
    {
        ColumnSum[] with = [.. sums];
        ColumnSum.Add(with, values, sign);
        return with;
    }

    // The readings of the rows up to one, with what their columns add up to.
    private sealed record State(double Cost, State? Before, int Reading, ColumnSum[] Sums)
    {
        internal int[] Trace(int count)
        {
            int[] readings = new int[count];
            State state = this;
            for (int i = count - 1; i >= 0; i--)
            {
                readings[i] = state.Reading;
                state = state.Before!;
            }

            return readings;
        }
    }
}
