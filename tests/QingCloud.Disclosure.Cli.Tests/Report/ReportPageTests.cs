using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Tests.Report;

/// <summary>What the page holds: every link lands, every finding has its place, and a filing stays text.</summary>
public sealed class ReportPageTests
{
    private static readonly IHtmlDocument Page = Parse(ReportSamples.Page(ReportSamples.Filing));

    [Fact]
    public void Links_All_LandOnThePage()
    {
        string?[] targets = [.. Page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href"))];

        targets.Should().NotBeEmpty().And.OnlyContain(target => target!.StartsWith('#') && Page.GetElementById(target.Substring(1)) != null);
        Page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')).Should().OnlyContain(id => Page.GetElementById(id) != null);
    }

    [Fact]
    public void Ids_All_AreUnique() => Page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Findings_Each_QuotesItsLineAndLinksToIt()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(ReportSamples.Filing);
        IElement[] articles = [.. Page.QuerySelectorAll("#findings article")];

        articles.Should().HaveCount(analysis.Findings.Length).And.HaveCountGreaterThan(1);
        foreach (IElement article in articles)
        {
            Finding finding = analysis.Findings.Single(finding => article.QuerySelector(".message")!.TextContent == finding.Message);
            article.QuerySelector(".quote mark")!.TextContent.Should().Be(finding.Place.Text);
            string line = article.QuerySelector(".quote a")!.GetAttribute("href")![1..];
            line.Should().Be($"d1-L{finding.Line}");
            IElement source = Page.GetElementById(line)!;
            source.QuerySelectorAll("mark").Select(mark => mark.TextContent).Should().Contain(finding.Place.Text);
            source.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().Contain($"#{article.Id}");
        }
    }

    [Fact]
    public void Findings_OfAnySeverity_AreOrderedFromTheCertain() =>
        Page.QuerySelectorAll("#findings article").Select(article => article.ClassList.Contains("error") ? 0 : article.ClassList.Contains("warning") ? 1 : 2).Should().BeInAscendingOrder();

    [Fact]
    public void Source_Lines_AreThoseOfTheFiling()
    {
        string[] lines = ReportSamples.Filing.Split('\n');

        Page.QuerySelectorAll("#source li").Should().HaveCount(lines.Length);
        Page.GetElementById("d1-L10")!.TextContent.Should().EndWith(lines[9]);
        Page.QuerySelector("#source ol")!.GetAttribute("start").Should().Be("1");
    }

    [Theory]
    [InlineData("Revenue mix")]
    [InlineData("Gross margin by period")]
    [InlineData("Gross margin bridge")]
    [InlineData("Aging: trade receivables")]
    [InlineData("Allowance roll-forward")]
    public void Charts_OfTheFilingsModels_AreDrawnWithTheirData(string title)
    {
        IElement chart = Page.QuerySelectorAll("figure.chart").First(figure => figure.QuerySelector("figcaption")!.TextContent.Contains(title, StringComparison.Ordinal));

        chart.QuerySelector("svg > title")!.TextContent.Should().Contain(title);
        chart.QuerySelector("svg > desc")!.TextContent.Should().NotBeEmpty();
        chart.QuerySelectorAll("rect").Should().HaveCountGreaterThan(1);
        chart.QuerySelectorAll("details table tbody tr").Length.Should().BePositive();
    }

    // The total of 2023 is not what its parts add up to; those of 2022 are.
    [Fact]
    public void Charts_PartsThatAreNotTheWhole_AreNotDrawn()
    {
        IElement chart = Page.QuerySelectorAll("figure.chart").First(figure => figure.QuerySelector("figcaption")!.TextContent.StartsWith("Revenue mix", StringComparison.Ordinal));

        chart.QuerySelectorAll("details tbody th").Select(row => row.TextContent).Should().Equal("2022");
        chart.QuerySelectorAll("rect").Should().HaveCount(3);
    }

    [Fact]
    public void Charts_RatesOfPeers_AreBarsOfEachCompany()
    {
        IHtmlDocument page = Parse(ReportSamples.Page("甲乙科技股份有限公司2023年年度报告\n\n坏账准备计提比例与同行业可比公司比较如下：\n\n账龄\t丙公司\t丁公司\t本公司\n1年以内\t5.00%\t3.00%\t5.00%\n1至2年\t10.00%\t10.00%\t20.00%\n2至3年\t30.00%\t20.00%\t50.00%\n3年以上\t100.00%\t100.00%\t100.00%\n"));

        IElement chart = page.QuerySelectorAll("figure.chart").First(figure => figure.TextContent.Contains("Provision rates by age", StringComparison.Ordinal));
        chart.QuerySelectorAll(".key li").Select(item => item.TextContent).Should().BeEquivalentTo("本公司", "丙公司", "丁公司");
        chart.QuerySelectorAll("rect").Should().HaveCount(12);
    }

    [Fact]
    public void Tables_All_HaveCaptionsAndScopes()
    {
        IElement[] tables = [.. Page.QuerySelectorAll("table")];

        tables.Should().HaveCountGreaterThan(5).And.OnlyContain(table => table.QuerySelector("caption") != null);
        Page.QuerySelectorAll("th").Should().OnlyContain(heading => heading.HasAttribute("scope"));
        Page.QuerySelectorAll("table.model td .r").Should().NotBeEmpty().And.OnlyContain(mark => mark.GetAttribute("role") == "img" && mark.GetAttribute("aria-label") != "");
    }

    [Fact]
    public void Page_HasLandmarksAndSkipLinks()
    {
        Page.QuerySelectorAll("main").Should().ContainSingle();
        Page.QuerySelectorAll("nav[aria-label]").Should().ContainSingle();
        Page.QuerySelectorAll("aside[aria-labelledby]").Should().ContainSingle();
        Page.QuerySelectorAll("h1").Should().ContainSingle();
        Page.Body!.Children.Take(2).Should().OnlyContain(link => link.ClassName == "skip");
    }

    [Fact]
    public void Page_NeedsNothingElse()
    {
        Page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [style]").Should().BeEmpty();
        Page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().StartWith("default-src 'none'; style-src 'sha256-");
        Page.QuerySelector("style")!.TextContent.Should().NotContain("url(").And.NotContain("@import");
    }

    [Fact]
    public void Page_OfHostileFiling_HoldsItAsText()
    {
        IHtmlDocument page = Parse(ReportSamples.Page(MessageLanguage.English, (ReportSamples.Markup, ReportSamples.HostileFiling), (ReportSamples.Markup, ReportSamples.HostilePage)));

        page.QuerySelectorAll("script, img, iframe, [onerror], [onload]").Should().BeEmpty();
        page.QuerySelectorAll("style").Should().ContainSingle();
        page.Title.Should().StartWith("Disclosure report: ");
        page.GetElementById("source")!.TextContent.Should().Contain("<script>document.title='owned'</script>").And.NotContainAny("\u202E", "\0");
        page.QuerySelectorAll("#findings article").Should().NotBeEmpty();
        page.QuerySelectorAll("table.model th[scope=row]").Select(row => row.TextContent).Should().Contain(text => text.Contains("<script>", StringComparison.Ordinal));
        page.QuerySelectorAll("svg:not([role=img])").Should().BeEmpty();
    }

    [Fact]
    public void Page_InChinese_SaysTheSameInChinese()
    {
        IHtmlDocument page = Parse(ReportSamples.Page(ReportSamples.Filing, MessageLanguage.Chinese));

        page.DocumentElement.GetAttribute("lang").Should().Be("zh-CN");
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal("文件", "核对发现", "图表", "按主题的数据", "未能读取的内容", "原文");
        page.QuerySelectorAll("#findings article .message").Should().OnlyContain(message => !message.TextContent.Contains("printed", StringComparison.Ordinal));
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().Equal(Page.QuerySelectorAll("[id]").Select(element => element.Id));
    }

    [Fact]
    public void Page_OfSeveralFilings_LinksEachToItsSource()
    {
        IHtmlDocument page = Parse(ReportSamples.Page(MessageLanguage.English, ("2022.txt", ReportSamples.Filing), ("2023.txt", ReportSamples.Filing)));

        page.QuerySelectorAll("#source section").Select(section => section.Id).Should().Equal("d1-source", "d2-source");
        page.QuerySelectorAll("#findings .quote a").Select(link => link.TextContent).Should().Contain(text => text.StartsWith("2023.txt, line ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("甲乙科技股份有限公司2023年年度报告")]
    public void Page_OfNothing_SaysSo(string text)
    {
        IHtmlDocument page = Parse(ReportSamples.Page(text));

        page.QuerySelector("#findings p")!.TextContent.Should().StartWith("No check found a contradiction.");
        page.QuerySelectorAll("[href]").Should().OnlyContain(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page);
}
