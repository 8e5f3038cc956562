using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Spaced;

/// <summary>Reads the space-separated tables of a small document, and shows them as lines of cells.</summary>
internal static class SpacedTables
{
    internal static ImmutableArray<RecognizedTable> Read(string text)
    {
        SourceText source = SourceText.From(text);
        ImmutableArray<TextBlock> blocks = BlockReader.Read(source);
        SpacedTableRecognizer recognizer = new(HeaderVocabulary.Default);
        ImmutableArray<RecognizedTable> tables = [.. SpacedRegionDetector.Detect(blocks, new bool[blocks.Length]).SelectMany(r => recognizer.Recognize(source, r, new()))];
        return SpacedHeaderInference.Complete(tables);
    }

    internal static RecognizedTable ReadOne(string text) => Read(text).Should().ContainSingle().Subject;

    internal static string Columns(RecognizedTable table) => string.Join(" | ", table.Columns.Select(c => string.Join('/', c)));

    internal static IEnumerable<string> Rows(RecognizedTable table) => table.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => c.Text)));
}
