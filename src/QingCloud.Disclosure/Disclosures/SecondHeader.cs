using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>A header row that stands first in the body: no label or the word 名称, and words over every column (金额 | 占营业收入比重 | 金额 | 占营业收入比重).</summary>
internal static class SecondHeader
{
    /// <summary>The body row that is a header; -1 where none is.</summary>
    internal static int Find(Table table)
    {
        if (table.Rows.IsEmpty)
        {
            return -1;
        }

        ImmutableArray<TableCell> cells = table.Rows[0].Cells;
        int words = 0;
        int measures = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            bool isStub = table.Columns[i].Role == ColumnRole.Stub;
            if (isStub ? !IsLabelHeader(cells[i].Text) : cells[i].State is not (CellState.Text or CellState.Blank))
            {
                return -1;
            }

            words += cells[i].State == CellState.Text ? 1 : 0;
            measures += MeasureVocabulary.Classify(cells[i].Text) != Measure.None ? 1 : 0;
        }

        return words > 1 && (measures * 2 > words || TellsApart(table, cells)) ? 0 : -1;
    }

    // 甲公司 | 乙公司 | 甲公司 | 乙公司 below 期末余额 | 期末余额 | 期初余额 | 期初余额: words that tell apart columns of one head.
    private static bool TellsApart(Table table, ImmutableArray<TableCell> cells)
    {
        HashSet<string> heads = [];
        HashSet<string> columns = [];
        int values = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            if (table.Columns[i].Role == ColumnRole.Stub)
            {
                continue;
            }

            if (table.Columns[i].Path.IsEmpty || cells[i].State != CellState.Text)
            {
                return false;
            }

            string head = string.Join('|', table.Columns[i].Path);
            heads.Add(head);
            columns.Add($"{head}|{cells[i].Text}");
            values++;
        }

        return heads.Count < values && columns.Count == values;
    }

    private static bool IsLabelHeader(string text) =>
        text.Length == 0 || MeasureVocabulary.Classify(text) is Measure.Name or Measure.Category or Measure.Rank or Measure.Age;

    /// <summary>A column's header path with the row's cell below it; a cell that the header has already is not said twice.</summary>
    internal static ImmutableArray<string> Extend(Table table, int row, int column)
    {
        ImmutableArray<string> path = table.Columns[column].Path;
        string text = table.Rows[row].Cells[column].Text;
        return text.Length == 0 || (path.Length > 0 && path[^1] == text) ? path : path.Add(text);
    }
}
