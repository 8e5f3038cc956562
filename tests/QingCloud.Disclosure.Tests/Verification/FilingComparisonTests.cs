using System.Collections.Immutable;
using System.Text.Json;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>This year's comparative figures against last year's filing: what differs is named by its kind.</summary>
public sealed class FilingComparisonTests
{
    private const string Title = "合并资产负债表";

    [Fact]
    public void Verify_ComparativesAsFiledTheYearBefore_HasNoFinding() =>
        Between(BalanceSheet.Of(2022, Title), BalanceSheet.Of(2023, Title)).Should().BeEmpty();

    [Fact]
    public void Verify_ItemsThatChangeBelowTheSameTotal_AreReclassified()
    {
        Finding finding = Between(BalanceSheet.Of(2022, Title), BalanceSheet.Of(2023, Title, ("应收账款", 2022, -52_318.40m), ("预付款项", 2022, 52_318.40m))).Should().ContainSingle().Subject;

        finding.Difference.Should().Be(FilingDifference.Reclassified);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Row.Should().Be("应收账款");
        finding.Message.Should().Contain("预付款项");
        finding.Place.Document.Should().Be(1);
        finding.Related.Should().Contain(place => place.Document == 0);
    }

    [Fact]
    public void Verify_ItemsThatChangeWithTheirTotals_AreRestated()
    {
        Finding finding = Between(
            BalanceSheet.Of(2022, Title),
            BalanceSheet.Of(2023, Title, ("存货", 2022, -81_407.33m), ("流动资产合计", 2022, -81_407.33m), ("资产总计", 2022, -81_407.33m), ("未分配利润", 2022, -81_407.33m), ("所有者权益合计", 2022, -81_407.33m), ("负债和所有者权益总计", 2022, -81_407.33m))).Should().ContainSingle().Subject;

        finding.Difference.Should().Be(FilingDifference.Restated);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Row.Should().Be("存货");
        finding.Message.Should().Contain("未分配利润");
    }

    [Fact]
    public void Verify_ADigitThatDiffersBelowTheSameTotal_IsWrong()
    {
        Finding finding = Between(BalanceSheet.Of(2022, Title), BalanceSheet.Of(2023, Title, ("存货", 2022, 30_000m))).Should().ContainSingle().Subject;

        finding.Difference.Should().Be(FilingDifference.Wrong);
        finding.Severity.Should().Be(FindingSeverity.Error);
        finding.Correction!.Kind.Should().Be(CorrectionKind.Digit);
    }

    [Fact]
    public void Verify_AFigureCutInsteadOfRounded_IsRounded()
    {
        string[] cut = [.. BalanceSheet.Of(2023, Title).Select(line => line.StartsWith("存货\t", StringComparison.Ordinal) ? InThousands(line) : line)];

        Finding finding = Between(BalanceSheet.Of(2022, Title), cut).Should().ContainSingle().Subject;

        finding.Difference.Should().Be(FilingDifference.Rounded);
    }

    [Fact]
    public void Verify_FilingsInEitherOrder_PlacesTheFindingInTheLaterOne()
    {
        string[] later = BalanceSheet.Of(2023, Title, ("存货", 2022, 30_000m));

        Between(later, BalanceSheet.Of(2022, Title)).Should().ContainSingle().Which.Place.Document.Should().Be(0);
    }

    [Fact]
    public void Verify_AStatementOfTheParentOrOfAnotherCompany_IsNotCompared()
    {
        string[] changed = BalanceSheet.Of(2023, "母公司资产负债表", ("存货", 2022, 30_000m));

        Between(BalanceSheet.Of(2022, Title), changed).Should().BeEmpty();
        Between(BalanceSheet.Of(2022, Title), [.. BalanceSheet.Of(2023, Title, ("存货", 2022, 30_000m)).Select(line => line.Replace("688000", "688001", StringComparison.Ordinal))]).Should().BeEmpty();
    }

    [Fact]
    public void Verify_BothFiguresSideBySideInTheLaterFiling_IsExplained()
    {
        string[] later = BalanceSheet.Of(2023, Title, ("应收账款", 2022, -52_318.40m), ("预付款项", 2022, 52_318.40m));
        string before = later.First(line => line.StartsWith("应收账款\t", StringComparison.Ordinal)).Split('\t')[2];
        string[] table = ["", "会计政策变更的影响如下：", "", "单位：元", "", "项目\t调整前\t调整后", $"应收账款\t3,265,837.78\t{before}", "预付款项\t369,186.36\t421,504.76", ""];

        Between(BalanceSheet.Of(2022, Title), [.. later, .. table]).Should().BeEmpty();
    }

    [Fact]
    public void SerializeVerification_OfTwoFilings_NamesTheDifference()
    {
        DisclosureAnalysis[] filings = [.. ((string[][])[BalanceSheet.Of(2022, Title), BalanceSheet.Of(2023, Title, ("存货", 2022, 30_000m))]).Select(lines => DisclosureAnalyzer.Default.Analyze(string.Join('\n', lines)))];

        using JsonDocument json = JsonDocument.Parse(DisclosureJson.SerializeVerification(filings, DisclosureAnalysis.Verify(filings)));

        json.RootElement.GetProperty("findings").EnumerateArray().Should().Contain(finding => finding.GetProperty("rule").GetString() == "QCV6001" && finding.GetProperty("difference").GetString() == "wrong");
    }

    private static ImmutableArray<Finding> Between(string[] first, string[] second) =>
        [.. DisclosureAnalysis.Verify([DisclosureAnalyzer.Default.Analyze(string.Join('\n', first)), DisclosureAnalyzer.Default.Analyze(string.Join('\n', second))]).Findings.Where(finding => finding.Rule == VerificationRules.BetweenDocuments)];

    // 2,239,283.55 as 2,239,283: cut, not rounded.
    private static string InThousands(string line)
    {
        string[] cells = line.Split('\t');
        return string.Join('\t', cells[0], cells[1], cells[2][..^3]);
    }
}
