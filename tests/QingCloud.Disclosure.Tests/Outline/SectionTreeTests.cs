using FluentAssertions;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class SectionTreeTests
{
    [Fact]
    public void Parse_Report_NestsSectionsByTheirSequence()
    {
        DocumentOutline outline = Outlined.Parse("""
            甲乙科技股份有限公司
            2023年年度报告
            目录
            第一节 释义 ...... 4
            第二节 财务报告 ...... 9
            第一节 释义
            本报告中的词语含义如下。
            第二节 财务报告
            一、审计报告
            □适用 √不适用
            七、报表项目注释
            1、货币资金
            √适用 □不适用
            2、应收账款
            (1).按账龄披露
            □适用√不适用其他说明:
            □适用√不适用3、存货
            (1).存货分类
            """);

        Outlined.Headings(outline.Root).Should().Equal("第一节释义", "第二节财务报告", "一、审计报告", "1、货币资金", "2、应收账款", "(1).按账龄披露", "3、存货", "(1).存货分类");
        outline.Root.DescendantsAndSelf().Count(node => node.Kind == OutlineNodeKind.Contents).Should().Be(3);
    }

    [Fact]
    public void Parse_CheckBoxBelowHeading_AppliesToTheSection()
    {
        DocumentOutline outline = Outlined.Parse("一、审计报告\n□适用 √不适用\n二、其他\n√适用 □不适用\n见下文。\n三、其他说明\n无");

        outline.Sections.Select(section => section.IsApplicable).Should().Equal(false, true, null);
    }

    [Fact]
    public void Parse_NestedListWithNumbersOfTheSectionsAbove_ContinuesTheOuterSequence()
    {
        DocumentOutline outline = Outlined.Parse("""
            (一)经营情况

            措施如下:

            1、甲类措施;

            2、乙类措施。

            1、收入

            收入稳定。

            (二)资产情况
            """);

        outline.Sections.Select(section => section.Heading).Should().Equal("经营情况", "资产情况");
    }

    [Fact]
    public void Parse_InnerListOfTheSameFamily_EndsWhereTheOuterOneGoesOn()
    {
        DocumentOutline outline = Outlined.Parse("1、甲项\n(一)背景\n文字。\n1、小项一\n2、小项二\n3、小项三\n2、乙项\n文字。\n3、丙项");

        outline.Sections.Select(section => section.Heading).Should().Equal("甲项", "乙项", "丙项");
    }

    [Fact]
    public void Parse_SecondListOfItsKind_StandsBesideTheFirst() =>
        Outlined.Parse("一、附注\n(1).明细\n文字。\n(2).变动\n文字。\n(1).其他明细\n文字。\n(2).其他变动\n文字。\n二、其他")
            .Sections.First().Children.Count(node => node.Kind == OutlineNodeKind.Section).Should().Be(4);

    [Fact]
    public void Parse_MarkdownHeadingWithoutNumber_IsASection()
    {
        DocumentOutline outline = Outlined.Parse("# 甲乙科技股份有限公司 2024 年年度报告摘要\n\n## 公司简介\n\n文字。\n\n### 产品\n\n文字。\n\n## 财务\n\n文字。");

        outline.Sections.Select(section => section.Heading).Should().Equal("公司简介", "财务");
        outline.Kind.Should().Be(DocumentKind.AnnualReport);
    }

    [Fact]
    public void Parse_BlocksOfMarkup_KeepTheirPlacesInTheSource()
    {
        const string html = "<p>一、收入&amp;成本</p><p>期末<b>余额</b>增加。</p>";
        SourceText source = SourceText.From(html);
        int second = html.IndexOf("<p>期", StringComparison.Ordinal);
        TextBlock[] blocks = [new(new(0, second), 1, "一、收入&成本"), new(TextSpan.FromBounds(second, html.Length), 1, "期末余额增加。")];

        DocumentOutline outline = OutlineParser.Parse(source, [.. blocks], []);

        OutlineNode section = outline.Sections.Single();
        section.Heading.Should().Be("收入&成本");
        section.Children.Single().Pieces.Select(source.GetText).Should().Equal("期末", "余额", "增加。");
    }

    [Fact]
    public void Parse_ListOfSentences_IsItems()
    {
        DocumentOutline outline = Outlined.Parse("一、核对过程\n\n经办人做了以下工作:\n\n1、查阅合同;\n\n2、抽查凭证;\n\n3、访谈客户。\n\n二、结果");

        outline.Root.DescendantsAndSelf().Where(node => node.Kind == OutlineNodeKind.Item).Select(node => node.Number!.Ordinal).Should().Equal(1, 2, 3);
        Outlined.Headings(outline.Root).Should().Equal("一、核对过程", "二、结果");
    }

    [Theory]
    [InlineData("1,234.56 元为期末余额")]
    [InlineData("3、没有前两项的孤立数字")]
    [InlineData("2024、2023年度数据")]
    public void Parse_LineThatStartsWithADigitOnly_IsNoSection(string line) =>
        Outlined.Headings(Outlined.Parse("一、概况\n" + line + "\n二、其他").Root).Should().Equal("一、概况", "二、其他");

    [Fact]
    public void Parse_HeadingNumbersInsideATable_AreNoSections()
    {
        const string text = "一、概况\n1、甲 5.00\n2、乙 6.00\n二、其他";
        TableRegion region = new() { Layout = TableLayout.Spaces, Span = TextSpan.FromBounds(5, text.IndexOf("\n二", StringComparison.Ordinal)), StartLine = 2, EndLine = 3 };

        DocumentOutline outline = Outlined.Parse(text, region);

        Outlined.Headings(outline.Root).Should().Equal("一、概况", "二、其他");
        outline.Root.DescendantsAndSelf().Single(node => node.Kind == OutlineNodeKind.Table).Table.Should().BeSameAs(region);
    }

    [Fact]
    public void Parse_ParagraphCutByAPageEnd_IsJoinedWithItsPieces()
    {
        const string first = "公司主营业务收入在本年度内保持了稳定增长的态势,其中主要产品的销售规模和毛利率均";
        DocumentOutline outline = Outlined.Parse(first + "\n\n- 12 -\n\f\n有所提高,与行业趋势一致。\n\n下一段。");

        OutlineNode paragraph = outline.Root.Children[0];
        paragraph.Text.Should().Be(first + "有所提高,与行业趋势一致。");
        paragraph.Pieces.Should().HaveCount(2);
        (paragraph.StartLine, paragraph.EndLine).Should().Be((1, 5));
    }

    [Fact]
    public void Parse_WrappedHeading_IsJoined()
    {
        DocumentOutline outline = Outlined.Parse("(一)产品价格、\n\n成本及毛利率\n\n正文如下。");

        outline.Sections.Single().Heading.Should().Be("产品价格、成本及毛利率");
    }

    [Fact]
    public void Parse_SameNumberTwice_KeepsBothAndGoesOn() =>
        Outlined.Headings(Outlined.Parse("1、甲\n文字一\n2、乙\n文字二\n2、丙\n文字三\n3、丁\n文字四").Root).Should().Equal("1、甲", "2、乙", "2、丙", "3、丁");

    [Fact]
    public void Parse_DeepNestingByHostileInput_StaysBounded()
    {
        string text = string.Join('\n', Enumerable.Range(0, 5000).Select(i => i % 2 == 0 ? "1、甲" : "(1)乙"));

        DocumentOutline outline = Outlined.Parse(text);

        Depth(outline.Root).Should().BeLessThan(40);
    }

    [Fact]
    public void PathAt_OffsetInSection_GivesHeadingsFromTheWidest()
    {
        const string text = "第一节 财务\n一、附注\n1、存货\n期末余额见下表\n";
        DocumentOutline outline = Outlined.Parse(text);

        outline.HeadingsAt(text.IndexOf("期末", StringComparison.Ordinal)).Should().Equal("财务", "附注", "存货");
        outline.PrecedingAt(text.Length)!.Text.Should().Be("期末余额见下表");
        outline.QuestionAt(3).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("(")]
    [InlineData("□")]
    [InlineData("1、")]
    [InlineData("回复:")]
    public void Parse_AlmostNothing_GivesARoot(string text) => Outlined.Parse(text).Root.Kind.Should().Be(OutlineNodeKind.Document);

    private static int Depth(OutlineNode node) => node.Children.IsEmpty ? 1 : 1 + node.Children.Max(Depth);
}
