using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>A placement of a row's values: the column of each, rising.</summary>
/// <param name="Columns">The column of each value.</param>
/// <param name="Cost">How badly it fits the columns.</param>
internal sealed record Placement(ImmutableArray<int> Columns, int Cost);

/// <summary>Finds the best placements of a row's values in the columns, in order, by what the columns hold: a K-best table over values and columns.</summary>
internal static class RowPlacer
{
    // Placements kept of one row, and of all rows of a table: wide tables have few rows, long ones are narrow.
    private const int FewestKept = 160;
    private const int MostKept = 2_500;
    private const int KeptOfTable = 60_000;

    /// <summary>The placements that fit as well as the best, or nearly; of a table with so many rows.</summary>
    internal static ImmutableArray<Placement> Place(ShiftedRow row, ShiftedColumnModel model, ColumnEchoes echoes, int margin, int rows)
    {
        int most = Math.Clamp(KeptOfTable / Math.Max(rows, 1), FewestKept, MostKept);
        int width = model.Width;
        ImmutableArray<ShiftedValueKind> kinds = [.. row.Values.Select(value => ShiftedValueKinds.Of(value.Text))];
        List<Placement>[] ends = new List<Placement>[width + 1];
        for (int column = 0; column <= width; column++)
        {
            ends[column] = [];
        }

        // ends[c]: placements of the values so far into the columns before c, every column before c being decided.
        ends[0].Add(new([], 0));
        List<Placement>[] current = ends;
        for (int column = 0; column < width; column++)
        {
            foreach (Placement partial in current[column])
            {
                int next = partial.Columns.Length;
                if (next < kinds.Length)
                {
                    current[column + 1].Add(new(partial.Columns.Add(column), partial.Cost + model.Cost(column, kinds[next], row.Values[next].Text, row.Figures[next], echoes)));
                }

                if (kinds.Length - next < width - column)
                {
                    current[column + 1].Add(partial with { Cost = partial.Cost + model.BlankCost(column) });
                }
            }

            Prune(current[column + 1], kinds.Length, most);
        }

        List<Placement> whole = [.. current[width].Where(placement => placement.Columns.Length == kinds.Length).OrderBy(placement => placement.Cost)];
        return whole.Count == 0 ? [] : [.. whole.Where(placement => placement.Cost <= whole[0].Cost + margin).Take(most)];
    }

    // As many of each number of values placed: a partial placement competes only with its like.
    private static void Prune(List<Placement> partials, int values, int most)
    {
        if (partials.Count <= most)
        {
            return;
        }

        List<Placement> kept = [];
        for (int placed = 0; placed <= values; placed++)
        {
            kept.AddRange(partials.Where(partial => partial.Columns.Length == placed).OrderBy(partial => partial.Cost).Take(most));
        }

        partials.Clear();
        partials.AddRange(kept);
    }
}
