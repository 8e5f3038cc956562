using System.Globalization;
using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Navigation;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>A figure leads back to where it is printed, and a question to its figures.</summary>
public sealed class EvidenceTests
{
    private const string Reply = """
        甲乙科技股份有限公司关于上海证券交易所2023年年报问询函的回复公告

        问题1：关于应收账款
        请公司：（1）说明应收账款账龄情况。
        回复：
        （一）应收账款的账龄如下：
        单位：万元
        | 账龄 | 2023年12月31日账面余额 | 坏账准备 |
        | --- | --- | --- |
        | 1年以内 | 1,000.00 | 50.00 |
        | 1至2年 | 300.00 | 30.00 |
        | 合计 | 1,300.00 | 80.00 |

        问题2：关于营业收入
        请公司：（1）说明收入构成。
        回复：
        （一）主营业务收入构成如下：
        单位：万元
        | 项目 | 2023年度 | 占比 |
        | --- | --- | --- |
        | 云产品 | 600.00 | 60.00% |
        | 云服务 | 400.00 | 40.00% |
        | 合计 | 1,000.00 | 100.00% |
        """;

    [Fact]
    public void Evidence_OfANamedDocument_CarriesItsName()
    {
        DisclosureAnalysis named = DisclosureAnalyzer.Default.Analyze(System.Text.Encoding.UTF8.GetBytes(Reply), "reply.txt");
        DisclosureAnalysis unnamed = DisclosureAnalyzer.Default.Analyze(Reply);

        named.Source.Name.Should().Be("reply.txt");
        named.Facts.Should().NotBeEmpty().And.OnlyContain(fact => fact.Evidence.Document == "reply.txt");
        named.Facts[0].Evidence.Quote.Should().Contain("), reply.txt, line ");
        unnamed.Facts.Should().OnlyContain(fact => fact.Evidence.Document == null);
        QingCloud.Disclosure.Json.DisclosureJson.DeserializeModels(QingCloud.Disclosure.Json.DisclosureJson.SerializeModels(named)).Revenue[0].Lines[0].Amount!.Evidence.Document
            .Should().Be("reply.txt", "the name is kept in the JSON");
    }

    [Fact]
    public void Evidence_BelowALostHeader_SaysSo()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("""
            示例科技股份有限公司关于2023年年度报告问询函的回复公告
            公司应收账款的账龄如下：
            单位：万元
            账龄 金额
            日 日
            1年以内 1,000.00 50.00 800.00
            1至2年 300.00 30.00 200.00
            合计 1,300.00 80.00 1,000.00
            """);

        analysis.Tables.Should().ContainSingle().Which.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD4202");
        analysis.Facts.Should().NotBeEmpty().And.OnlyContain(fact => fact.Evidence.Doubts.Contains("QCD4202"));
        analysis.Facts[0].Evidence.Quote.Should().EndWith("its header in doubt (QCD4202)");
    }

    [Fact]
    public void QuarterlyRevenue_EachQuarter_HasItsOwnPeriod()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("""
            示例股份有限公司2023年年度报告
            证券代码：688999 证券简称：示例股份
            八、分季度主要财务指标
            单位：元
            | 项目 | 第一季度 | 第二季度 | 第三季度 | 第四季度 |
            | --- | --- | --- | --- | --- |
            | 营业收入 | 100.00 | 200.00 | 300.00 | 400.00 |
            | 净利润 | 10.00 | 20.00 | 30.00 | 40.00 |
            """);

        analysis.Facts.Where(fact => fact.Subject == Subject.Revenue).Select(fact => (fact.Period, fact.Value)).Should().Equal(
            (ReportingPeriod.Quarter(2023, 1), 100m), (ReportingPeriod.Quarter(2023, 2), 200m), (ReportingPeriod.Quarter(2023, 3), 300m), (ReportingPeriod.Quarter(2023, 4), 400m));
        analysis.Revenue.ByQuarter(ReportingPeriod.Year(2023))!.Lines[2].Period.Should().Be(ReportingPeriod.Quarter(2023, 3));
    }

    [Fact]
    public void Question_LeadsToItsTablesAndFigures()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Reply);

        analysis.Outline.Questions.Should().HaveCount(2);
        Question receivables = analysis.Outline.Questions[0];
        Question revenue = analysis.Outline.Questions[1];
        analysis.TablesOf(receivables).Should().ContainSingle().Which.Kind.Should().Be(TableKind.ReceivablesAging);
        analysis.FactsOf(receivables).Should().NotBeEmpty().And.OnlyContain(fact => fact.Subject == Subject.Aging);
        analysis.FactsOf(revenue).Should().Contain(fact => fact.Subject == Subject.Revenue && fact.Item == "云产品" && fact.Value == 6_000_000m);
        analysis.FactsOf(receivables).Length.Should().Be(analysis.Facts.Length - analysis.FactsOf(revenue).Length, "each figure belongs to one question");
    }

    [Fact]
    public void Figure_LeadsBackToItsQuestionAndIntroduction()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Reply);
        Evidence evidence = analysis.Facts.Single(fact => fact is { Item: "云服务", Field: Field.Amount }).Evidence;

        analysis.QuestionOf(evidence).Should().BeSameAs(analysis.Outline.Questions[1]);
        OutlineNode introduction = analysis.IntroductionOf(evidence)!;
        analysis.Source.GetText(introduction.Span).Should().Contain("主营业务收入构成如下");
        evidence.Caption.Should().Contain("主营业务收入构成");
        evidence.SectionPath.Should().Contain(heading => heading.Contains("关于营业收入", StringComparison.Ordinal));
        (evidence.RowLabel, evidence.HeaderPath.Last(), evidence.Text).Should().Be(("云服务", "2023年度", "400.00"));
        analysis.Source.GetText(evidence.Span).Should().Be("400.00");
    }

    [Fact]
    public void Quote_NamesRowColumnAndLine()
    {
        Evidence evidence = DisclosureAnalyzer.Default.Analyze(Reply).Facts.Single(fact => fact is { Item: "1至2年", Field: Field.Balance }).Evidence;

        evidence.Page.Should().BeNull("the text has no form feeds");
        evidence.Quote.Should().StartWith(string.Create(CultureInfo.InvariantCulture, $"\"300.00\" (1至2年 | 2023年12月31日账面余额), line {evidence.Line}, read as "));
    }

    [Fact]
    public void Page_OfATextWithFormFeeds_IsKnown()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("甲乙科技股份有限公司2023年年度报告\n第一节 概况\n无。\n\f" + Reply);

        analysis.Facts.Should().NotBeEmpty().And.OnlyContain(fact => fact.Evidence.Page == 2);
        analysis.Facts[0].Evidence.Quote.Should().Contain("page 2, line ");
    }

    [Fact]
    public void Ids_AreUniqueAndStable()
    {
        string[] first = [.. DisclosureAnalyzer.Default.Analyze(Reply).Facts.Select(fact => fact.Evidence.Id)];

        first.Should().OnlyHaveUniqueItems();
        DisclosureAnalyzer.Default.Analyze(Reply).Facts.Select(fact => fact.Evidence.Id).Should().Equal(first);
    }

    [Fact]
    public void Missing_OfFlatRecords_NamesTheUnit()
    {
        AllowanceRollforward line = DisclosureAnalyzer.Default.Analyze("""
            甲乙科技股份有限公司2023年年度报告

            应收账款坏账准备的变动情况
            | 类别 | 期初余额 | 计提 | 收回或转回 | 期末余额 |
            | --- | --- | --- | --- | --- |
            | 合计 | 100.00 | 20.00 | 10.00 | 110.00 |
            """).Models.Rollforwards.Should().ContainSingle().Subject;

        line.Closing!.Value.Should().BeNull("nothing says whether it is yuan or ten thousands");
        line.Missing.Should().Contain("unit");
    }

    [Fact]
    public void Allowance_OfSeveralTables_IsReconciledWithTheDifferenceKept()
    {
        ImpairmentDisclosure impairment = DisclosureAnalyzer.Default.Analyze("""
            甲乙科技股份有限公司2023年年度报告

            5、应收账款
            （1）按坏账计提方法分类披露
            单位：元
            | 类别 | 期末余额账面余额 | 期末余额坏账准备 |
            | --- | --- | --- |
            | 按组合计提坏账准备 | 1,000.00 | 100.00 |
            | 合计 | 1,000.00 | 100.00 |

            （2）坏账准备的情况
            单位：元
            | 类别 | 期初余额 | 计提 | 收回或转回 | 期末余额 |
            | --- | --- | --- | --- | --- |
            | 合计 | 90.00 | 30.00 | 10.00 | 110.00 |
            """).Impairment;

        Reconciled<Figure<MonetaryAmount>> allowance = impairment.DisclosedAllowance(new LocalDate(2023, 12, 31))!;
        allowance.Sources.Select(figure => figure.Value).Should().Equal(100m, 110m);
        allowance.Differences.Should().ContainSingle().Which.Other.Value.Should().Be(110m);
        impairment.DisclosedRollforward(ReportingPeriod.Year(2023))!.Model.Closing!.Value.Should().Be(110m);
        impairment.DisclosedAllowance(new LocalDate(2022, 12, 31))!.Model.Value.Should().Be(90m, "the opening is the year before's");
    }
}
