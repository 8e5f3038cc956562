using QingCloud.Disclosure.Tests.TestSupport;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Disclosures.Coverage;

/// <summary>The figures of the real documents' subject tables stand in the typed models.</summary>
public sealed class TypedCoverageTests(ITestOutputHelper output)
{
    [CorpusTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Models_OfRealDocuments_HoldTheSubjectFigures(string document)
    {
        TableCoverage[] tables = [.. TypedCoverage.Of(document)];
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
