namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>Merges the cells of a grid that no rule divides; where the merged ones are no rectangle, only cells beside each other are merged.</summary>
internal static class CellMerger
{
    internal static List<RuledCell> Merge(int width, int height, Func<int, int, bool> isClosedRight, Func<int, int, bool> isClosedBelow)
    {
        DisjointSets sets = new(width * height);
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                if (column + 1 < width && !isClosedRight(row, column))
                {
                    sets.Unite((row * width) + column, (row * width) + column + 1);
                }

                if (row + 1 < height && !isClosedBelow(row, column))
                {
                    sets.Unite((row * width) + column, ((row + 1) * width) + column);
                }
            }
        }

        List<RuledCell> cells = [];
        foreach (IGrouping<int, int> set in Enumerable.Range(0, width * height).GroupBy(sets.Find))
        {
            Add(cells, [.. set], width, isClosedRight);
        }

        return [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    private static void Add(List<RuledCell> cells, int[] members, int width, Func<int, int, bool> isClosedRight)
    {
        int top = members.Min(member => member / width);
        int bottom = members.Max(member => member / width);
        int left = members.Min(member => member % width);
        int right = members.Max(member => member % width);
        if (members.Length == (bottom - top + 1) * (right - left + 1))
        {
            cells.Add(new(top, left, bottom - top + 1, right - left + 1));
            return;
        }

        int start = 0;
        for (int i = 1; i <= members.Length; i++)
        {
            bool goesOn = i < members.Length && members[i] == members[i - 1] + 1 && members[i] % width > 0 && !isClosedRight(members[i - 1] / width, members[i - 1] % width);
            if (!goesOn)
            {
                cells.Add(new(members[start] / width, members[start] % width, 1, i - start));
                start = i;
            }
        }
    }
}
