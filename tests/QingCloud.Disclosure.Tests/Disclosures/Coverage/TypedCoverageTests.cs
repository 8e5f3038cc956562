using QingCloud.Disclosure.Tests.TestSupport;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Disclosures.Coverage;

/// <summary>The figures of the real documents' subject tables stand in the typed models: expected from the hand-made truth, not from the tables.</summary>
public sealed class TypedCoverageTests(ITestOutputHelper output)
{
    /// <summary>Document, and the least share of the figures that the table stage reads right which typed models must hold, in thousandths.</summary>
    public static TheoryData<string, int> Floors => new()
    {
        { "000", 1000 },
        { "001", 1000 },
        { "002", 895 },
        { "003", 1000 },
        { "004", 1000 },
    };

    [CorpusTheory]
    [MemberData(nameof(Floors))]
    public void Models_OfRealDocuments_HoldTheSubjectFigures(string document, int least)
    {
        TableCoverage[] tables = [.. TypedCoverage.Of(document)];
        int figures = tables.Sum(table => table.Figures);
        int held = tables.Sum(table => table.Held);
        Report(document, tables);

        (held * 1000).Should().BeGreaterThanOrEqualTo(figures * least, "{0} of {1} figures are held", held, figures);
        tables.Where(table => table.Wrong > 0).Should().BeEmpty("no figure may stand in the wrong field, period or row");
    }

    private void Report(string document, TableCoverage[] tables)
    {
        foreach (TableCoverage table in tables.Where(table => table.Held < table.Figures || table.Figures == 0))
        {
            output.WriteLine($"{table.Table} {table.Kind}: {table.Held} of {table.Figures}");
            foreach (string miss in table.Misses)
            {
                output.WriteLine("   " + miss);
            }
        }

        foreach (IGrouping<string, TableCoverage> kind in tables.GroupBy(table => table.Kind))
        {
            output.WriteLine($"{document} {kind.Key}: {kind.Sum(table => table.Held)}/{kind.Sum(table => table.Figures)}");
        }

        output.WriteLine($"{document} all: {tables.Sum(table => table.Held)}/{tables.Sum(table => table.Figures)}");
    }
}
