using FluentAssertions;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public class GluedNumberGrammarTests
{
    [Theory]
    [InlineData("18,666.4855.61%", "18,666.48", nameof(GluedCellKind.Amount))]
    [InlineData("55.61%17,941.84", "55.61%", nameof(GluedCellKind.Percent))]
    [InlineData("-9.19个百分点", "-9.19个百分点", nameof(GluedCellKind.Points))]
    [InlineData("增加3.18个百分点", "增加3.18个百分点", nameof(GluedCellKind.Points))]
    [InlineData("93.37 %", "93.37 %", nameof(GluedCellKind.Percent))]
    [InlineData("--0.48", "-", nameof(GluedCellKind.Nil))]
    [InlineData("--0.48", "--", nameof(GluedCellKind.Nil))]
    [InlineData("2023/12/1839.78", "2023/12/18", nameof(GluedCellKind.Date))]
    [InlineData("2023/12/1839.78", "2023/12/1", nameof(GluedCellKind.Date))]
    [InlineData("2023.4.20-2023.5.180.24", "2023.4.20-2023.5.18", nameof(GluedCellKind.Date))]
    [InlineData("835305软件", "835305", nameof(GluedCellKind.Code))]
    [InlineData("不适用-41,942.69", "不适用", nameof(GluedCellKind.NotApplicable))]
    [InlineData("8,4079,156", "8,407", nameof(GluedCellKind.Integer))]
    [InlineData("12,78.768.13%", "12,78.76", nameof(GluedCellKind.Amount))]
    [InlineData("(1,234.56)", "(1,234.56)", nameof(GluedCellKind.Amount))]
    [InlineData("1.10%-2.40%-2.80%3.15", "1.10%-2.40%-2.80%", nameof(GluedCellKind.Percent))]
    [InlineData("保底1.2%,预期2.6%或2.7%不适用", "保底1.2%,预期2.6%或2.7%", nameof(GluedCellKind.Percent))]
    [InlineData("不低于1.2%、不高于3.4%", "不低于1.2%、不高于3.4%", nameof(GluedCellKind.Percent))]
    public void AddCandidates_GluedText_HoldsTheCell(string text, string cell, string kind) =>
        Candidates(text).Should().Contain(candidate => candidate.Kind.ToString() == kind && text.Substring(0, candidate.Length) == cell);

    [Theory]
    [InlineData("1,234.56", "1,2")]
    [InlineData("12.34%", "12.34")]
    [InlineData("12.34", "12.")]
    [InlineData("5.20%-1.10%", "5.20%-1.10%")]
    [InlineData("甲产品5.20%", "甲产品5.20%")]
    public void AddCandidates_CutThatLeavesAMarkBehind_IsNone(string text, string cell) =>
        Candidates(text).Should().NotContain(candidate => text.Substring(0, candidate.Length) == cell);

    [Theory]
    [InlineData("-0.17", "-", nameof(GluedCellKind.Nil))]
    [InlineData("-0.17", "-0.17", nameof(GluedCellKind.Amount))]
    [InlineData("-12.50%3.10%", "-12.50%", nameof(GluedCellKind.Percent))]
    [InlineData("-3,988.81", "-3,988.81", nameof(GluedCellKind.Amount))]
    public void AddCandidates_DashBeforeDigits_IsAMinusOrANilCell(string text, string cell, string kind) =>
        Candidates(text).Should().Contain(candidate => candidate.Kind.ToString() == kind && text.Substring(0, candidate.Length) == cell);

    [Theory]
    [InlineData("2024/8/16250.20", "2024/8/1 2024/8/16")]
    [InlineData("2024/02/1539.78", "2024/02/1 2024/02/15")]
    [InlineData("2024-12-3115.00", "2024-12-3 2024-12-31")]
    [InlineData("2024.4.1-2024.5.3180.24", "2024.4.1 2024.4.1-2024.5.3 2024.4.1-2024.5.31")]
    [InlineData("2024/13/0512.00", "")]
    [InlineData("2024/2/4015.00", "2024/2/4")]
    public void AddCandidates_Dates_EndWhereTheCalendarAllows(string text, string dates) =>
        Candidates(text).Where(candidate => candidate.Kind == GluedCellKind.Date).Select(candidate => text[..candidate.Length]).Distinct()
            .Should().BeEquivalentTo(dates.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("(1,234.56)789.00", 10)]
    [InlineData("(-)", 0)]
    [InlineData("(配件)1,234.56", 0)]
    public void AddCandidates_Brackets_AreANegativeNumberOrNone(string text, int length) =>
        Candidates(text).Where(candidate => candidate.IsNegative).Select(candidate => candidate.Length).DefaultIfEmpty(0).Max().Should().Be(length);

    [Theory]
    [InlineData("1-2年10.00%", 4)]
    [InlineData("1年以内8,310.25", 4)]
    [InlineData("6个月-1年906.11", 6)]
    [InlineData("第3期12.00", 3)]
    [InlineData("2024年12.00", 0)]
    [InlineData("12.00", 0)]
    public void LengthAt_AgesAndOrdinals_AreOnePiece(string text, int expected) => GluedAtoms.LengthAt(text, 0).Should().Be(expected);

    [Fact]
    public void AddCandidates_IrregularGroups_CostMore()
    {
        double regular = Candidates("1,278.76").First(candidate => candidate.Length == 8).Cost;
        Candidates("12,78.76").First(candidate => candidate.Length == 8).Cost.Should().BeGreaterThan(regular);
    }

    private static List<CellCandidate> Candidates(string text)
    {
        List<CellCandidate> candidates = [];
        GluedNumberGrammar.AddCandidates(text, 0, candidates);
        return candidates;
    }
}
