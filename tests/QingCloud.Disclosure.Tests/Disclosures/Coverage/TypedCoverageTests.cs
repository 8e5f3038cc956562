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
        { "002", 1000 },
        { "003", 1000 },
        { "004", 1000 },
    };

    [CorpusTheory]
    [MemberData(nameof(Floors))]
    public void Models_OfRealDocuments_HoldTheSubjectFigures(string document, int least)
    {
        TableCoverage[] tables = Judge(document, TypedCoverage.SubjectKinds, least);

        tables.Where(table => table.Headless > 0 && !table.IsFlagged).Should().BeEmpty("a lost header is reported");
    }

    /// <summary>Document, and the least share of the figures around the subjects that typed models must hold, in thousandths.</summary>
    public static TheoryData<string, int> AroundFloors => new()
    {
        { "000", 1000 },
        { "001", 1000 },
        { "002", 1000 },
        { "003", 1000 },
        { "004", 1000 },
    };

    [CorpusTheory]
    [MemberData(nameof(AroundFloors))]
    public void Models_OfRealDocuments_HoldTheFiguresAroundTheSubjects(string document, int least)
    {
        Judge(document, TypedCoverage.AroundKinds, least);
    }

    private TableCoverage[] Judge(string document, string[] kinds, int least)
    {
        TableCoverage[] tables = [.. TypedCoverage.Of(document, kinds)];
        int figures = tables.Sum(table => table.Figures);
        int held = tables.Sum(table => table.Held);
        Report(document, tables);

        figures.Should().BePositive();
        (held * 1000).Should().BeGreaterThanOrEqualTo(figures * least, "{0} of {1} figures are held", held, figures);
        tables.Where(table => table.Wrong > 0).Should().BeEmpty("no figure may stand in the wrong field, period or row");
        return tables;
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

        foreach (TableCoverage table in tables.Where(table => table.Headless > 0))
        {
            output.WriteLine($"{table.Table} {table.Kind}: {table.Headless} figures below headers that the table stage has not{(table.IsFlagged ? "" : ", unflagged")}");
        }

        output.WriteLine($"{document} all: {tables.Sum(table => table.Held)}/{tables.Sum(table => table.Figures)}");
    }
}
