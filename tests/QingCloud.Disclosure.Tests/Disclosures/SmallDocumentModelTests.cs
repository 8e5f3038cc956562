using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>Models of small documents, each figure with its line and its text.</summary>
public sealed class SmallDocumentModelTests
{
    private const string AgingDocument = """
        公司应收账款账龄情况如下：
        单位：万元
        | 账龄 | 2023年12月31日 | 2022年12月31日 |
        | --- | --- | --- |
        | 1年以内 | 1,000.00 | 800.00 |
        | 1至2年 | 300.00 | 150.00 |
        | 2至3年 | 100.00 | 40.00 |
        | 3年以上 | 50.00 | 10.00 |
        | 合计 | 1,450.00 | 1,000.00 |
        """;

    private const string RevenueDocument = """
        报告期内，公司主营业务收入按产品分类如下：
        单位：万元
        | 产品 | 2023年度金额 | 2023年度占比 |
        | --- | --- | --- |
        | 阀门 | 600.00 | 60.00% |
        | 水泵 | 400.00 | 40.00% |
        | 合计 | 1,000.00 | 100.00% |
        """;

    [Fact]
    public void Models_AgingAtTwoDates_AreTwo()
    {
        DisclosureModels models = DisclosureAnalyzer.Default.Analyze(AgingDocument).Models;

        models.ReceivablesAging.Should().HaveCount(2);
        models.Aging(new LocalDate(2023, 12, 31))!.Total!.Balance!.Value.Should().Be(14_500_000m);
        models.Aging(new LocalDate(2022, 12, 31))!.Total!.Balance!.Value.Should().Be(10_000_000m);
        models.Aging(new LocalDate(2021, 12, 31)).Should().BeNull();
    }

    [Fact]
    public void Models_OpenBucket_IsKeptOpenWithItsEvidence()
    {
        ReceivablesAging aging = DisclosureAnalyzer.Default.Analyze(AgingDocument).Models.Aging(new LocalDate(2023, 12, 31))!;

        Figure<MonetaryAmount> balance = aging[new AgingBucket(36, null)]!.Balance!;

        balance.Value.Should().Be(500_000m);
        balance.Evidence.Line.Should().Be(8);
        balance.Evidence.Text.Should().Be("50.00");
        balance.Evidence.Quote.Should().Contain("3年以上").And.Contain("line 8");
    }

    [Fact]
    public void Models_RevenueByProduct_HasAmountsAndShares()
    {
        RevenueBreakdown revenue = DisclosureAnalyzer.Default.Analyze(RevenueDocument).Models.Revenue.Should().ContainSingle().Subject;

        revenue["阀门"]!.Amount!.Value.Should().Be(6_000_000m);
        revenue["水泵"]!.Share!.Value.Should().Be(0.4m);
        revenue.Total!.Role.Should().Be(RowRole.Total);
        revenue.Period.Should().Be(ReportingPeriod.Year(2023));
    }

    [Fact]
    public void Models_GrossMargin_DividesAPercentColumnByAHundred()
    {
        const string Document = """
            公司主营业务毛利率情况如下：
            单位：万元
            | 产品 | 营业收入 | 营业成本 | 毛利率(%) |
            | --- | --- | --- | --- |
            | 阀门 | 600.00 | 360.00 | 40.00 |
            | 水泵 | 400.00 | 300.00 | 25.00 |
            | 合计 | 1,000.00 | 660.00 | 34.00 |
            """;

        GrossMarginSchedule schedule = DisclosureAnalyzer.Default.Analyze(Document).Models.GrossMargin.Should().ContainSingle().Subject;

        schedule["阀门"]!.Margin!.Value.Should().Be(0.4m);
        schedule["阀门"]!.Cost!.Value.Should().Be(3_600_000m);
        schedule["水泵"]!.Margin!.Evidence.Text.Should().Be("25.00");
    }

    [Fact]
    public void Models_NilCell_IsNoZero()
    {
        string document = AgingDocument.Replace("| 3年以上 | 50.00 |", "| 3年以上 | - |", StringComparison.Ordinal);

        ReceivablesAging aging = DisclosureAnalyzer.Default.Analyze(document).Models.Aging(new LocalDate(2023, 12, 31))!;

        Figure<MonetaryAmount>? balance = aging[new AgingBucket(36, null)]!.Balance;
        (balance is null || (balance.Value is null && balance.State == CellState.Nil)).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("| |\n| --- |\n")]
    [InlineData("<table><tr><td colspan=99999999>1</td></tr>")]
    [InlineData("单位：万元\n|a|1|\n|")]
    public void Analyze_BadInput_NeverThrows(string text)
    {
        Action act = () => _ = DisclosureAnalyzer.Default.Analyze(text).Facts;

        act.Should().NotThrow();
    }

    [Fact]
    public void Analyze_HtmlWithScriptAndNestedBreaks_ReadsOnlyTheCells()
    {
        const string Document = """
            <table><script>999.99</script><style>td{width:1}</style>
            <tr><td>账<br>龄</td><td>2023年12月31日</td></tr>
            <tr><td>1年以内&nbsp;</td><td>1,000.00</td></tr>
            <tr><td>1至2年</td><td>300.00</td></tr>
            <tr><td>合计</td><td>1,300.00</td></tr></table>
            """;

        Table table = DisclosureAnalyzer.Default.Analyze(Document).Tables.Should().ContainSingle().Subject;

        table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Trim())
            .Should().Contain("1,300.00").And.NotContain(text => text.Contains("999.99", StringComparison.Ordinal));
        table.Rows[^1].Role.Should().Be(RowRole.Total);
    }
}
