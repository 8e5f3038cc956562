using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>Table regions to tables: strings first (Recognition), then meaning (Interpretation), then proof (Relations).</summary>
internal static class TableParser
{
    internal static ImmutableArray<Table> Parse(SourceText source, ImmutableArray<TextBlock> blocks, DocumentOutline outline)
    {
        _ = source;
        _ = blocks;
        _ = outline;
        return [];
    }
}
