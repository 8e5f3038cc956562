using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tests.Outline;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Shifted;

public sealed class RowPlacerTests
{
    private const string Statement = "项目 | 附注 | 期末余额 | 期初余额";
    private const string FullStatement = "货币资金 | 七、1 | 5,310.25 | 4,287.40\n应收账款 | 七、2 | 1,906.11 | 2,044.93\n存货 | 七、3 | 8,758.36 | 7,618.02";

    [Theory]
    [InlineData("资产总计 | 9,974.72 | 8,950.35", "0,2,3")]
    [InlineData("预付款项 | 七、4 | 1,310.00 | 1,220.00", "0,1,2,3")]
    public void Place_KindsOfTheColumns_TellThePlace(string row, string expected) =>
        ShiftedRows.Text(Place(Statement, FullStatement, row)).First().Should().Be(expected);

    [Fact]
    public void Place_ValueThatFitsTwoColumns_KeepsBothPlacements() =>
        ShiftedRows.Text(Place(Statement, FullStatement, "预付款项 | 七、4 | 1,310.00")).Take(2).Should().BeEquivalentTo(["0,1,2", "0,1,3"]);

    [Fact]
    public void Place_RateAmongAmounts_StandsInTheColumnOfRates() =>
        ShiftedRows.Text(Place("账龄 | 余额 | 计提比例 | 坏账准备", "1年以内 | 8,310.25 | 5.00% | 1,415.51\n1-2年 | 4,906.11 | 10.00% | 1,490.61", "2-3年 | 30.00% | 1,227.51")).First().Should().Be("0,2,3");

    [Fact]
    public void Place_Placements_RiseInCostAndInColumns()
    {
        ImmutableArray<Placement> placements = Place("项目 | 甲 | 乙 | 丙 | 丁", "一 | 1,310.25 | 2,410.11 | 1,310.75 | 1,214.04", "二 | 1,906.11 | 2,044.93");

        placements.Should().HaveCount(10, "three values have ten ways to stand in five columns");
        placements.Select(placement => placement.Cost).Should().BeInAscendingOrder();
        placements.Should().OnlyContain(placement => placement.Columns.SequenceEqual(placement.Columns.Order()) && placement.Columns.Distinct().Count() == 3);
    }

    [Fact]
    public void Place_MoreValuesThanColumns_FindsNone() => Place("项目 | 甲", "一 | 1,310.25", "二 | 1,906.11 | 2,044.93").Should().BeEmpty();

    [Fact]
    public void Place_WideTable_KeepsTheCheapestOfALimitedNumber()
    {
        // 12 values and a label in 18 columns: 12,376 ways to stand below the head of the labels, more than are kept.
        string header = "项目 | " + string.Join(" | ", Enumerable.Range(0, 17).Select(i => $"列{i}"));
        string full = "一 | " + string.Join(" | ", Enumerable.Range(0, 17).Select(i => i % 3 == 0 ? "12.50%" : "1,310.25"));
        string row = "二 | " + string.Join(" | ", Enumerable.Range(0, 12).Select(i => i % 4 == 0 ? "3.25%" : "1,906.11"));

        ImmutableArray<Placement> few = Place(header, full, row, 400);
        ImmutableArray<Placement> many = Place(header, full, row, 1);

        few.Should().HaveCount(160);
        many.Length.Should().BeGreaterThan(160).And.BeLessThanOrEqualTo(2_500);
        few.Select(placement => placement.Cost).Should().Equal(many.Take(160).Select(placement => placement.Cost), "no placement that is left out is cheaper than one that is kept");
        ShiftedRows.Text(few).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Cost_AmountUnderTheSameNameElsewhere_SpeaksForItsColumn()
    {
        ImmutableArray<ImmutableArray<string>> paths = ShiftedRows.Paths("项目 | 期末余额 | 期初余额");
        ShiftedColumnModel model = ShiftedColumnModel.Learn(paths, Grids.Of("一 | 1,310.25 | 2,410.11"), LabelledValues.Collect(Blocks.Of("| 期初余额 | 9,906.11 |")));

        model.Cost(2, ShiftedValueKind.Money, "9,906.11", 9906.11m, ColumnEchoes.None).Should().BeLessThan(model.Cost(1, ShiftedValueKind.Money, "9,906.11", 9906.11m, ColumnEchoes.None));
    }

    [Theory]
    [InlineData("1,310.25", "Money")]
    [InlineData("13,102", "Money")]
    [InlineData("1310.25", "Money")]
    [InlineData("12.50", "Rate")]
    [InlineData("12.50%", "Rate")]
    [InlineData("184", "Whole")]
    [InlineData("七、1", "NoteReference")]
    [InlineData("十九、2", "NoteReference")]
    [InlineData("-", "Nil")]
    [InlineData("不适用", "NotApplicable")]
    [InlineData("2024年6月30日", "Date")]
    [InlineData("银行存款", "Words")]
    public void Of_Value_HasAKind(string text, string expected) => ShiftedValueKinds.Of(text).ToString().Should().Be(expected);

    [Fact]
    public void Weigh_TwinGroupsFilledUnevenly_CostMore()
    {
        TwinGroups twins = TwinGroups.Of(ShiftedRows.Paths("项目 | 期末>余额 | 期末>准备 | 期末>价值 | 期初>余额 | 期初>准备 | 期初>价值"));

        ImmutableArray<Placement> weighed = twins.Weigh([new([0, 1, 2, 3, 4], 0), new([0, 1, 3, 4, 6], 0), new([0, 1, 2, 3], 0)]);

        ShiftedRows.Text(weighed).Last().Should().Be("0,1,2,3,4");
        weighed.Take(2).Should().OnlyContain(placement => placement.Cost == 0);
    }

    [Fact]
    public void Weigh_GroupsOfOtherNames_AreNoTwins()
    {
        ImmutableArray<Placement> placements = [new([0, 1, 2, 3], 0)];

        TwinGroups.Of(ShiftedRows.Paths("项目 | 期末>余额 | 期末>准备 | 期初>余额 | 期初>比例")).Weigh(placements).Should().Equal(placements);
    }

    [Fact]
    public void Echoes_SettledRows_SuggestTheirFiguresAndTheChangeOfTheBalance()
    {
        ShiftedRow opening = ShiftedRows.Of("1.期初余额 | 4,187.69 | 1,493.27", 3);
        ShiftedRow closing = ShiftedRows.Of("4.期末余额 | 4,299.42 | 1,958.85", 3);

        ColumnEchoes echoes = ColumnEchoes.Of([opening, ShiftedRows.Of("2.本期增加 | 111.73", 3), closing], 3);

        echoes.Has(1, 111.73m).Should().BeTrue("closing less opening of the column");
        echoes.Has(2, 111.73m).Should().BeFalse("the open row suggests nothing");
        echoes.Has(2, 1493.27m).Should().BeTrue();
        echoes.Has(1, 0m).Should().BeFalse();
    }

    private static ImmutableArray<Placement> Place(string header, string full, string row, int rows = 10)
    {
        ImmutableArray<ImmutableArray<string>> paths = ShiftedRows.Paths(header);
        ShiftedColumnModel model = ShiftedColumnModel.Learn(paths, Grids.Of(full), LabelledValues.Collect([]));
        return RowPlacer.Place(ShiftedRows.Unplaced(row), model, ColumnEchoes.None, margin: 100_000, rows, memory: new());
    }
}
