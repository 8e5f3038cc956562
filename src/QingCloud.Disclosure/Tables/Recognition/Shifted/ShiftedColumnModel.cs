using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Structure;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>What values each column holds: counted over the rows that fill every column, with what the header says as the prior.</summary>
internal sealed class ShiftedColumnModel
{
    private const int Scale = 100;
    private const int PriorWeight = 2;
    private const int Echo = 300;

    // Costs in hundredths of a bit, so that sums are exact and ties are ties.
    private readonly int[][] _costs;
    private readonly int[] _blankCosts;

    private readonly ImmutableArray<string> _names;
    private readonly LabelledValues _elsewhere;

    private ShiftedColumnModel(int[][] costs, int[] blankCosts, ImmutableArray<string> names, LabelledValues elsewhere)
    {
        _names = names;
        _elsewhere = elsewhere;
        _costs = costs;
        _blankCosts = blankCosts;
    }

    internal int Width => _costs.Length;

    // The same amount under the same name elsewhere in the document, or in the column itself, speaks for the column; it proves nothing.
    internal int Cost(int column, ShiftedValueKind kind, string value, decimal? figure, ColumnEchoes echoes)
    {
        bool isEcho = (kind == ShiftedValueKind.Money && _elsewhere.Has(_names[column], value)) || (figure is { } number && echoes.Has(column, number));
        return _costs[column][(int)kind] - (isEcho ? Echo : 0);
    }

    internal int BlankCost(int column) => _blankCosts[column];

    internal static ShiftedColumnModel Learn(ImmutableArray<ImmutableArray<string>> paths, IReadOnlyList<GridRow> fullRows, LabelledValues elsewhere)
    {
        int width = paths.Length;
        int[][] costs = new int[width][];
        int[] blanks = new int[width];
        for (int column = 0; column < width; column++)
        {
            int[] counts = new int[ShiftedValueKinds.Count];
            foreach (GridRow row in fullRows)
            {
                counts[(int)ShiftedValueKinds.Of(row.Cells[column].Text)]++;
            }

            costs[column] = Costs(counts, Expected(paths[column]), fullRows.Count);
            blanks[column] = IsNote(paths[column]) ? Scale / 2 : IsOther(paths[column]) ? 0 : 2 * Scale;
        }

        return new(costs, blanks, [.. paths.Select(path => path.IsEmpty ? "" : path[^1])], elsewhere);
    }

    private static int[] Costs(int[] counts, ShiftedValueKind? expected, int rows)
    {
        int[] costs = new int[counts.Length];
        for (int kind = 0; kind < counts.Length; kind++)
        {
            // A column that is all money may hold a small amount, which looks like a rate; nil and 不适用 may stand anywhere.
            int kin = kind switch
            {
                (int)ShiftedValueKind.Rate => counts[(int)ShiftedValueKind.Money] / 3,
                (int)ShiftedValueKind.Whole => (counts[(int)ShiftedValueKind.Money] + counts[(int)ShiftedValueKind.Rate]) / 8,
                _ => 0,
            };
            int prior = expected is { } likely ? (int)likely == kind ? PriorWeight * 4 : IsKin(likely, (ShiftedValueKind)kind) ? PriorWeight : 0 : PriorWeight;
            bool isAnywhere = kind is (int)ShiftedValueKind.Nil or (int)ShiftedValueKind.NotApplicable;
            int weight = (8 * counts[kind]) + (8 * kin) + prior + (isAnywhere ? 2 + rows : 0);
            costs[kind] = Scale * BitsOf((8 * rows) + 16, Math.Max(weight, 1));
        }

        return costs;
    }

    private static bool IsKin(ShiftedValueKind expected, ShiftedValueKind kind) =>
        expected == ShiftedValueKind.Money ? kind is ShiftedValueKind.Rate or ShiftedValueKind.Whole
        : expected == ShiftedValueKind.Rate && kind is ShiftedValueKind.Whole or ShiftedValueKind.Money;

    private static int BitsOf(int total, int part)
    {
        int bits = 0;
        while (part < total)
        {
            part *= 2;
            bits++;
        }

        return bits;
    }

    private static bool IsNote(ImmutableArray<string> path) => path.Length > 0 && path[^1].StartsWith("附注", StringComparison.Ordinal);

    // 其他减少 is blank more often than not; 其他综合收益 is a name of its own.
    private static bool IsOther(ImmutableArray<string> path) =>
        path.Length > 0 && (path[^1] is "其他" || (path[^1].StartsWith("其他", StringComparison.Ordinal) && (path[^1].Contains("减少", StringComparison.Ordinal) || path[^1].Contains("增加", StringComparison.Ordinal) || path[^1].Contains("变动", StringComparison.Ordinal))));

    private static ShiftedValueKind? Expected(ImmutableArray<string> path)
    {
        if (path.IsEmpty)
        {
            return null;
        }

        string name = string.Concat(path);
        if (IsNote(path))
        {
            return ShiftedValueKind.NoteReference;
        }

        return MeasureWords.IsRate(path[^1], name) ? ShiftedValueKind.Rate
            : ShiftedWords.IsText(path[^1]) ? ShiftedValueKind.Words
            : ShiftedWords.IsMoney(name) ? ShiftedValueKind.Money
            : null;
    }
}
