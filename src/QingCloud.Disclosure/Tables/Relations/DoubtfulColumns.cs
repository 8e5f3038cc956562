using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Columns of which no figure can be proven, because their header may be cut wrongly.</summary>
internal static class DoubtfulColumns
{
    private const int FewestOfKind = 2;

    /// <summary>
    /// The columns of a glued table that may be others than those read. One that holds words and numbers in turn speaks of a header cut wrongly, and then a
    /// number can be right in a wrong column; one that holds nothing at all says so of the columns beside it, up to the next one that words or dates fill.
    /// </summary>
    internal static bool[] Of(Table table)
    {
        bool[] isDoubtful = new bool[table.Columns.Length];
        ColumnContent[] contents = [.. Enumerable.Range(0, table.Columns.Length).Select(column => ContentOf(table, column))];
        for (int column = 0; table.Region.Layout == TableLayout.Glued && column < contents.Length; column++)
        {
            if (table.Columns[column].Role == ColumnRole.Value && contents[column] == ColumnContent.Mixed)
            {
                Array.Fill(isDoubtful, true);
            }
            else if (table.Columns[column].Role == ColumnRole.Value && contents[column] == ColumnContent.None)
            {
                (int first, int last) = (column, column);
                while (first > 0 && contents[first - 1] != ColumnContent.Words)
                {
                    first--;
                }

                while (last + 1 < contents.Length && contents[last + 1] != ColumnContent.Words)
                {
                    last++;
                }

                Array.Fill(isDoubtful, true, first, last - first + 1);
            }
        }

        return isDoubtful;
    }

    private static ColumnContent ContentOf(Table table, int column)
    {
        (int numbers, int words, int others) = (0, 0, 0);
        foreach (TableRow row in table.Rows)
        {
            CellState state = row.Cells[column].State;
            numbers += state == CellState.Reported ? 1 : 0;
            words += state == CellState.Text && !IsOfRates(row.Cells[column].Text) ? 1 : 0;
            others += state == CellState.Blank ? 0 : 1;
        }

        return others == 0 ? ColumnContent.None
            : numbers >= FewestOfKind && words >= FewestOfKind ? ColumnContent.Mixed
            : numbers == 0 && words >= FewestOfKind ? ColumnContent.Words
            : ColumnContent.Figures;
    }

    private enum ColumnContent
    {
        None,
        Words,
        Figures,
        Mixed,
    }

    // 保底1.5%,预期2.8%或2.9% stands in a column of rates.
    private static bool IsOfRates(string text) => text.Length > 0 && text[^1] == '%';
}
