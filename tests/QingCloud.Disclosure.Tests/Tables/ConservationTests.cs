using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>What is printed in a cell is printed at its span, and no two cells share a character.</summary>
public sealed class ConservationTests
{
    // Cells of space-separated text are wrapped around each other: there the span of one runs over pieces of the next.
    public static TheoryData<string> Documents => ["000", "001", "003", "004"];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Cells_OfRealDocuments_LieWithinTheTextAndDoNotOverlap(string document)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document)));
        foreach (Table table in analysis.Tables)
        {
            TextSpan[] spans = [.. table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span).Where(span => !span.IsEmpty).Order()];

            spans.Zip(spans.Skip(1)).Where(pair => pair.First.OverlapsWith(pair.Second)).Should().BeEmpty("cells of table {0} do not share characters", table.Id);
            spans.Where(span => span.End > analysis.Source.Length).Should().BeEmpty();
        }
    }

    [CorpusTheory]
    [InlineData("000")]
    [InlineData("003")]
    public void Cells_OfMarkedLayouts_HoldWhatIsPrintedAtTheirSpan(string document)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document)));
        IEnumerable<string> wrong =
            from table in analysis.Tables
            where table.Region.Layout is TableLayout.Tabs or TableLayout.Pipes
            from row in table.Rows
            from cell in row.Cells
            where !cell.Span.IsEmpty && !TruthTable.Normal(cell.Text).StartsWith(TruthTable.Normal(analysis.Source.GetText(cell.Span)), StringComparison.Ordinal)
            select $"{table.Id} line {cell.Line}: {cell.Text}";

        wrong.Should().BeEmpty();
    }
}
