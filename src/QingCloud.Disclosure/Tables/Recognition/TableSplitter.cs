using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Splits rows that stand together into tables: where a row heads other columns than the first header did (本报告期末, 上年度末 below 本报告期, 上年同期), with or
/// without a title in a row of its own before it. A header that a page end repeats splits nothing.
/// </summary>
internal static class TableSplitter
{
    internal static ImmutableArray<(TableRegion Region, ImmutableArray<GridRow> Rows)> Split(TableRegion region, ImmutableArray<GridRow> rows)
    {
        List<int> starts = [0];
        for (int i = 2; i < rows.Length - 1; i++)
        {
            if (StartsTable(rows, starts[^1], i))
            {
                starts.Add(IsTitle(rows[i - 1]) && i - 1 > starts[^1] ? i - 1 : i);
            }
        }

        return starts.Count == 1 ? [(region, rows)] : [.. starts.Select((start, index) => Part(region, rows, start, index + 1 < starts.Count ? starts[index + 1] : rows.Length))];
    }

    private static bool StartsTable(ImmutableArray<GridRow> rows, int start, int index)
    {
        // What most rows are is told first.
        if (HeaderRowDetector.HasFigures(rows[index]))
        {
            return false;
        }

        // Rows with figures before it, or a title behind such rows; and behind it, at most after a second header row.
        int before = IsTitle(rows[index - 1]) ? index - 2 : index - 1;
        bool isBehindBody = before > start && HasFigures(rows[before]);
        bool isBeforeBody = HasFigures(rows[index + 1]) || (index + 2 < rows.Length && HeaderCells.IsHeader(rows[index + 1]) && HasFigures(rows[index + 2]));
        return isBehindBody && isBeforeBody && HeaderCells.IsHeader(rows[index]) && !IsRepeated(rows, start, index);
    }

    private static bool HasFigures(GridRow row) => row.Cells.Skip(1).Any(cell => HeaderRowDetector.IsFigure(cell.Text));

    private static bool IsTitle(GridRow row) => row.Filled == 1 && row.Cells.Length > 1 && !row.Cells[0].IsBlank && !HeaderRowDetector.HasFigures(row);

    // The rows of the table's own header come again, not quite the same or with cells missing.
    private static bool IsRepeated(ImmutableArray<GridRow> rows, int start, int index)
    {
        HashSet<string> names = [];
        for (int i = start; i < Math.Min(start + 5, index) && !HasFigures(rows[i]); i++)
        {
            names.UnionWith(rows[i].Cells.Where(cell => !cell.IsBlank).Select(Key));
        }

        return rows[index].Cells.Where(cell => !cell.IsBlank).All(cell => names.Contains(Key(cell)));
    }

    private static string Key(GridCell cell) => CharacterFolding.Fold(cell.Text).Replace(" ", "", StringComparison.Ordinal);

    private static (TableRegion Region, ImmutableArray<GridRow> Rows) Part(TableRegion region, ImmutableArray<GridRow> rows, int start, int end)
    {
        bool isTitled = start > 0 && IsTitle(rows[start]);
        int first = isTitled ? start + 1 : start;
        ImmutableArray<GridRow> part = [.. rows.Skip(first).Take(end - first)];
        IEnumerable<TextSpan> spans = part.SelectMany(row => row.Cells).Where(cell => !cell.IsBlank).Select(cell => cell.Span);
        TableRegion narrowed = region with
        {
            StartLine = part[0].Line,
            EndLine = part[^1].Line,
            Span = TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End)),
            Caption = isTitled ? rows[start].Cells[0].Text : region.Caption,
            Notes = end == rows.Length ? region.Notes : [],
        };
        return (narrowed, part);
    }
}
