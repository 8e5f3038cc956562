using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        return ImmutableCollectionsMarshal.AsImmutableArray(reading.ReadParts(complete.Length, index => complete[index].Region.Span.Length, Read));

        Table Read(int index, DocumentReading own)
        {
            RecognizedTable table = complete[index];
            Table proven = RelationProver.Prove(TableInterpreter.Interpret(table, index + 1, period, HeadingOf(outline, table)), own);
            return own.IsStrict ? StrictReading.Withhold(proven) : proven;
        }
    }

    private static string HeadingOf(DocumentOutline outline, RecognizedTable table) => outline.HeadingsAt(table.Region.Span.Start) is { IsEmpty: false } headings ? headings[^1] : "";
}
