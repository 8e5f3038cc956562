using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

/// <summary>Reads small glued tables in tests.</summary>
internal static class GluedText
{
    internal static ImmutableArray<TableRegion> Regions(string text) => GluedRegionDetector.Detect(BlockReader.Read(SourceText.From(text)), []);

    internal static RecognizedTable Table(string text)
    {
        SourceText source = SourceText.From(text);
        ImmutableArray<TextBlock> blocks = BlockReader.Read(source);
        TableRegion region = GluedRegionDetector.Detect(blocks, [])[0];
        return new GluedTableRecognizer(blocks, HeaderVocabulary.Default).Recognize(source, region, new())[0];
    }

    internal static string[] Header(RecognizedTable table) => [.. table.Columns.Select(path => string.Join('|', path))];

    internal static string Row(RecognizedTable table, int row) => string.Join(" ; ", table.Rows[row].Cells.Select(cell => cell.Text));
}
