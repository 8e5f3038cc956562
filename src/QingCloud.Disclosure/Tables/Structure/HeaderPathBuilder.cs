using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Structure;

/// <summary>Header rows to the path of each column: a group's cell stands over the blank or spread cells right of it, and a cell that covers several rows is named once.</summary>
internal static class HeaderPathBuilder
{
    internal static ImmutableArray<ImmutableArray<string>> Build(ImmutableArray<GridRow> header, int width)
    {
        ImmutableArray<ImmutableArray<string>>.Builder paths = ImmutableArray.CreateBuilder<ImmutableArray<string>>(width);
        for (int column = 0; column < width; column++)
        {
            ImmutableArray<string>.Builder path = ImmutableArray.CreateBuilder<string>();
            for (int row = 0; row < header.Length; row++)
            {
                string part = Part(header, row, column);
                if (part.Length > 0 && !(path.Count > 0 && path[^1] == part && (header[row].Cells[column].IsSpread || RepeatsAbove(header, row, column))))
                {
                    path.Add(part);
                }
            }

            paths.Add(path.DrainToImmutable());
        }

        return paths.MoveToImmutable();
    }

    // 项目 below 项目, which heads no other column: a converter that knows no spans prints a cell of two rows twice. 合计 below the group 合计 is a column of it.
    private static bool RepeatsAbove(ImmutableArray<GridRow> header, int row, int column)
    {
        if (row == 0)
        {
            return false;
        }

        ImmutableArray<GridCell> above = header[row - 1].Cells;
        string name = above[column].Text;
        bool isGroup = column + 1 < above.Length && (above[column + 1].IsBlank || above[column + 1].Text == name) || column > 0 && above[column - 1].Text == name;
        return header[row].Cells[column].Text == name && !isGroup;
    }

    private static string Part(ImmutableArray<GridRow> header, int row, int column)
    {
        GridCell cell = header[row].Cells[column];
        if (!cell.IsBlank || row == header.Length - 1 || !IsNamedBelow(header, row, column))
        {
            return cell.Text;
        }

        // The group's own cell is the nearest to the left, as long as it has names below as well.
        for (int left = column - 1; left > 0; left--)
        {
            if (!header[row].Cells[left].IsBlank)
            {
                return IsNamedBelow(header, row, left) ? header[row].Cells[left].Text : "";
            }
        }

        return "";
    }

    private static bool IsNamedBelow(ImmutableArray<GridRow> header, int row, int column)
    {
        for (int below = row + 1; below < header.Length; below++)
        {
            if (!header[below].Cells[column].IsBlank && !header[below].Cells[column].IsSpread)
            {
                return true;
            }
        }

        return false;
    }
}
