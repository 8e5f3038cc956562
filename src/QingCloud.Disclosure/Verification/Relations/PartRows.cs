using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>The rows below a lone 其中: they are parts of the row above it, up to the next sum or the next row of that row's kind.</summary>
internal static class PartRows
{
    private const int SharedEnding = 4;

    internal static bool[] Of(NumericGrid grid)
    {
        bool[] parts = new bool[grid.RowCount];
        string? parent = null;
        for (int row = 0; row < grid.RowCount; row++)
        {
            string label = CharacterFolding.Fold(grid.RowLabels[row]);
            if (row > 0 && label is "其中:" or "其中" && !HasFigures(grid, row))
            {
                parent = CharacterFolding.Fold(grid.RowLabels[row - 1]);
            }
            else if (parent is not null)
            {
                bool isSibling = label.Length > SharedEnding && parent.EndsWith(label[^SharedEnding..], StringComparison.Ordinal);
                parent = isSibling || grid.RowRoles[row] is RowRole.Total or RowRole.Subtotal ? null : parent;
                parts[row] = parent is not null;
            }
        }

        return parts;
    }

    private static bool HasFigures(NumericGrid grid, int row) => Enumerable.Range(0, grid.Columns.Length).Any(column => grid[row, column].IsNumber);
}
