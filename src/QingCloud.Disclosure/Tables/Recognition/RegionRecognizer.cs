using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads the regions of a document, each by the recognizer of its layout, side by side where the reading has several cores.</summary>
internal sealed class RegionRecognizer(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions, HeaderVocabulary vocabulary, DocumentReading reading)
{
    /// <summary>The tables of all regions, in order.</summary>
    internal ImmutableArray<RecognizedTable> Recognize()
    {
        Dictionary<TableLayout, ITableRecognizer> recognizers = regions.Select(region => region.Layout).Distinct().ToDictionary(layout => layout, Make);
        ImmutableArray<RecognizedTable>[] tables = reading.ReadParts(
            regions.Length,
            index => regions[index].Span.Length,
            recognizers,
            () => recognizers.ToDictionary(pair => pair.Key, pair => pair.Value.WithOwnMemory()),
            (index, own, ofThread) => ofThread[regions[index].Layout].Recognize(source, regions[index], own));
        return [.. tables.SelectMany(found => found)];
    }

    private ITableRecognizer Make(TableLayout layout) => layout switch
    {
        TableLayout.Tabs => new TabTableRecognizer(),
        TableLayout.Glued => new GluedTableRecognizer(blocks, vocabulary),
        TableLayout.Spaces => new SpacedTableRecognizer(vocabulary),
        TableLayout.Html or TableLayout.Ruled or TableLayout.Aligned => new HtmlTableRecognizer(),
        TableLayout.CellLines => new CellLineTableRecognizer(LabelledValues.Collect(blocks)),
        _ => new PipeTableRecognizer(source, regions, LabelledValues.Collect(blocks), reading),
    };
}
