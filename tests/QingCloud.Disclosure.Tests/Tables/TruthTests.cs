using QingCloud.Disclosure.Quantities;
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
            foreach ((var want, TableRow? got) in truth.Pair(tables))
            {
                for (int i = 0; i < want.Length; i++)
                {
                    if (!NumberParser.TryParse(want[i], out _))
                    {
                        continue;
                    }

                    figures++;
                    bool isRight = got is not null && got.Cells.Length == want.Length && TruthTable.Normal(got.Cells[i].Text) == TruthTable.Normal(want[i]);
                    figuresRight += isRight ? 1 : 0;
                    figuresSilent += !isRight && got is not null && !got.Cells.Any(cell => cell.Reading == CellReading.Ambiguous) ? 1 : 0;
                }
            }

            columns += truth.Columns.Length;
            Table? best = tables.MaxBy(table => Math.Min(table.Region.EndLine, truth.EndLine) - Math.Max(table.Region.StartLine, truth.StartLine));
            columnsRight += best is not null && best.Columns.Length == truth.Columns.Length
                ? truth.Columns.Zip(best.Columns).Count(pair => TruthTable.Normal(pair.First.Replace("|", "", StringComparison.Ordinal)) == TruthTable.Normal(string.Concat(pair.Second.Path)))
                : 0;
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
            foreach ((var want, TableRow? got) in truth.Pair(tables))
            {
                figures += want.Count(text => NumberParser.TryParse(text, out _));
                for (int i = 0; i < got?.Cells.Length; i++)
                {
                    if (got.Cells[i].Reading == CellReading.Proven)
                    {
                        proven++;
                        bool isRight = got.Cells.Length == want.Length && TruthTable.Normal(got.Cells[i].Text) == TruthTable.Normal(want[i]);
                        wrong.AddRange(isRight ? [] : [$"line {got.Line}, column {i}: {got.Cells[i].Text}"]);
                    }
                }
            }
        }

        wrong.Should().BeEmpty();
        (proven * 1000).Should().BeGreaterThanOrEqualTo(figures * least, "{0} of {1} figures are proven", proven, figures);
    }
}
