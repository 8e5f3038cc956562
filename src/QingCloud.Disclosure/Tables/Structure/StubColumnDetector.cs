using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>Counts the label columns: the leading columns of words, a column of ranks (序号) included.</summary>
internal static class StubColumnDetector
{
    internal static int Count(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<GridRow> body)
    {
        int width = paths.Length;
        int count = 0;
        while (count < width && IsLabels(paths[count], body, count))
        {
            count++;
        }

        // Words throughout: only the first column names the rows.
        return count == 0 || count == width ? Math.Min(1, width) : count;
    }

    private static bool IsLabels(ImmutableArray<string> path, ImmutableArray<GridRow> body, int column)
    {
        if (path.Length > 0 && path[^1] is "序号" or "编号" or "排名")
        {
            return true;
        }

        int words = 0;
        int figures = 0;
        foreach (GridRow row in body)
        {
            string text = row.Cells[column].Text;
            CellState state = CellStates.Classify(text);
            words += state == CellState.Text ? 1 : 0;
            figures += state is CellState.Reported or CellState.Nil ? 1 : 0;
        }

        return words > figures || (words == 0 && figures == 0 && column == 0);
    }
}
