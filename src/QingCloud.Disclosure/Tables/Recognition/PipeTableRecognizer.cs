using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads tables whose cells stand between pipes, Markdown tables among them.</summary>
internal sealed class PipeTableRecognizer : ITableRecognizer
{
    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        ImmutableArray<GridRow> rows = PipeRows.Read(source, region);
        return GridAssembler.Assemble(region, rows) is { } table ? [table] : [];
    }
}
