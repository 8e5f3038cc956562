namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>Rules that touch each other to a grid of cells; sides left open are closed, cells that no rule divides are one.</summary>
internal static class RuledGridBuilder
{
    // Rules this near are one column's or row's.
    private const double Same = 3;
    private const int MostCells = 200_000;

    /// <summary>The grid; null for what is no table, such as a frame or an underline.</summary>
    internal static RuledGrid? Build(RuleGroup group)
    {
        if (group.Horizontals.Count < 2 || group.Verticals.Count < 1)
        {
            return null;
        }

        CloseSides(group);
        double[] columns = Places(group.Verticals.Select(rule => rule.At));
        double[] rows = Places(group.Horizontals.Select(rule => rule.At));
        int width = columns.Length - 1;
        int height = rows.Length - 1;
        if (width < 1 || height < 1 || width * (long)height is < 2 or > MostCells)
        {
            return null;
        }

        // Whether a rule stands on the right of a cell, and below it.
        bool[,] right = Walls(group.Verticals, columns, rows, isVertical: true);
        bool[,] below = Walls(group.Horizontals, rows, columns, isVertical: false);
        List<RuledCell> cells = CellMerger.Merge(width, height, (row, column) => right[column + 1, row], (row, column) => below[row + 1, column]);
        return cells.Count < 2 ? null : new(columns, rows, cells);
    }

    // Tables without rules at their sides: the ends of the horizontals are the sides; columns that run beyond the last horizontal end at the page's end.
    private static void CloseSides(RuleGroup group)
    {
        double top = group.Horizontals.Min(rule => rule.At);
        double bottom = group.Horizontals.Max(rule => rule.At);
        double left = group.Horizontals.Min(rule => rule.From);
        double right = group.Horizontals.Max(rule => rule.To);
        Close(group.Verticals, new(false, left, top, bottom), left);
        Close(group.Verticals, new(false, right, top, bottom), right);
        double first = group.Verticals.Min(rule => rule.From);
        double last = group.Verticals.Max(rule => rule.To);
        CloseEnd(group.Horizontals, new(true, first, left, right), top - first);
        CloseEnd(group.Horizontals, new(true, last, left, right), last - bottom);
    }

    private static void Close(List<Rule> rules, Rule side, double at)
    {
        if (!rules.Any(rule => Math.Abs(rule.At - at) <= Same))
        {
            rules.Add(side);
        }
    }

    private static void CloseEnd(List<Rule> rules, Rule end, double beyond)
    {
        const double RowAtLeast = 7;
        if (beyond >= RowAtLeast)
        {
            rules.Add(end);
        }
    }

    private static double[] Places(IEnumerable<double> at)
    {
        List<double> places = [];
        foreach (double place in at.Order())
        {
            if (places.Count == 0 || place - places[^1] > Same)
            {
                places.Add(place);
            }
        }

        return [.. places];
    }

    // walls[i, j]: the place i has a rule along the stretch j, for more than half of it.
    private static bool[,] Walls(List<Rule> rules, double[] places, double[] across, bool isVertical)
    {
        double[,] covered = new double[places.Length, across.Length];
        foreach (Rule rule in rules.Where(rule => rule.IsHorizontal != isVertical))
        {
            int place = Nearest(places, rule.At);
            for (int j = Math.Max(0, Nearest(across, rule.From) - 1); j + 1 < across.Length && across[j] < rule.To; j++)
            {
                covered[place, j] += Math.Max(0, Math.Min(rule.To, across[j + 1]) - Math.Max(rule.From, across[j]));
            }
        }

        bool[,] walls = new bool[places.Length, across.Length];
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j + 1 < across.Length; j++)
            {
                walls[i, j] = covered[i, j] > (across[j + 1] - across[j]) / 2;
            }
        }

        return walls;
    }

    private static int Nearest(double[] places, double at)
    {
        int index = Array.BinarySearch(places, at);
        if (index >= 0)
        {
            return index;
        }

        int after = ~index;
        return after == 0 ? 0 : after == places.Length || at - places[after - 1] < places[after] - at ? after - 1 : after;
    }
}
