using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Grids of strings written as lines: cells between |, ~ before a cell that repeats the one it is spread from, an empty line for a page end.</summary>
internal static class Grids
{
    internal static ImmutableArray<GridRow> Of(string text)
    {
        ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
        bool isAfterBreak = false;
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0)
            {
                isAfterBreak = true;
                continue;
            }

            rows.Add(new(number, [.. line.Split('|').Select((cell, column) => Cell(cell.Trim(), number, column))], isAfterBreak));
            isAfterBreak = false;
        }

        return rows.ToImmutable();
    }

    internal static string Text(GridRow row) => string.Join(" | ", row.Cells.Select(cell => cell.Text));

    private static GridCell Cell(string text, int line, int column)
    {
        bool isSpread = text.StartsWith('~');
        string own = text.TrimStart('~');
        return own.Length == 0 ? GridCell.Blank(line) : new(own, new TextSpan((100 * line) + column, 1), line) { IsSpread = isSpread };
    }
}
