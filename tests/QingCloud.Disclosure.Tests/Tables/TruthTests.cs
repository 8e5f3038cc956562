using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>The tables of the real documents against hand-made truth: how many figures are right, and that a wrong one is never silent.</summary>
public sealed class TruthTests
{
    /// <summary>Document, least share of figures right, largest share wrong in silence, least share of header paths right, all in thousandths.</summary>
    public static TheoryData<string, int, int, int> Floors => new()
    {
        { "000", 995, 0, 970 },
        { "003", 985, 1, 980 },
        { "001", 960, 5, 920 },
        { "004", 920, 7, 850 },
        { "002", 970, 5, 750 },
    };

    /// <summary>Document, and the least share of its figures that relations prove, in thousandths.</summary>
    public static TheoryData<string, int> ProvenFloors => new() { { "003", 650 }, { "001", 550 }, { "004", 450 } };

    [CorpusTheory]
    [MemberData(nameof(Floors))]
    public void Tables_OfRealDocuments_ReachTheFloors(string document, int right, int silent, int headers)
    {
        Table[] tables = [.. DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document))).Tables];
        int figures = 0;
        int figuresRight = 0;
        int figuresSilent = 0;
        int columns = 0;
        int columnsRight = 0;
        foreach (TruthTable truth in TruthTable.Of(document))
        {
            (int all, int allRight, int allSilent) = truth.Figures(tables);
            figures += all;
            figuresRight += allRight;
            figuresSilent += allSilent;
            columns += truth.Columns.Length;
            columnsRight += truth.RightColumns(tables).Count(isRight => isRight);
        }

        (figuresRight * 1000).Should().BeGreaterThanOrEqualTo(figures * right, "{0} of {1} figures are right", figuresRight, figures);
        (figuresSilent * 1000).Should().BeLessThanOrEqualTo(figures * silent, "{0} of {1} figures are wrong in silence", figuresSilent, figures);
        (columnsRight * 1000).Should().BeGreaterThanOrEqualTo(columns * headers, "{0} of {1} header paths are right", columnsRight, columns);
    }

    [CorpusTheory]
    [MemberData(nameof(ProvenFloors))]
    public void Tables_OfRealDocuments_ProveTheirFiguresAndNoneWrongly(string document, int least)
    {
        Table[] tables = [.. DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document))).Tables];
        int figures = 0;
        int proven = 0;
        List<string> wrong = [];
        foreach (TruthTable truth in TruthTable.Of(document))
        {
            figures += truth.Figures(tables).All;
            (int all, ImmutableArray<string> wrongly, _) = truth.Proven(tables);
            proven += all;
            wrong.AddRange(wrongly);
        }

        wrong.Should().BeEmpty();
        (proven * 1000).Should().BeGreaterThanOrEqualTo(figures * least, "{0} of {1} figures are proven", proven, figures);
    }
}
