using System.Text;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.Golden;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>What exceeds a limit is left out and reported; what lies within it is read as ever.</summary>
public sealed class LimitTests
{
    private const string Shifted =
        "| 项目 | 期末 | 期初 | 本期 | 上期 |\n| 甲 | 10.00 | 20.00 | 30.00 | 40.00 |\n| 乙 | 11.00 | 21.00 |\n| 丙 | 12.00 | 22.00 |\n| 丁 | 13.00 | 23.00 |\n| 合计 | 21.00 | 53.00 | 65.00 | 63.00 |\n";

    private static DisclosureAnalyzer Analyzer => DisclosureAnalyzer.Default;

    [Theory]
    [InlineData('\t', "")]
    [InlineData('|', "|")]
    public void Analyze_RowWiderThanTheLimit_IsReadUpToIt(char mark, string edge)
    {
        string text = edge + string.Join(mark, "项目", "一", "二", "三", "四") + edge + "\n" + edge + string.Join(mark, "甲", "1.00", "2.00", "3.00", "4.00") + edge + "\n";

        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumTableColumns = 3 }).Analyze(text);

        analysis.Tables.Single().Columns.Select(column => column.Path.Single()).Should().Equal("项目", "一", "二");
        Only(analysis, DiagnosticDescriptors.TableTooLarge).Message.Should().Be("The table has more than 3 cells in a line; the rest is not read.");
    }

    [Fact]
    public void Analyze_FewAmountsFarRightInAWideTable_AreAddedUp()
    {
        const int Blanks = 156;
        string head = string.Concat(Enumerable.Range(1, Blanks + 3).Select(column => $"<td>第{column}列</td>"));
        string rows = string.Concat(Enumerable.Range(1, 8).Select(row =>
            $"<tr><td>行{row}</td>{string.Concat(Enumerable.Repeat("<td></td>", Blanks))}<td>{31 * row}.25</td><td>{17 * row * row}.50</td><td>{(31 * row) + (17 * row * row)}.75</td></tr>"));

        Table table = Analyzer.Analyze($"<html><table><tr><td>项目</td>{head}</tr>{rows}</table></html>").Tables.Single();

        table.Relations.Should().Contain(relation => relation.Result.Column == Blanks + 3 && relation.Terms.Length == 2);
    }

    [Theory]
    [InlineData("项目\t一\n甲\t1.00\n乙\t2.00\n丙\t3.00\n丁\t4.00\n")]
    [InlineData("|项目|一|\n|甲|1.00|\n|乙|2.00|\n|丙|3.00|\n|丁|4.00|\n")]
    [InlineData("<html><table><tr><td>项目</td><td>一</td></tr><tr><td>甲</td><td>1.00</td></tr>\n<tr><td>乙</td><td>2.00</td></tr><tr><td>丙</td><td>3.00</td></tr><tr><td>丁</td><td>4.00</td></tr></table></html>")]
    public void Analyze_TableOfMoreCellsThanTheLimit_IsReadUpToIt(string text)
    {
        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumTableCells = 6 }).Analyze(text);

        analysis.Tables.Single().Rows.Select(row => row.Cells[0].Text).Should().Equal("甲", "乙");
        Only(analysis, DiagnosticDescriptors.TableTooLarge).Message.Should().Be("The table has more than 6 cells; the rest is not read.");
    }

    public static TheoryData<string> Documents => [.. GoldenDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Analyze_LimitOfHardlyACell_IsReportedAndNothingThrown(string document)
    {
        for (int cells = 1; cells <= 4; cells++)
        {
            DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumTableCells = cells }).Analyze(GoldenDocument.Bytes(document));

            analysis.Verify().Coverage.NumericCells.Should().BeLessThanOrEqualTo(cells * analysis.Tables.Length);
            analysis.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == DiagnosticDescriptors.TableTooLarge.Id);
        }
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("      ")]
    public void Analyze_TextTableOfMoreCellsThanTheLimit_IsReadUpToIt(string gap)
    {
        string text = "项目 2023年 2022年\n甲 1.25 2.25\n乙 3.25 4.25\n丙 5.25 6.25\n丁 7.25 8.25".Replace(" ", gap, StringComparison.Ordinal);

        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumTableCells = 9 }).Analyze(text);

        analysis.Tables.Single().Rows.Select(row => row.Cells[0].Text).Should().Equal("甲", "乙");
        Only(analysis, DiagnosticDescriptors.TableTooLarge).Line.Should().Be(4);
    }

    [Fact]
    public void Analyze_GluedTableOfMoreCellsThanTheLimit_IsReadUpToIt()
    {
        const string Text = "单位：万元\n\n项目2024年度2023年度\n销售费用1,200.50900.10\n管理费用799.501,099.90\n研发费用20.2530.35\n财务费用11.1012.20\n";
        int rows = Analyzer.Analyze(Text).Tables.Single().Rows.Length;

        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumTableCells = 9 }).Analyze(Text);

        rows.Should().Be(4);
        analysis.Tables.Single().Rows.Should().HaveCount(3);
        Only(analysis, DiagnosticDescriptors.TableTooLarge).Line.Should().Be(7);
    }

    [Fact]
    public void Analyze_ElementsDeeperThanTheLimit_AreReadAsOneText()
    {
        string text = "<html><body>" + Repeated("<div>", 30) + "<p>合计1.00</p>" + Repeated("</div>", 30) + "<p>其后</p></body></html>";

        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumNesting = 20 }).Analyze(text);

        Only(analysis, DiagnosticDescriptors.NestingTooDeep).Message.Should().Be("More than 20 elements are open at this place; those within are read as one text.");
        Analyzer.Analyze(text).Diagnostics.Should().NotContain(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.NestingTooDeep);
        analysis.Outline.Root.Children.Select(node => node.Text).Should().Equal("合计1.00", "其后");
    }

    [Fact]
    public void Analyze_ScriptFullOfTags_OpensNoElement()
    {
        string text = "<html><body><script>var a='" + Repeated("<div>", 300) + "';</script><!--" + Repeated("<div>", 300) + "--><p>正文</p></body></html>";

        Analyzer.Analyze(text).Diagnostics.Should().NotContain(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.NestingTooDeep);
    }

    [Fact]
    public void Analyze_MorePlacementsThanTheLimit_StayAmbiguous()
    {
        DisclosureAnalysis analysis = Analyzer.With(options => options with { MaximumCandidates = 1 }).Analyze(Shifted);

        analysis.Diagnostics.Should().Contain(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TooManyCandidates);
        Analyzer.Analyze(Shifted).Diagnostics.Should().NotContain(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.TooManyCandidates);
        analysis.Tables.Single().Rows[1].Cells.Skip(1).Should().Contain(cell => cell.Reading == CellReading.Ambiguous);
    }

    [Fact]
    public void Analyze_SpanOfAMilliard_CoversTheTableOnly()
    {
        DisclosureAnalysis analysis = Analyzer.Analyze(
            "<html><table><tr><td>项目</td><td colspan=1000000000>金额</td></tr><tr><td>甲</td><td>1.00</td></tr><tr><td rowspan=1000000000>乙</td><td>2.00</td></tr></table></html>");

        analysis.Tables.Single().Rows.Select(row => row.Cells[0].Text).Should().Equal("甲", "乙");
        analysis.Tables.Single().Rows.Select(row => row.Cells[1].Text).Should().Equal("1.00", "2.00");
    }

    private static Diagnostic Only(DisclosureAnalysis analysis, DiagnosticDescriptor descriptor) =>
        analysis.Diagnostics.Where(diagnostic => diagnostic.Descriptor == descriptor).Should().ContainSingle().Subject;

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
