using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>
/// Takes off what stands at the head or foot of many pages in the same place and the same words, digits aside: running titles and page numbers.
/// Pages of different sizes are counted apart, and a line counts only where all lines outside of it are taken off.
/// </summary>
internal static class PageFurniture
{
    // The band at the head and at the foot of a page, as a part of its height.
    private const double Band = 0.12;

    // How many of the pages of a size repeat it, and how many pages at least.
    private const double Share = 0.3;
    private const int Least = 3;

    private const double SamePlace = 4;
    private const int DeepestLine = 4;

    internal static void Remove(IReadOnlyList<PageContent> pages)
    {
        foreach (IGrouping<(int, int), PageContent> size in pages.GroupBy(page => ((int)page.Width, (int)page.Height)))
        {
            PageContent[] same = [.. size];
            Remove(same, atHead: true);
            Remove(same, atHead: false);
        }
    }

    private static void Remove(PageContent[] pages, bool atHead)
    {
        bool[] goesOn = [.. Enumerable.Repeat(true, pages.Length)];
        for (int depth = 0; depth < DeepestLine; depth++)
        {
            Dictionary<string, List<(int Page, WordLine Line)>> outermost = [];
            for (int i = 0; i < pages.Length; i++)
            {
                if (goesOn[i] && Outermost(pages[i], atHead) is { } line)
                {
                    string key = Masked(line.Text);
                    (outermost.TryGetValue(key, out List<(int, WordLine)>? lines) ? lines : outermost[key] = []).Add((i, line));
                }
            }

            Array.Fill(goesOn, false);
            foreach (List<(int Page, WordLine Line)> lines in outermost.Values)
            {
                foreach ((int page, WordLine line) in lines)
                {
                    int repeated = lines.Count(other => Math.Abs(other.Line.Box.CentreY - line.Box.CentreY) <= SamePlace);
                    if (repeated >= Least && repeated >= pages.Length * Share)
                    {
                        pages[page].Lines.Remove(line);
                        goesOn[page] = true;
                    }
                }
            }
        }
    }

    private static WordLine? Outermost(PageContent page, bool atHead)
    {
        WordLine? line = atHead ? page.Lines.MinBy(line => line.Box.Top) : page.Lines.MaxBy(line => line.Box.Bottom);
        bool isInBand = line is not null && (atHead ? line.Box.Bottom <= page.Height * Band : line.Box.Top >= page.Height * (1 - Band));
        bool isOutside = line is not null && page.Tables.TrueForAll(table => atHead ? table.Box.Top >= line.Box.CentreY : table.Box.Bottom <= line.Box.CentreY);
        return isInBand && isOutside ? line : null;
    }

    private static string Masked(string text) =>
        string.Create(text.Length, text, static (masked, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                masked[i] = char.IsAsciiDigit(source[i]) ? '#' : source[i];
            }
        }).Replace("#", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
