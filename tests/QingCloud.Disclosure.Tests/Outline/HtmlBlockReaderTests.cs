using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Outline.Markup;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Outline;

public sealed class HtmlBlockReaderTests
{
    [Theory]
    [InlineData("<html><body><p>收入</p></body></html>", true)]
    [InlineData("  <!DOCTYPE html><p>收入</p>", true)]
    [InlineData("<div>收入</div>", true)]
    [InlineData("收入<p>成本</p>", false)]
    [InlineData("<5%的部分", false)]
    [InlineData("<p>没有结束", false)]
    [InlineData("12.34\n</td> <td>成本</td></tr></table>", true)]
    [InlineData("收入<td>成本</td>", false)]
    [InlineData("", false)]
    public void IsHtml_Text_BeginsWithATagAndClosesOne(string text, bool expected) => HtmlBlockReader.IsHtml(text).Should().Be(expected);

    [Fact]
    public void Read_Paragraphs_AreBlocksWithEntitiesDecoded() =>
        Texts("<html><body><p>R&amp;D&nbsp;费用</p><div>收<b>入</b>构\n成</div></body></html>").Should().Equal("R&D费用", "收入构成");

    [Fact]
    public void Read_ScriptAndStyle_AreLeftOut() =>
        Texts("<html><head><title>无</title><style>p{}</style></head><body><script>var a=1;</script><p>收入</p></body></html>").Should().Equal("收入");

    [Fact]
    public void Read_TableOfTables_IsReadAsText()
    {
        ImmutableArray<TextBlock> blocks = Blocks.Of("<html><body><table><tr><td>外层<table><tr><td>项目</td><td>金额</td></tr></table></td></tr></table></body></html>");

        blocks.Where(block => block.Markup is not null).Should().ContainSingle().Which.Markup!.Rows.Should().ContainSingle();
        blocks.Select(block => block.Text).Should().Contain("外层");
    }

    [Theory]
    [InlineData("colspan=\"2\"", 2)]
    [InlineData("colspan=\"2px\"", 2)]
    [InlineData("colspan=\" 3 \"", 3)]
    [InlineData("colspan=\"0\"", 1)]
    [InlineData("colspan=\"-2\"", 1)]
    [InlineData("colspan=\"two\"", 1)]
    [InlineData("colspan=\"999999999999\"", 65_534)]
    [InlineData("", 1)]
    public void Read_SloppySpan_IsReadAndLimited(string attribute, int expected) =>
        Grid($"<html><body><table><tr><td {attribute}>项目</td></tr></table></body></html>").Rows[0].Cells[0].ColumnSpan.Should().Be(expected);

    [Fact]
    public void Read_Cells_KnowTheirPlaceAndLine()
    {
        const string Text = "<html><body>\n<table>\n<tr><th>项目</th><th>金额</th></tr>\r\n<tr><td>软件</td><td> 1.00<br>\n</td></tr>\n</table></body></html>";

        MarkupGrid grid = Grid(Text);

        grid.Rows.Select(row => row.Line).Should().Equal(3, 4);
        grid.Rows[0].Cells.Should().OnlyContain(cell => cell.IsHeader);
        grid.Rows[1].Cells[1].Text.Should().Be("1.00");
        TextSpan span = grid.Rows[1].Cells[1].Span;
        Text.Substring(span.Start, span.Length).Should().StartWith("<td>").And.Contain("1.00");
    }

    [Fact]
    public void Read_CellsWithoutEndTags_AreCells() =>
        Grid("<html><body><table><tr><td>项目<td>金额<tr><td>软件<td>1.00</table></body></html>").Rows.Select(row => row.Cells.Length).Should().Equal(2, 2);

    [Fact]
    public void Read_RowWithoutCells_IsLeftOut() =>
        Grid("<html><body><table><tr></tr><tr><td>项目</td></tr></table></body></html>").Rows.Should().ContainSingle();

    [Fact]
    public void Read_TableWithinMarkdown_IsABlockBetweenLines()
    {
        ImmutableArray<TextBlock> blocks = Blocks.Of("收入构成\n<table>\n<tr><td>项目</td></tr>\n</table>\n以上。");

        blocks.Select(block => block.Markup is not null).Should().Equal(false, true, false);
        blocks[1].Line.Should().Be(2);
    }

    [Fact]
    public void Read_TableThatNeverEnds_IsLines() => Blocks.Of("收入构成\n<table>\n<tr><td>项目").Should().OnlyContain(block => block.Markup == null);

    [Fact]
    public void Read_DeepNesting_KeepsTheText()
    {
        string text = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "收入" + string.Concat(Enumerable.Repeat("</div>", 5_000)) + "</body></html>";

        string.Concat(Texts(text)).Should().Be("收入");
    }

    [Fact]
    public void Read_DamagedMarkup_NeverThrowsAndKeepsItsSpansInTheText()
    {
        string[] pieces = ["<table>", "</table>", "<tr>", "</tr>", "<td colspan=3>", "<td rowspan='9", "</td>", "收入", "1,234.56", "&nbsp;", "<p>", "</p>", "<", ">", "\r\n", "<br/>", "<!--", "-->"];
        Random random = new(11);
        for (int i = 0; i < 300; i++)
        {
            string text = "<html>" + string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[random.Next(pieces.Length)])) + "</html>";

            foreach (TextBlock block in Blocks.Of(text))
            {
                block.Span.End.Should().BeLessThanOrEqualTo(text.Length, text);
                block.Line.Should().BePositive(text);
            }
        }
    }

    private static IEnumerable<string> Texts(string html) => Blocks.Of(html).Where(block => block.Markup is null).Select(block => block.Text);

    private static MarkupGrid Grid(string html) => Blocks.Of(html).Single(block => block.Markup is not null).Markup!;
}
