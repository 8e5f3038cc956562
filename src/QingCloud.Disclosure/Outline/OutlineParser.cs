using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Blocks to outline.</summary>
internal static class OutlineParser
{
    internal static DocumentOutline Parse(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions)
    {
        _ = source;
        _ = blocks;
        return new() { TableRegions = regions };
    }
}
