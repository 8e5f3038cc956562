using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>What a report should disclose and does not is said; a reply is expected to disclose nothing but what it was asked.</summary>
public sealed class ExpectationTests
{
    private const string Revenue = """

        营业收入构成
        单位：元
        | 项目 | 2024年 | 2023年 |
        | --- | --- | --- |
        | 分产品 | | |
        | 包装机 | 700.00 | 500.00 |
        | 配件 | 300.00 | 300.00 |
        | 分地区 | | |
        | 境内 | 600.00 | 500.00 |
        | 境外 | 400.00 | 300.00 |
        """;

    [Fact]
    public void Missing_AnnualReportWithRevenueAlone_NamesTheRest()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("甲乙科技股份有限公司2024年年度报告\n" + Revenue);

        analysis.Models.Missing.Should().NotContain([ExpectedDisclosure.RevenueByProduct, ExpectedDisclosure.RevenueByRegion])
            .And.Contain([ExpectedDisclosure.GrossMargin, ExpectedDisclosure.ReceivablesAging, ExpectedDisclosure.LossAllowance, ExpectedDisclosure.FinancialStatements]);
        analysis.Diagnostics.Where(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.ExpectedDisclosureNotFound).Should().HaveCount(analysis.Models.Missing.Length)
            .And.Contain(diagnostic => diagnostic.Message.Contains("trade receivables by age", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("甲乙科技股份有限公司关于深圳证券交易所2024年年报问询函的回复公告")]
    [InlineData("甲乙科技股份有限公司关于签订合同的公告")]
    public void Missing_OtherDocuments_NameNothing(string title) =>
        DisclosureAnalyzer.Default.Analyze(title + "\n" + Revenue).Models.Missing.Should().BeEmpty();

    [Fact]
    public void Missing_InterimReport_DoesNotExpectRegions() =>
        DisclosureAnalyzer.Default.Analyze("甲乙科技股份有限公司2024年半年度报告\n\n无。").Models.Missing
            .Should().Contain(ExpectedDisclosure.RevenueByProduct).And.NotContain(ExpectedDisclosure.RevenueByRegion);

    [CorpusFact]
    public void Missing_OfRealDocuments_IsWhatTheyLack()
    {
        Missing("markdown/300688_2024_annual_digest.md").Should().HaveCount(7, "a digest gives revenue by quarter and key figures alone");
        Missing("html/300617_2019_annual.html").Should().BeEmpty();
        Missing(Path.GetFileName(Repository.Document("003"))).Should().BeEmpty();
        Missing(Path.GetFileName(Repository.Document("001"))).Should().BeEmpty();
    }

    private static ImmutableArray<ExpectedDisclosure> Missing(string document) =>
        DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Path.Combine(Repository.Corpus, document))).Models.Missing;
}
