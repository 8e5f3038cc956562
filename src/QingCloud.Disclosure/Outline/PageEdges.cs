using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Finds what a page prints at its edges, in text with form feeds: the page's number, and the running heads and feet that pages repeat. Tables and paragraphs
/// go on over them. Without form feeds a line is a page number only where such lines count the pages one by one.
/// </summary>
internal static class PageEdges
{
    private const int FewestPages = 3;
    private const int LongestNumber = 24;
    private const int ShortestPage = 25;

    /// <summary>The blocks, those at page edges marked.</summary>
    internal static ImmutableArray<TextBlock> Mark(ImmutableArray<TextBlock> blocks)
    {
        List<int> feeds = [.. Enumerable.Range(0, blocks.Length).Where(i => blocks[i].Text.Contains('\f', StringComparison.Ordinal))];
        HashSet<int> edges = feeds.Count > 0 ? AtFeeds(blocks, feeds) : Counted(blocks);
        return edges.Count == 0 ? blocks : [.. blocks.Select((block, i) => edges.Contains(i) ? block with { IsPageEdge = true } : block)];
    }

    private static HashSet<int> AtFeeds(ImmutableArray<TextBlock> blocks, List<int> feeds)
    {
        HashSet<int> edges = [];
        List<(int Index, string Key)> candidates = [];
        foreach (int feed in feeds)
        {
            int below = Filled(blocks, feed, 1);
            int above = Filled(blocks, blocks[feed].Text.TrimStart().Length > 0 || feed == 0 ? feed - 1 : feed, -1);
            Add(below, 1);
            Add(above, -1);
        }

        int last = Filled(blocks, blocks.Length - 1, -1);
        if (last >= 0 && IsNumber(blocks[last]))
        {
            edges.Add(last);
        }

        // 甲公司2023年年度报告 at the head of most pages.
        foreach (IGrouping<string, (int Index, string Key)> same in candidates.GroupBy(candidate => candidate.Key, StringComparer.Ordinal))
        {
            int count = same.Select(candidate => candidate.Index).Distinct().Count();
            if (count >= FewestPages && 2 * count >= feeds.Count)
            {
                edges.UnionWith(same.Select(candidate => candidate.Index));
            }
        }

        return edges;

        // A number, and beyond it a running line; or a running line, and beyond it a number.
        void Add(int index, int step)
        {
            for (int lines = 0; lines < 2 && index >= 0 && index < blocks.Length; lines++)
            {
                if (IsNumber(blocks[index]))
                {
                    edges.Add(index);
                }
                else if (RunningKey(blocks[index]) is { } key)
                {
                    candidates.Add((index, key));
                }

                index = Filled(blocks, index + step, step);
            }
        }
    }

    // Bare numbers between blank lines, each one more than the last, a page apart.
    private static HashSet<int> Counted(ImmutableArray<TextBlock> blocks)
    {
        HashSet<int> edges = [];
        List<(int Index, int Page)> run = [];
        for (int i = 1; i + 1 < blocks.Length; i++)
        {
            if (!blocks[i - 1].IsBlank || !blocks[i + 1].IsBlank || !int.TryParse(blocks[i].Text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int page))
            {
                continue;
            }

            if (run.Count > 0 && (page != run[^1].Page + 1 || i - run[^1].Index < ShortestPage))
            {
                Close();
            }

            run.Add((i, page));
        }

        Close();
        return edges;

        void Close()
        {
            if (run.Count >= FewestPages)
            {
                edges.UnionWith(run.Select(place => place.Index));
            }

            run.Clear();
        }
    }

    private static int Filled(ImmutableArray<TextBlock> blocks, int index, int step)
    {
        while (index >= 0 && index < blocks.Length && blocks[index].IsBlank)
        {
            index += step;
        }

        return index >= 0 && index < blocks.Length ? index : -1;
    }

    private static bool IsNumber(TextBlock block) => block.Text.Length <= 400 && block.Text.AsSpan().Trim() is { Length: > 0 and <= LongestNumber } text && LineShape.IsPageNumber(text);

    // The line with its digits masked; null for a row of a table.
    private static string? RunningKey(TextBlock block)
    {
        if (block.Text.Length > 400 || LineShape.IsRow(block.Folded))
        {
            return null;
        }

        string[] pieces = block.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length is 0 or > 3 ? null : string.Concat(string.Concat(pieces).Select(character => char.IsAsciiDigit(character) ? '0' : character));
    }
}
