using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// The best ways to cut a header line, for each number of cells: a list over all numbers would lose the right one. The memory is kept from line to line.
/// </summary>
internal sealed class GluedHeaderSplitter(HeaderCellModel model)
{
    internal const int MaxCells = 30;
    internal const int Keep = 6;
    private const int ShortestShared = 5;
    private const int ShortestRepeated = 4;
    private const double Recurring = 0.6;

    private double[] _costs = [];
    private (int From, int Rank)[] _steps = [];
    private byte[] _found = [];
    private int _most;

    /// <summary>Cuts a line.</summary>
    /// <param name="printed">The line.</param>
    /// <param name="cells">The cells of the table.</param>
    internal HeaderLine Cut(string printed, HeaderCells cells)
    {
        (string line, int[] places) = WithoutBlanks(printed);
        if (line.Length > MaxCells * HeaderCellModel.LongestCell)
        {
            return HeaderLine.Uncut;
        }

        bool[] borders = Borders(line, places);
        double[][] costs = model.Measure(line, borders);
        _most = Math.Min(MaxCells, line.Length);
        Reach(line, borders, Shared(line, borders, costs));
        HeaderLineBuilder builder = new(printed, line, places, costs, cells);
        int period = PeriodOf(line);
        int copies = line.Length / period;
        for (int count = 0; count <= _most; count++)
        {
            builder.BeginCount();
            for (int rank = 0; rank < _found[StateOf(line.Length, count)]; rank++)
            {
                builder.Add(Trace(line.Length, count, rank));
            }

            for (int rank = 0; copies > 1 && count % copies == 0 && rank < _found[StateOf(period, count / copies)]; rank++)
            {
                builder.Add(Repeat(Trace(period, count / copies, rank), copies));
            }

            builder.EndCount();
        }

        return builder.Build();
    }

    // A line below two groups may print the same names twice: then both are cut alike, also where a part of them is a known word.
    private static int PeriodOf(string line)
    {
        for (int period = ShortestRepeated; period <= line.Length / 2; period++)
        {
            if (line.Length % period == 0 && line.AsSpan(period).SequenceEqual(line.AsSpan(0, line.Length - period)))
            {
                return period;
            }
        }

        return line.Length;
    }

    private static int[] Repeat(int[] bounds, int copies)
    {
        int[] repeated = new int[((bounds.Length - 1) * copies) + 1];
        for (int i = 1; i < repeated.Length; i++)
        {
            int copy = (i - 1) / (bounds.Length - 1);
            repeated[i] = (copy * bounds[^1]) + bounds[i - (copy * (bounds.Length - 1))];
        }

        return repeated;
    }

    /// <summary>What a line costs as one cell.</summary>
    internal double CostOfWhole(string printed)
    {
        string line = WithoutBlanks(printed).Line;
        return line.Length > HeaderCellModel.LongestCell ? HeaderCellModel.Impossible : model.MeasureWhole(line);
    }

    // A word may be broken by a blank (期末 余额), so words are looked for without them. The places tell where each character was printed.
    private static (string Line, int[] Places) WithoutBlanks(string printed)
    {
        int[] places = new int[printed.Length + 1];
        Span<char> line = printed.Length <= 256 ? stackalloc char[printed.Length] : new char[printed.Length];
        int count = 0;
        for (int i = 0; i < printed.Length; i++)
        {
            if (!char.IsWhiteSpace(printed[i]))
            {
                line[count] = printed[i];
                places[count++] = i;
            }
        }

        places[count] = printed.Length;
        return (count == printed.Length ? printed : line[..count].ToString(), places);
    }

    // A place before a bracket or between two letters of a word is no border.
    private static bool IsBorder(string line, int at) =>
        at == 0 || at == line.Length || line[at] is not ('(' or ')' or '%' or '、' or '/')
        && line[at - 1] is not ('(' or '、' or '/' or ':') && !(char.IsAsciiLetterOrDigit(line[at]) && char.IsAsciiLetterOrDigit(line[at - 1]) && !char.IsAsciiDigit(line[at]));

    private static bool[] Borders(string line, int[] places)
    {
        bool[] borders = new bool[line.Length + 1];
        for (int i = 0; i <= line.Length; i++)
        {
            // A blank is a wrap within a cell, never a border.
            bool isWrapped = i > 0 && i < line.Length && places[i] != places[i - 1] + 1;
            borders[i] = !isWrapped && IsBorder(line, i);
        }

        // Nor is a place within a period.
        List<int> periods = [];
        for (int i = 0; i < line.Length; i++)
        {
            periods.Clear();
            HeaderPeriods.AddLengths(line, i, periods);
            if (periods.Count > 0)
            {
                int longest = periods.Max();
                Array.Fill(borders, false, i + 1, longest - 1);
                i += longest - 1;
            }
        }

        return borders;
    }

    // A piece that recurs with another period (2023年度新增数量, 2022年度新增数量) is a likelier cell than one that does not.
    private static double[][] Shared(string line, bool[] borders, double[][] costs)
    {
        string shape = HeaderPeriods.ShapeOf(line);
        double[][]? shared = null;
        for (int start = 0; start < line.Length; start++)
        {
            for (int length = BeginsDigits(line, start) ? costs[start].Length - 1 : 0; length >= ShortestShared; length--)
            {
                int other = IndexOf(shape, shape.AsSpan(start, length), start + length);
                if (other >= 0 && borders[start + length] && BeginsDigits(line, other) && borders[other] && borders[other + length])
                {
                    shared ??= Array.ConvertAll(costs, row => row.ToArray());
                    shared[start][length] = costs[start][length] * Recurring;
                    shared[other][length] = costs[other][length] * Recurring;
                }
            }
        }

        return shared ?? costs;
    }

    private static int IndexOf(string text, ReadOnlySpan<char> piece, int from) => text.AsSpan(from).IndexOf(piece) is >= 0 and int found ? from + found : -1;

    private static bool BeginsDigits(string line, int at) => char.IsAsciiDigit(line[at]) && (at == 0 || !char.IsAsciiDigit(line[at - 1]));

    private int StateOf(int end, int count) => (end * (_most + 1)) + count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reach(string line, bool[] borders, double[][] costs)
    {
        int states = (line.Length + 1) * (_most + 1);
        if (_found.Length < states)
        {
            _found = new byte[states];
            _costs = new double[states * Keep];
            _steps = new (int, int)[states * Keep];
        }

        Array.Clear(_found, 0, states);
        _found[0] = 1;
        _costs[0] = 0;
        for (int end = 1; end <= line.Length; end++)
        {
            for (int start = Math.Max(0, end - HeaderCellModel.LongestCell); start < end && borders[end]; start++)
            {
                if (borders[start] && costs[start][end - start] < HeaderCellModel.Impossible)
                {
                    Extend(start, end, costs[start][end - start]);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(int start, int end, double cell)
    {
        for (int count = 0; count < Math.Min(_most, start + 1); count++)
        {
            int before = StateOf(start, count);
            int after = StateOf(end, count + 1);
            for (int rank = 0; rank < _found[before]; rank++)
            {
                if (!Put(after, _costs[(before * Keep) + rank] + cell, (start, rank)))
                {
                    break;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Put(int state, double cost, (int From, int Rank) step)
    {
        int found = _found[state];
        Span<double> costs = _costs.AsSpan(state * Keep, Keep);
        if (found == Keep && cost >= costs[Keep - 1])
        {
            return false;
        }

        Span<(int From, int Rank)> steps = _steps.AsSpan(state * Keep, Keep);
        int at = Math.Min(found, Keep - 1);
        while (at > 0 && costs[at - 1] > cost)
        {
            (costs[at], steps[at]) = (costs[at - 1], steps[at - 1]);
            at--;
        }

        (costs[at], steps[at]) = (cost, step);
        _found[state] = (byte)Math.Min(found + 1, Keep);
        return true;
    }

    private int[] Trace(int end, int count, int rank)
    {
        int[] bounds = new int[count + 1];
        for (int i = count; i > 0; i--)
        {
            bounds[i] = end;
            (end, rank) = _steps[(StateOf(end, i) * Keep) + rank];
        }

        return bounds;
    }
}
