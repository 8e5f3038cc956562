using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Finds where tables stand, whatever their layout, with their caption, unit line and notes.</summary>
internal static class TableRegionDetector
{
    internal static ImmutableArray<TableRegion> Detect(SourceText source, ImmutableArray<TextBlock> blocks)
    {
        ImmutableArray<TableRegion> regions = GluedRegionDetector.Detect(blocks, []);
        _ = source;
        return regions;
    }
}
