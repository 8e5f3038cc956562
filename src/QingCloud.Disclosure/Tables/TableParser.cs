using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>Table regions to tables: strings first (Recognition), then meaning (Interpretation), then proof (Relations).</summary>
internal static class TableParser
{
    internal static ImmutableArray<Table> Parse(SourceText source, ImmutableArray<TextBlock> blocks, DocumentOutline outline, DocumentReading? reading = null, HeaderVocabulary? vocabulary = null)
    {
        reading ??= new();
        vocabulary ??= HeaderVocabulary.Default;
        ReportingPeriod? period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        ImmutableArray<RecognizedTable> recognized = new RegionRecognizer(source, blocks, outline.TableRegions, vocabulary, reading).Recognize();
        reading.Check();
        ImmutableArray<RecognizedTable> complete = SpacedHeaderInference.Complete(recognized);
        ImmutableArray<Table>.Builder tables = ImmutableArray.CreateBuilder<Table>(complete.Length);
        foreach (RecognizedTable table in complete)
        {
            reading.Check();
            Table proven = RelationProver.Prove(TableInterpreter.Interpret(table, tables.Count + 1, period, HeadingOf(outline, table)), reading);
            tables.Add(reading.IsStrict ? StrictReading.Withhold(proven) : proven);
        }

        return tables.MoveToImmutable();
    }

    private static string HeadingOf(DocumentOutline outline, RecognizedTable table) => outline.HeadingsAt(table.Region.Span.Start) is { IsEmpty: false } headings ? headings[^1] : "";
}
