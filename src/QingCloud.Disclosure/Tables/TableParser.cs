using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>Table regions to tables: strings first (Recognition), then meaning (Interpretation), then proof (Relations).</summary>
internal static class TableParser
{
    internal static ImmutableArray<Table> Parse(SourceText source, ImmutableArray<TextBlock> blocks, DocumentOutline outline)
    {
        ReportingPeriod? period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        GluedTableRecognizer glued = new(DelimitedNames.Collect(blocks));
        SpacedTableRecognizer spaced = new();
        ImmutableArray<Table>.Builder tables = ImmutableArray.CreateBuilder<Table>();
        foreach (TableRegion region in outline.TableRegions)
        {
            ITableRecognizer recognizer = region.Layout switch
            {
                TableLayout.Glued => glued,
                TableLayout.Spaces => spaced,
                _ => spaced,
            };
            foreach (RecognizedTable recognized in recognizer.Recognize(source, region))
            {
                tables.Add(TableInterpreter.Interpret(recognized, tables.Count + 1, period));
            }
        }

        return tables.DrainToImmutable();
    }
}
