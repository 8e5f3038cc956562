using System.Text;
using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Pdf.Rules;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Puts the words of a page into the cells of its ruled tables; takes those words from the page.</summary>
internal static class RuledTableReader
{
    /// <summary>The tables of a page, from the top, and the words outside of them.</summary>
    internal static (List<PageTable> Tables, List<PageWord> Others) Read(WordPage page, IReadOnlyList<Rule> rules)
    {
        List<RuledGrid> grids = Outermost([.. RuleGroups.Find(rules).Select(RuledGridBuilder.Build).OfType<RuledGrid>()]);
        List<PageWord>[] words = [.. grids.Select(_ => new List<PageWord>())];
        List<PageWord> rest = [];
        foreach (PageWord word in page.Words)
        {
            int grid = grids.FindIndex(grid => grid.Box.Contains(word.Box.CentreX, word.Box.CentreY));
            (grid < 0 ? rest : words[grid]).Add(word);
        }

        List<PageTable> tables = [];
        for (int i = 0; i < grids.Count; i++)
        {
            if (words[i].Count > 0)
            {
                tables.Add(Fill(grids[i], words[i], page.Number));
            }
        }

        return ([.. tables.OrderBy(table => table.Box.Top)], rest);
    }

    // A frame within a cell of another table divides that cell's text only.
    private static List<RuledGrid> Outermost(List<RuledGrid> grids) =>
        [.. grids.Where(grid => !grids.Exists(other => other != grid && other.Box.Contains(grid.Box.Left, grid.Box.Top) && other.Box.Contains(grid.Box.Right, grid.Box.Bottom)))];

    private static PageTable Fill(RuledGrid grid, List<PageWord> words, int page)
    {
        int width = grid.Columns.Length - 1;
        int height = grid.Rows.Length - 1;
        int[] owners = new int[width * height];
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            RuledCell cell = grid.Cells[i];
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                Array.Fill(owners, i, (row * width) + cell.Column, cell.ColumnSpan);
            }
        }

        List<PageWord>[] contents = [.. grid.Cells.Select(_ => new List<PageWord>())];
        WordCutter cutter = new(grid, owners);
        foreach (PageWord word in words.SelectMany(cutter.Cut))
        {
            contents[owners[(Index(grid.Rows, word.Box.CentreY) * width) + Index(grid.Columns, word.Box.CentreX)]].Add(word);
        }

        List<PageRow> rows = [.. Enumerable.Range(0, height).Select(_ => new PageRow(page, []))];
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            RuledCell cell = grid.Cells[i];
            List<WordLine> lines = WordLine.Group(contents[i]);
            rows[cell.Row].Cells.Add(new()
            {
                Column = cell.Column,
                ColumnSpan = cell.ColumnSpan,
                RowSpan = cell.RowSpan,
                Text = JoinLines(lines),
                IsFull = lines.Count > 0 && grid.BoxOf(cell).Right - lines[^1].Box.Right < lines[^1].Size * 1.6,
            });
        }

        return new() { Box = grid.Box, Columns = grid.Columns, Rows = rows, TextAcrossRules = cutter.Uncut };
    }

    /// <summary>The lines of a cell as one: a line end beside a Chinese character is nothing.</summary>
    internal static string JoinLines(List<WordLine> lines)
    {
        if (lines.Count < 2)
        {
            return lines.Count == 0 ? "" : lines[0].Text;
        }

        StringBuilder text = new(lines[0].Text);
        for (int i = 1; i < lines.Count; i++)
        {
            string line = lines[i].Text;
            if (!WordLine.IsChinese(text[^1]) && !WordLine.IsChinese(line[0]))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    internal static int Index(double[] places, double at)
    {
        int index = Array.BinarySearch(places, at);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, places.Length - 2);
    }
}
