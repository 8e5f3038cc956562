namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A header line cut into cells.</summary>
/// <param name="Cost">What the cells cost together.</param>
/// <param name="Bounds">The start of each cell, and the end of the line.</param>
internal sealed record HeaderSplit(double Cost, int[] Bounds)
{
    internal int Count => Bounds.Length - 1;
}

/// <summary>
/// The best ways to cut a header line, for each number of cells: a list over all numbers would lose the right one. Cells that repeat (金额, 占比, 金额,
/// 占比), also after different periods, are cheaper.
/// </summary>
internal sealed class GluedHeaderSplitter(HeaderCellModel model)
{
    private const int Keep = 6;
    private const int MaxCells = 30;
    private const double Window = 10;

    /// <summary>The best cuts of a line by number of cells; an empty list where no cut has that number.</summary>
    /// <param name="printed">The line.</param>
    /// <param name="isBelowGroups">Whether another line stands above: then the same cells are expected below each group.</param>
    internal List<HeaderSplit>[] Split(string printed, bool isBelowGroups)
    {
        (string line, int[] places) = WithoutBlanks(printed);
        double[][] costs = model.Measure(line);
        bool[] borders = Borders(line, places);
        int most = Math.Min(MaxCells, line.Length);
        List<(double Cost, int From, int Rank)>[,] table = new List<(double, int, int)>[line.Length + 1, most + 1];
        table[0, 0] = [(0, 0, 0)];
        for (int end = 1; end <= line.Length; end++)
        {
            for (int start = Math.Max(0, end - HeaderCellModel.LongestCell); start < end; start++)
            {
                double cell = costs[start][end - start];
                if (cell < HeaderCellModel.Impossible && borders[start] && borders[end])
                {
                    Extend(table, start, end, most, cell);
                }
            }
        }

        return Collect(line, table, most, costs, places, isBelowGroups);
    }

    /// <summary>What a line costs as one cell.</summary>
    internal double CostOfWhole(string printed)
    {
        string line = WithoutBlanks(printed).Line;
        return line.Length > HeaderCellModel.LongestCell ? HeaderCellModel.Impossible : model.Measure(line)[0][line.Length];
    }

    /// <summary>What the cheapest cut of a line costs, whatever its number of cells.</summary>
    internal double CostOfBest(string line, bool isBelowGroups) => Split(line, isBelowGroups).SelectMany(splits => splits).Select(split => split.Cost).DefaultIfEmpty(HeaderCellModel.Impossible).Min();

    // A word may be broken by a blank (期末 余额), so words are looked for without them. The places tell where each character was printed.
    private static (string Line, int[] Places) WithoutBlanks(string printed)
    {
        int[] places = [.. Enumerable.Range(0, printed.Length).Where(i => !char.IsWhiteSpace(printed[i])), printed.Length];
        return (string.Concat(printed.Where(c => !char.IsWhiteSpace(c))), places);
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

    private static void Extend(List<(double Cost, int From, int Rank)>[,] table, int start, int end, int most, double cell)
    {
        for (int count = 0; count < most; count++)
        {
            if (table[start, count] is not { } before)
            {
                continue;
            }

            List<(double Cost, int From, int Rank)> target = table[end, count + 1] ??= [];
            for (int rank = 0; rank < before.Count; rank++)
            {
                double cost = before[rank].Cost + cell;
                if (target.Count == Keep && cost >= target[^1].Cost)
                {
                    break;
                }

                int at = target.Count;
                while (at > 0 && target[at - 1].Cost > cost)
                {
                    at--;
                }

                target.Insert(at, (cost, start, rank));
                if (target.Count > Keep)
                {
                    target.RemoveAt(Keep);
                }
            }
        }
    }

    private static List<HeaderSplit>[] Collect(string line, List<(double Cost, int From, int Rank)>[,] table, int most, double[][] costs, int[] places, bool isBelowGroups)
    {
        List<HeaderSplit>[] splits = new List<HeaderSplit>[most + 1];
        double best = double.MaxValue;
        for (int count = 0; count <= most; count++)
        {
            splits[count] = [];
            for (int rank = 0; rank < (table[line.Length, count]?.Count ?? 0); rank++)
            {
                int[] bounds = Trace(table, line.Length, count, rank);
                splits[count].Add(new(HeaderRepetition.Recost(line, bounds, costs, isBelowGroups), [.. bounds.Select(bound => places[bound])]));
            }

            splits[count].Sort((a, b) => a.Cost.CompareTo(b.Cost));
            best = splits[count].Count > 0 ? Math.Min(best, splits[count][0].Cost) : best;
        }

        foreach (List<HeaderSplit> list in splits)
        {
            list.RemoveAll(split => split.Cost > best + Window);
        }

        return splits;
    }

    private static int[] Trace(List<(double Cost, int From, int Rank)>[,] table, int end, int count, int rank)
    {
        int[] bounds = new int[count + 1];
        for (int i = count; i > 0; i--)
        {
            bounds[i] = end;
            (_, int from, int next) = table[end, i][rank];
            (end, rank) = (from, next);
        }

        return bounds;
    }
}

/// <summary>Makes repeated header cells cheaper.</summary>
internal static class HeaderRepetition
{
    private const double Same = 0.35;
    private const double SameInOneLine = 0.85;
    private const double SameButPeriod = 0.5;

    internal static double Recost(string line, int[] bounds, double[][] costs, bool isBelowGroups)
    {
        double total = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> heads = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < bounds.Length; i++)
        {
            double cost = costs[bounds[i]][bounds[i + 1] - bounds[i]];
            string cell = line[bounds[i]..bounds[i + 1]];
            string shape = ShapeOf(cell);
            bool isNew = seen.Add(cell);
            bool isNewShape = heads.Add(shape);
            total += !isNew ? cost * (isBelowGroups ? Same : SameInOneLine) : !isNewShape ? cost * SameButPeriod : cost;
        }

        return total;
    }

    // 2022年度收入 and 2023年度收入 have one shape.
    private static string ShapeOf(string cell) => string.Create(cell.Length, cell, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = char.IsAsciiDigit(source[i]) ? '0' : source[i];
        }
    });
}
