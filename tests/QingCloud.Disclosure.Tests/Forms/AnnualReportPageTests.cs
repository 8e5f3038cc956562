using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>A real annual report as a page, read once: what must come out of it.</summary>
public sealed class AnnualReportPageTests
{
    private static readonly Lazy<DisclosureAnalysis> Report =
        new(() => DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Path.Combine(Repository.Corpus, "html", "300617_2019_annual.html"))));

    private static readonly LocalDate YearEnd = new(2019, 12, 31);

    [CorpusFact]
    public void BalanceSheet_OfTheGroup_Foots()
    {
        FinancialStatement sheet = Statement(StatementKind.BalanceSheet);

        (Line(sheet, "流动资产合计") + Line(sheet, "非流动资产合计")).Should().Be(Line(sheet, "资产总计")).And.BePositive();
        (Line(sheet, "流动负债合计") + Line(sheet, "非流动负债合计")).Should().Be(Line(sheet, "负债合计"));
        (Line(sheet, "负债合计") + Line(sheet, "所有者权益合计")).Should().Be(Line(sheet, "负债和所有者权益总计"));
    }

    [CorpusFact]
    public void IncomeStatement_OfTheGroup_Foots()
    {
        FinancialStatement statement = Statement(StatementKind.IncomeStatement);

        (Starting(statement, "三、营业利润") + Starting(statement, "加：营业外收入") - Starting(statement, "减：营业外支出")).Should().Be(Starting(statement, "四、利润总额")).And.NotBe(0);
        (Starting(statement, "四、利润总额") - Starting(statement, "减：所得税费用")).Should().Be(Starting(statement, "五、净利润"));
    }

    [CorpusFact]
    public void CashFlowStatement_OfTheGroup_Foots()
    {
        FinancialStatement statement = Statement(StatementKind.CashFlowStatement);

        foreach (string activity in (string[])["经营", "投资", "筹资"])
        {
            (Line(statement, activity + "活动现金流入小计") - Line(statement, activity + "活动现金流出小计")).Should().Be(Line(statement, activity + "活动产生的现金流量净额")).And.NotBe(0);
        }
    }

    [CorpusFact]
    public void Models_OfReceivablesInventoryAndRevenue_ComeOut()
    {
        DisclosureModels models = Report.Value.Models;

        models.ReceivablesAging.Should().Contain(model => model.Subject == BalanceSubject.TradeReceivables && model.Total != null && model.Total.Balance != null);
        models.Allowances.Should().Contain(line => line.Subject == BalanceSubject.TradeReceivables);
        models.Rollforwards.Should().Contain(line => line.Subject == BalanceSubject.TradeReceivables).And.Contain(line => line.Subject == BalanceSubject.OtherReceivables);
        models.InventoryWriteDowns.Should().HaveCountGreaterThan(3);
        models.Revenue.Should().Contain(model => model.Dimension == RevenueDimension.Product).And.Contain(model => model.Dimension == RevenueDimension.Region);
    }

    [CorpusFact]
    public void TotalRows_ThatDoNotFoot_HaveAReason()
    {
        (Table Table, TableRow Row, bool Foots)[] rows = [.. TotalRows.Of(Report.Value)];

        rows.Should().HaveCountGreaterThan(95);
        foreach ((Table table, TableRow total, _) in rows.Where(row => !row.Foots))
        {
            // 其中：医疗保险费 is followed by further parts of the same item without a word of it: the numbered items alone add up.
            IEnumerable<TableRow> numbered = table.Rows.Where(row => row.Line < total.Line && char.IsAsciiDigit(row.Cells[0].Text[0]));
            for (int column = 1; column < table.Columns.Length; column++)
            {
                numbered.Sum(row => row.Cells[column].Figure?.Value ?? 0).Should().Be(total.Cells[column].Figure?.Value ?? 0, $"line {total.Line}");
            }
        }

        rows.Count(row => !row.Foots).Should().BeLessThanOrEqualTo(1);
    }

    private static FinancialStatement Statement(StatementKind kind) =>
        Report.Value.Models.Statements.First(statement => statement.Kind == kind && statement.Scope == Scope.Consolidated && statement.Period!.End == YearEnd);

    private static decimal Line(FinancialStatement statement, string name) => statement.Lines.First(line => line.Name == name).Amount.Quantity?.Value ?? 0;

    private static decimal Starting(FinancialStatement statement, string name) => statement.Lines.First(line => line.Name.StartsWith(name, StringComparison.Ordinal)).Amount.Quantity?.Value ?? 0;
}
