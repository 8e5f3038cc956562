using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition.Shifted;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Shifted;

public sealed class SumSearchTests
{
    private static readonly ImmutableArray<int> Both = [1, 2];

    [Theory]
    [InlineData("合计 | 462.36 | 337.23", "0,1")]
    [InlineData("合计 | 365.96 | 433.63", "0,2")]
    public void Solve_TotalThatNeedsALoneValue_TellsItsColumn(string total, string expected)
    {
        ImmutableArray<ImmutableArray<Placement>>? kept = Solve(["保证金 | 310.25 | 287.40", "备用金 | 96.40", "往来款 | 55.71 | 49.83", total], Both);

        ShiftedRows.Text(kept!.Value[1]).Should().Equal(expected);
    }

    [Fact]
    public void Solve_TotalsThatDoNotAddUp_SayNothing() =>
        Solve(["保证金 | 310.25 | 287.40", "备用金 | 96.40", "往来款 | 55.71 | 49.83", "合计 | 465.36 | 337.23"], Both).Should().BeNull();

    [Fact]
    public void Solve_TotalsWithinRounding_AreAccepted() =>
        ShiftedRows.Text(Solve(["保证金 | 310.25 | 287.40", "备用金 | 96.40", "往来款 | 55.71 | 49.83", "合计 | 462.37 | 337.23"], Both)!.Value[1]).Should().Equal("0,1");

    [Fact]
    public void Solve_TwoValuesThatOnlyCrosswiseAddUp_PlacesBoth()
    {
        ImmutableArray<ImmutableArray<Placement>>? kept = Solve(["保证金 | 1,310.25 | 1,287.40", "备用金 | 196.40", "往来款 | 155.71", "合计 | 1,465.96 | 1,483.80"], Both);

        ShiftedRows.Text(kept!.Value[1]).Should().Equal("0,2");
        ShiftedRows.Text(kept.Value[2]).Should().Equal("0,1");
    }

    [Fact]
    public void Solve_EqualLoneValues_StayOpen()
    {
        ImmutableArray<ImmutableArray<Placement>>? kept = Solve(["保证金 | 1,310.25 | 1,287.40", "备用金 | 196.40", "往来款 | 196.40", "合计 | 1,506.65 | 1,483.80"], Both);

        kept!.Value[1].Should().HaveCount(2);
        kept.Value[2].Should().HaveCount(2);
    }

    [Fact]
    public void Solve_SmallNumbersManyWays_AreMetByChance() =>
        Solve(["甲 | 1", "乙 | 2", "丙 | 1", "丁 | 3", "戊 | 2", "合计 | 5 | 4"], Both).Should().BeNull();

    [Fact]
    public void Windows_TotalAndSubtotals_AddTheItemsAboveOrTheSubtotals()
    {
        ImmutableArray<string> windows = Windows("甲 | 1.00", "乙 | 2.00", "小计 | 3.00", "丙 | 4.00", "小计 | 4.00", "合计 | 7.00");

        windows.Should().Contain("2: +0 +1").And.Contain("4: +3").And.Contain("5: +2 +4");
    }

    [Fact]
    public void Windows_OfWhichAndLess_AreLeftOutAndSubtracted() =>
        Windows("甲 | 5.00", "其中：乙 | 2.00", "减：丙 | 1.00", "合计 | 4.00").Should().Contain("3: +0 -2");

    [Fact]
    public void Windows_StepsOfAStatement_FollowTheirMarks() =>
        Windows("三、营业利润 | 10.00", "加：营业外收入 | 2.00", "减：营业外支出 | 1.00", "四、利润总额 | 11.00").Should().Contain("3: +0 +1 -2");

    [Fact]
    public void Windows_PartsOfANumberedRow_AreTheRowsOfTheNextLevel() =>
        Windows("（一）持续经营 | 3.00", "1.母公司 | 2.00", "2.少数股东 | 1.00", "（二）终止经营 | 0.50").Should().Contain("0: +1 +2");

    [Fact]
    public void Windows_OpeningToClosing_SubtractsWhatDecreases() =>
        Windows("1.期初余额 | 10.00", "2.本期增加金额 | 3.00", "3.本期减少金额 | 1.00", "4.期末余额 | 12.00").Should().Contain("3: +0 +1 -2");

    [Fact]
    public void Windows_FlowsOfCash_AreInflowLessOutflow() =>
        Windows("销售收到的现金 | 9.00", "经营活动现金流入小计 | 9.00", "购买支付的现金 | 4.00", "经营活动现金流出小计 | 4.00", "经营活动产生的现金流量净额 | 5.00").Should().Contain("4: +1 -3");

    [Fact]
    public void Windows_RowsOfWords_GiveNone() => Windows("甲 | 说明", "合计 | 说明").Should().BeEmpty();

    [Theory]
    [InlineData("加：营业外收入", 1)]
    [InlineData("加:营业外收入", 1)]
    [InlineData("减：营业外支出", -1)]
    [InlineData("营业外收入", 0)]
    public void Mark_Label_IsAddedOrSubtracted(string label, int expected) =>
        SumWords.Mark(QingCloud.Disclosure.Text.CharacterFolding.Fold(label)).Should().Be(expected);

    private static ImmutableArray<ImmutableArray<Placement>>? Solve(string[] rows, ImmutableArray<int> columns)
    {
        ShiftedRow[] placed = [.. rows.Select(row => ShiftedRows.Of(row, columns.Length + 1))];
        return SumSearch.Solve(placed, new(rows.Length - 1, [.. Enumerable.Range(0, rows.Length - 1).Select(row => (row, 1))]), columns, new(new(), new()));
    }

    private static ImmutableArray<string> Windows(params string[] rows) =>
        [.. SumWindows.Of([.. rows.Select(row => ShiftedRows.Of(row, 2))]).Select(window => $"{window.Total}: {string.Join(' ', window.Terms.Select(term => $"{(term.Sign > 0 ? "+" : "-")}{term.Row}"))}")];
}
