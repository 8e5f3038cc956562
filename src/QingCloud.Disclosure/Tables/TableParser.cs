using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>Table regions to tables: strings first (Recognition), then meaning (Interpretation), then proof (Relations).</summary>
internal static class TableParser
{
    internal static ImmutableArray<Table> Parse(SourceText source, ImmutableArray<TextBlock> blocks, DocumentOutline outline)
    {
        ReportingPeriod? period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        Dictionary<TableLayout, ITableRecognizer> recognizers = [];
        ImmutableArray<RecognizedTable>.Builder recognized = ImmutableArray.CreateBuilder<RecognizedTable>();
        foreach (TableRegion region in outline.TableRegions)
        {
            if (!recognizers.TryGetValue(region.Layout, out ITableRecognizer? recognizer))
            {
                recognizer = RecognizerOf(region.Layout, source, blocks, outline.TableRegions);
                recognizers.Add(region.Layout, recognizer);
            }

            recognized.AddRange(recognizer.Recognize(source, region));
        }

        return RelationProver.Prove([.. SpacedHeaderInference.Complete(recognized.DrainToImmutable()).Select((table, i) => TableInterpreter.Interpret(table, i + 1, period))]);
    }

    private static ITableRecognizer RecognizerOf(TableLayout layout, SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions) => layout switch
    {
        TableLayout.Tabs => new TabTableRecognizer(),
        TableLayout.Glued => new GluedTableRecognizer(blocks),
        TableLayout.Spaces => new SpacedTableRecognizer(),
        TableLayout.Html or TableLayout.Ruled or TableLayout.Aligned => new HtmlTableRecognizer(),
        _ => new PipeTableRecognizer(source, regions, LabelledValues.Collect(blocks)),
    };
}
