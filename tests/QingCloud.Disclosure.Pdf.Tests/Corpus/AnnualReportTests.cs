using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Tests.TestSupport;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Pdf.Tests.Corpus;

/// <summary>A real annual report of 156 pages, read once.</summary>
public sealed class AnnualReportTests
{
    private static readonly Lazy<DisclosureAnalysis> Report = new(() => DisclosureAnalyzer.Default.Analyze(PdfReader.Default.Read(Repository.AnnualReport)));

    private static readonly LocalDate YearEnd = new(2019, 12, 31);

    [PopplerCorpusFact]
    public void Header_IsThatOfTheFirstPage()
    {
        DocumentOutline outline = Report.Value.Outline;

        outline.Kind.Should().Be(DocumentKind.AnnualReport);
        outline.Header.SecurityCode.Should().Be("603339");
        outline.Header.ReportingPeriod!.End.Should().Be(YearEnd);
        outline.Sections.Select(section => section.Heading).Should().Contain(["公司简介和主要财务指标", "财务报告"]);
        Report.Value.Diagnostics.Should().NotContain(diagnostic => diagnostic.Id.StartsWith("QCD11", StringComparison.Ordinal));
    }

    [PopplerCorpusFact]
    public void TotalRows_NearlyAllFoot()
    {
        (Table Table, TableRow Row, bool Foots)[] rows = [.. TotalRows.Of(Report.Value)];

        rows.Should().HaveCountGreaterThan(70);
        rows.Where(row => !row.Foots).Select(row => $"{row.Table.Region.Caption} line {row.Row.Line}").Should().HaveCountLessThanOrEqualTo(rows.Length / 100);
    }

    [PopplerCorpusFact]
    public void BalanceSheet_OfTheGroup_Foots()
    {
        FinancialStatement sheet = Statement(StatementKind.BalanceSheet);

        Sum(sheet, "流动资产合计", "非流动资产合计").Should().Be(Amount(sheet, "资产总计")).And.Be(2_464_948_703.85m);
        Sum(sheet, "流动负债合计", "非流动负债合计").Should().Be(Amount(sheet, "负债合计"));
        Proven(sheet, "资产总计").Should().BeTrue();
    }

    [PopplerCorpusFact]
    public void IncomeStatement_OfTheGroup_Foots()
    {
        FinancialStatement statement = Statement(StatementKind.IncomeStatement);

        (Line(statement, "利润总额") - Line(statement, "所得税费用")).Should().Be(Line(statement, "净利润（")).And.Be(129_465_020.68m);
        (Line(statement, "营业利润") + Line(statement, "营业外收入") - Line(statement, "营业外支出")).Should().Be(Line(statement, "利润总额"));
    }

    [PopplerCorpusFact]
    public void CashFlowStatement_OfTheGroup_Foots()
    {
        FinancialStatement statement = Statement(StatementKind.CashFlowStatement);

        (Line(statement, "经营活动现金流入小计") - Line(statement, "经营活动现金流出小计")).Should().Be(Line(statement, "经营活动产生的现金流量净额"));
        (Line(statement, "投资活动现金流入小计") - Line(statement, "投资活动现金流出小计")).Should().Be(Line(statement, "投资活动产生的现金流量净额"));
        (Line(statement, "筹资活动现金流入小计") - Line(statement, "筹资活动现金流出小计")).Should().Be(Line(statement, "筹资活动产生的现金流量净额"));
    }

    [PopplerCorpusFact]
    public void Receivables_AgingAndProvisions_AreModels()
    {
        ReceivablesAging aging = Report.Value.Models.ReceivablesAging.First(model => model.Subject == BalanceSubject.TradeReceivables && model.Scope == Scope.Consolidated);

        aging.Buckets.Length.Should().BeGreaterThanOrEqualTo(5);
        aging.Buckets.Concat(aging.Subtotals).Sum(bucket => bucket.Balance?.Quantity?.Value ?? 0).Should().Be(aging.Total!.Balance!.Quantity!.Value);
        Report.Value.Models.Allowances.Should().Contain(line => line.Subject == BalanceSubject.TradeReceivables);
        Report.Value.Models.Rollforwards.Should().Contain(line => line.Subject == BalanceSubject.TradeReceivables && line.Scope == Scope.Consolidated)
            .And.Contain(line => line.Subject == BalanceSubject.OtherReceivables);
    }

    [PopplerCorpusFact]
    public void Rollforwards_OfReceivables_Foot()
    {
        AllowanceRollforward total = Report.Value.Models.Rollforwards.First(line => line is { Subject: BalanceSubject.TradeReceivables, Scope: Scope.Consolidated, Method: AssessmentMethod.Total });

        decimal Value(Func<AllowanceRollforward, decimal?> part) => part(total) ?? 0;
        (Value(t => t.Opening?.Quantity?.Value) + Value(t => t.Charge?.Quantity?.Value) - Value(t => t.Recovery?.Quantity?.Value) - Value(t => t.WriteOff?.Quantity?.Value))
            .Should().Be(Value(t => t.Closing?.Quantity?.Value));
    }

    [PopplerCorpusFact]
    public void Inventory_IsAModel()
    {
        InventoryWriteDown[] lines = [.. Report.Value.Models.InventoryWriteDowns.Where(line => line.AsOf == QingCloud.Disclosure.Quantities.ReportingPeriod.At(YearEnd))];

        lines.Should().HaveCountGreaterThanOrEqualTo(5);
        lines.SkipLast(1).Sum(line => line.Cost?.Quantity?.Value ?? 0).Should().Be(lines[^1].Cost!.Quantity!.Value);
    }

    [PopplerCorpusFact]
    public void Revenue_ByProductAndRegion_AreModels()
    {
        RevenueBreakdown product = Report.Value.Models.Revenue.First(model => model.Dimension == RevenueDimension.Product);
        RevenueBreakdown region = Report.Value.Models.Revenue.First(model => model.Dimension == RevenueDimension.Region);

        product.Lines.Sum(line => line.Amount!.Quantity!.Value).Should().Be(1_135_639_368.05m);
        region.Lines.Sum(line => line.Amount!.Quantity!.Value).Should().Be(1_135_639_368.05m);
    }

    [PopplerCorpusFact]
    public void Pages_EveryFigureNamesItsOwn()
    {
        DisclosureAnalysis analysis = Report.Value;

        analysis.Facts.Should().OnlyContain(fact => fact.Evidence.Span.IsEmpty || analysis.Source.GetPage(fact.Evidence.Span.Start) > 1);
        analysis.Source.GetPage(analysis.Source.Length).Should().BeInRange(150, 156);
    }

    private static FinancialStatement Statement(StatementKind kind) =>
        Report.Value.Models.Statements.First(statement => statement.Kind == kind && statement.Scope == Scope.Consolidated && statement.Period!.End == YearEnd);

    private static StatementLine Find(FinancialStatement statement, string name) => statement.Lines.First(line => line.Name.Contains(name, StringComparison.Ordinal));

    private static decimal Line(FinancialStatement statement, string name) => Find(statement, name).Amount.Quantity?.Value ?? 0;

    private static decimal Amount(FinancialStatement statement, string name) => statement.Lines.First(line => line.Name == name).Amount.Quantity!.Value;

    private static decimal Sum(FinancialStatement statement, params string[] names) => names.Sum(name => Amount(statement, name));

    private static bool Proven(FinancialStatement statement, string name) => Find(statement, name).Amount.Evidence.Reading == CellReading.Proven;
}
