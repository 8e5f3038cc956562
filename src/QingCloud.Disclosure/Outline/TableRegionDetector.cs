using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Finds where tables stand, whatever their layout, with their caption, unit line and notes. Tables whose cells are marked come first; a document with
/// few of those may have tables whose marks were lost, glued or separated by blanks.
/// </summary>
internal static class TableRegionDetector
{
    internal static ImmutableArray<TableRegion> Detect(ImmutableArray<TextBlock> blocks, DocumentReading? reading = null)
    {
        reading ??= new();
        ImmutableArray<TableRegion> regions = Find(blocks, reading);
        List<TextBlock> edges = [.. blocks.Where(block => block.IsPageEdge)];
        return edges.Count == 0 ? regions : [.. regions.Select(region => region with { PageEdges = Within(region, edges) })];
    }

    private static ImmutableArray<TableRegion> Find(ImmutableArray<TextBlock> blocks, DocumentReading reading)
    {
        ImmutableArray<TableRegion> marked = MarkedRegionDetector.Detect(blocks, reading);
        if (IsMarked(blocks, marked))
        {
            return marked;
        }

        bool[] taken = new bool[blocks.Length];
        foreach (TableRegion region in marked)
        {
            for (int i = IndexOf(blocks, region.StartLine); i < blocks.Length && blocks[i].Span.Start < region.Span.End; i++)
            {
                taken[i] |= region.Span.OverlapsWith(blocks[i].Span);
            }
        }

        ImmutableArray<TableRegion> lost = CellLineRegionDetector.IsDump(blocks) ? CellLineRegionDetector.Detect(blocks, reading)
            : LayoutDetector.IsSpaced(blocks)
            ? SpacedRegionDetector.Detect(blocks, taken, reading)
            : GluedRegionDetector.Detect(blocks, marked, reading);
        return [.. marked.Concat(lost.Select(region => Surrounded(region, blocks))).OrderBy(region => region.Span.Start)];
    }

    private static ImmutableHashSet<int> Within(TableRegion region, List<TextBlock> edges)
    {
        int first = edges.FindIndex(edge => edge.Line >= region.StartLine);
        return first < 0 ? [] : [.. edges.Skip(first).Select(edge => edge.Line).TakeWhile(line => line <= region.EndLine)];
    }

    // A document marks its tables or it does not; a stray line with a tab or a pipe does not make it one that does.
    private static bool IsMarked(ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> marked) =>
        marked.Length >= 3 || (marked.Length > 0 && blocks.Length < 60 * marked.Length);

    private static TableRegion Surrounded(TableRegion region, ImmutableArray<TextBlock> blocks)
    {
        RegionSurroundings around = RegionSurroundings.Resolve(blocks, IndexOf(blocks, region.StartLine), IndexOf(blocks, region.EndLine));
        return region with { Caption = region.Caption ?? around.Caption, Unit = region.Unit ?? around.Unit, Notes = region.Notes.IsEmpty ? around.Notes : region.Notes };
    }

    // The last block that starts at the line or before it.
    private static int IndexOf(ImmutableArray<TextBlock> blocks, int line)
    {
        int low = 0;
        int high = blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Line <= line ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
