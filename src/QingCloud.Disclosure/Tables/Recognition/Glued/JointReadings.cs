using System.Buffers;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Readings of the rows of a group and of its total.</summary>
/// <param name="Score">What they cost less what the sums that hold are worth.</param>
/// <param name="Items">The reading of each of the group's rows.</param>
/// <param name="Total">The reading of the total.</param>
internal sealed record JointReading(double Score, int[] Items, int Total);

/// <summary>
/// The readings of all rows of a group and of its total, chosen at once: where several rows are cut wrongly, no row alone makes a column add up. Of each
/// row the likeliest readings count, and of their combinations the cheapest; how many is limited, so that the work is linear in the rows. The memory is
/// kept from group to group.
/// </summary>
internal sealed class JointReadings(List<ReadableRow> rows, int columns)
{
    private const int MostStates = 400;
    private const int MostReadings = 12;
    private const double Window = 9;

    // Of all rows the states one after the other, and where those of each row begin.
    private readonly List<State> _states = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _extending = [];

    /// <summary>The best combination and those that score hardly less, the best first; null where the best one is not wanted.</summary>
    /// <param name="group">The group.</param>
    /// <param name="isFree">Whether a row's reading may change; the others stay as they are.</param>
    /// <param name="isWanted">Whether the best combination is worth having.</param>
    /// <param name="margin">How much more than the best one costs what is still given.</param>
    internal List<JointReading>? Find(TotalGroup group, Predicate<int> isFree, Predicate<JointReading> isWanted, double margin)
    {
        ColumnSum[] sums = ArrayPool<ColumnSum>.Shared.Rent(MostStates * columns);
        ColumnSum[] next = ArrayPool<ColumnSum>.Shared.Rent(MostStates * columns);
        Extension[] extensions = ArrayPool<Extension>.Shared.Rent(MostStates * (MostReadings + 1));
        _states.Clear();
        _starts.Clear();
        _starts.Add(0);
        _states.Add(new(0, -1, 0));
        sums.AsSpan(0, columns).Clear();
        foreach ((int row, int sign) in group.Items)
        {
            Extend(rows[row], sign, isFree(row), extensions, sums, next);
            (sums, next) = (next, sums);
        }

        (ReadableRow total, bool isTotalFree) = (rows[group.Total], isFree(group.Total));
        Combination best = Search(total, isTotalFree, sums, double.MaxValue, 0).MinBy(one => one.Score);
        List<JointReading>? found = isWanted(Joint(best)) ? [.. Search(total, isTotalFree, sums, best.Score, margin).OrderBy(one => one.Score).Select(Joint)] : null;
        ArrayPool<ColumnSum>.Shared.Return(sums);
        ArrayPool<ColumnSum>.Shared.Return(next);
        ArrayPool<Extension>.Shared.Return(extensions);
        return found;
    }

    // The combinations that cost no more than a margin above the best one, of which it is known what it costs at most.
    private List<Combination> Search(ReadableRow total, bool isFree, ColumnSum[] sums, double best, double margin)
    {
        int first = _starts[^1];
        List<Combination> found = [];
        foreach (int reading in isFree ? Enumerable.Range(0, total.Readings.Count) : [total.Chosen])
        {
            ReadingValues printed = total.ValuesOf(reading);
            double most = ColumnSum.MostWorthOf(printed);
            for (int state = first; state < _states.Count; state++)
            {
                // What no sums can make cheap enough is left out before its sums are compared.
                double cost = _states[state].Cost + total.Readings[reading].Cost;
                if (cost - most <= best + margin && cost - ColumnSum.WorthOf(sums.AsSpan((state - first) * columns, columns), printed) is var score && score <= best + margin)
                {
                    best = Math.Min(best, score);
                    found.Add(new(score, state, reading));
                }
            }
        }

        return found;
    }

    private JointReading Joint(Combination combination) => new(combination.Score, Trace(combination.State), combination.Total);

    private void Extend(ReadableRow row, int sign, bool isFree, Extension[] extensions, ColumnSum[] sums, ColumnSum[] next)
    {
        double cheapest = row.Readings.Min(reading => reading.Cost);
        (int first, int end) = (_starts[^1], _states.Count);
        int count = 0;
        _extending.Clear();
        for (int reading = 0; reading < row.Readings.Count; reading++)
        {
            double cost = row.Readings[reading].Cost;
            if (reading == row.Chosen || isFree && _extending.Count < MostReadings && cost <= cheapest + Window)
            {
                _extending.Add(reading);
                for (int state = first; state < end; state++)
                {
                    extensions[count] = new(_states[state].Cost + cost, count);
                    count++;
                }
            }
        }

        if (count > MostStates)
        {
            extensions.AsSpan(0, count).Sort(static (one, other) => one.Cost == other.Cost ? one.Place.CompareTo(other.Place) : one.Cost.CompareTo(other.Cost));
            count = MostStates;
        }

        _starts.Add(end);
        for (int i = 0; i < count; i++)
        {
            (int taken, int before) = Math.DivRem(extensions[i].Place, end - first);
            int reading = _extending[taken];
            _states.Add(new(extensions[i].Cost, first + before, reading));
            Span<ColumnSum> with = next.AsSpan(i * columns, columns);
            sums.AsSpan(before * columns, columns).CopyTo(with);
            ColumnSum.Add(with, row.ValuesOf(reading), sign);
        }
    }

    private int[] Trace(int state)
    {
        int[] readings = new int[_starts.Count - 1];
        for (int i = readings.Length - 1; i >= 0; i--)
        {
            readings[i] = _states[state].Reading;
            state = _states[state].Before;
        }

        return readings;
    }

    private readonly record struct Combination(double Score, int State, int Total);

    // The readings of the rows up to one: that of the last, and the state before it.
    private readonly record struct State(double Cost, int Before, int Reading);

    // A state that may follow, with its place among all that may, one reading after the other: of equal ones the earlier goes first.
    private readonly record struct Extension(double Cost, int Place);
}
