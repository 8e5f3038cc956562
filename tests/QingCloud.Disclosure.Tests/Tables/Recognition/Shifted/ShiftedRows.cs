using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Shifted;

/// <summary>Rows that have lost their blanks, for tests.</summary>
internal static class ShiftedRows
{
    /// <summary>A row that may stand in any columns of a table so wide, all placements alike.</summary>
    internal static ShiftedRow Of(string cells, int width)
    {
        ShiftedRow row = Unplaced(cells);
        row.Placements = [.. Choices(1, row.Values.Length - 1, width).Select(columns => new Placement([0, .. columns], 0))];
        return row;
    }

    internal static ShiftedRow Unplaced(string cells) => new(Grids.Of(cells)[0], RowRoleClassifier.RoleOf(cells.Split('|')[0].Trim()) ?? RowRole.Item);

    /// <summary>Placements in words: the columns of each, best first.</summary>
    internal static IEnumerable<string> Text(IEnumerable<Placement> placements) => placements.Select(placement => string.Join(',', placement.Columns));

    internal static ImmutableArray<ImmutableArray<string>> Paths(string columns) =>
        [.. columns.Split('|', StringSplitOptions.TrimEntries).Select(column => column.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())];

    private static IEnumerable<ImmutableArray<int>> Choices(int first, int count, int width)
    {
        if (count == 0)
        {
            return [[]];
        }

        return Enumerable.Range(first, Math.Max(0, width - first - count + 1)).SelectMany(column => Choices(column + 1, count - 1, width).Select(rest => rest.Insert(0, column)));
    }
}
