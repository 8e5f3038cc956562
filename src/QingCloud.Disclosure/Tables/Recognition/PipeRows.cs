using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Lines with pipes to rows: escaped pipes belong to the text, <c>&lt;br&gt;</c> is a line end within a cell, a Markdown delimiter row is none.</summary>
internal static class PipeRows
{
    internal static ImmutableArray<GridRow> Read(SourceText source, TableRegion region, TableBounds bounds)
    {
        ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
        bool isAfterBreak = false;
        for (int number = region.StartLine; number <= region.EndLine; number++)
        {
            TextLine line = source.Lines[number - 1];
            if (region.PageEdges.Contains(number) || source.Slice(line.Span).IsWhiteSpace())
            {
                isAfterBreak = true;
                continue;
            }

            if (!MarkdownRow.IsDelimiter(source.GetText(line.Span)) || region.Layout != TableLayout.Markdown)
            {
                ImmutableArray<GridCell> cells = Split(source, line, region.Layout == TableLayout.Markdown, bounds);
                if (!bounds.Admit(number, cells.Length))
                {
                    break;
                }

                rows.Add(new(number, cells, isAfterBreak));
            }

            isAfterBreak = false;
        }

        return rows.DrainToImmutable();
    }

    private static ImmutableArray<GridCell> Split(SourceText source, TextLine line, bool isMarkdown, TableBounds bounds)
    {
        (int start, int end) = Inside(source, line);
        ImmutableArray<GridCell>.Builder cells = ImmutableArray.CreateBuilder<GridCell>();
        int from = start;
        for (int i = start; i <= end; i++)
        {
            bool isSeparator = i < end && source[i] == '|' && !(isMarkdown && i > start && source[i - 1] == '\\');
            if (i < end && !isSeparator)
            {
                continue;
            }

            if (cells.Count == bounds.MostColumns)
            {
                bounds.CutRow(line.Number);
                break;
            }

            GridCell cell = CellSpans.Cell(source, from, i, line.Number);
            cells.Add(isMarkdown && !cell.IsBlank ? cell with { Text = Unescape(cell.Text) } : cell);
            from = i + 1;
        }

        return cells.DrainToImmutable();
    }

    // The line between its outer pipes.
    private static (int Start, int End) Inside(SourceText source, TextLine line)
    {
        int start = line.Span.Start;
        int end = line.Span.End;
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        start += start < end && source[start] == '|' ? 1 : 0;
        end -= end > start && source[end - 1] == '|' ? 1 : 0;
        return (start, end);
    }

    private static string Unescape(string text) =>
        CellText.Settle(text.Replace("\\|", "|", StringComparison.Ordinal).Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase));
}
