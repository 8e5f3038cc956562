using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables.Relations;

public sealed class RelationFinderTests
{
    [Fact]
    public void From_Table_HasOneScaleForAmountsAndOneForRates()
    {
        NumericGrid grid = Grid("产品 | 金额 | 占比", "软件 | 1,234.56 | 12.3%", "硬件 | 1,000.0 | 10.25%", "其他 | - | 不适用", "未知 | 未披露 | ");

        (grid.AmountScale, grid.RateScale).Should().Be((3, 5));
        grid[0, 1].Range.Should().Be(new FixedRange(1_234_555, 1_234_565));
        grid[1, 1].Range.Should().Be(new FixedRange(999_950, 1_000_050));
        grid[0, 2].IsRate.Should().BeTrue();
        (grid[2, 1].Kind, grid[2, 2].Kind, grid[3, 1].Kind, grid[3, 2].Kind).Should().Be((GridCellKind.Empty, GridCellKind.Empty, GridCellKind.Unknown, GridCellKind.Empty));
        grid.RowLabels.Should().Equal("软件", "硬件", "其他", "未知");
    }

    [Theory]
    [InlineData("0.00", false)]
    [InlineData("0.01", true)]
    [InlineData("-5.20", true)]
    public void IsTelling_Cell_IsNoPrintedZero(string text, bool expected) => Grid("产品 | 金额", $"软件 | {text}")[0, 1].IsTelling.Should().Be(expected);

    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("1.25", 2)]
    [InlineData("123456789.123456789", FixedRange.MaximumScale)]
    public void ScaleOf_Bounds_IsTheSmallestAtWhichTheyAreWhole(string bound, int expected)
    {
        decimal value = decimal.Parse(bound, System.Globalization.CultureInfo.InvariantCulture);

        FixedRange.ScaleOf(Interval.Point(value * (expected == 0 ? 2 : 1)), 0).Should().Be(expected);
    }

    [Fact]
    public void TryCreate_ValueTooLargeForItsScale_IsRefused()
    {
        FixedRange.TryCreate(Interval.Point(decimal.MaxValue), 2, out _).Should().BeFalse();
        FixedRange.TryCreate(Interval.Point(1.005m), 2, out _).Should().BeFalse();
        FixedRange.TryCreate(Interval.Point(1.25m), 2, out FixedRange range).Should().BeTrue();
        range.Should().Be(new FixedRange(125, 125));
    }

    [Fact]
    public void Find_CrossFooting_AddsColumnsToTheirTotal() =>
        Found("产品 | 境内 | 境外 | 合计", "软件 | 3,310.25 | 287.47 | 3,597.72", "硬件 | 1,906.11 | 244.93 | 2,151.04", "服务 | 758.36 | 61.02 | 819.38")
            .Should().Contain("CrossFooting 合计 = 境内 + 境外 x3");

    [Fact]
    public void Find_RollForwardAcross_SubtractsWhatDecreases() =>
        Found("项目 | 期初余额 | 本期计提 | 本期转回 | 期末余额", "货款 | 3,310.25 | 287.47 | 110.04 | 3,487.68", "押金 | 1,906.11 | 244.93 | 95.60 | 2,055.44")
            .Should().Contain("RollForward 期末余额 = 期初余额 + 本期计提 - 本期转回 x2");

    [Fact]
    public void Find_DifferenceBesideTwoPeriods_IsFound() =>
        Found("项目 | 2024年度 | 2023年度 | 变动额", "收入 | 3,310.25 | 2,287.47 | 1,022.78", "成本 | 1,906.11 | 2,044.93 | -138.82", "费用 | 758.36 | 618.02 | 140.34")
            .Should().Contain(relation => relation.StartsWith("Difference 变动额 =", StringComparison.Ordinal) || relation.StartsWith("CrossFooting 2024年度 =", StringComparison.Ordinal));

    [Fact]
    public void Find_AveragesOfRates_AreMeansOfTheRowsAbove() =>
        Found("公司 | 2024年度 | 2023年度 | 2022年度", "甲公司 | 31.25% | 30.18% | 28.77%", "乙公司 | 27.81% | 29.06% | 26.41%", "丙公司 | 35.67% | 33.15% | 34.02%", "平均值 | 31.58% | 30.80% | 29.73%")
            .Should().Contain("Average 平均值 = mean of 3 rows x3");

    [Fact]
    public void Find_AverageThatIsNone_IsNotFound() =>
        Found("公司 | 2024年度 | 2023年度", "甲公司 | 31.25% | 30.18%", "乙公司 | 27.81% | 29.06%", "丙公司 | 35.67% | 33.15%", "平均值 | 33.58% | 31.80%")
            .Should().NotContain(relation => relation.StartsWith("Average", StringComparison.Ordinal));

    [Fact]
    public void Find_AllowanceRates_AreAllowanceOverBalance() =>
        Found("账龄 | 账面余额 | 坏账准备 | 计提比例", "1年以内 | 8,310.25 | 415.51 | 5.00%", "1-2年 | 3,906.11 | 390.61 | 10.00%", "2-3年 | 1,758.36 | 527.51 | 30.00%")
            .Should().Contain(relation => relation.Contains("计提比例", StringComparison.Ordinal));

    [Fact]
    public void Find_MarginOfRevenueAndCost_IsFound() =>
        Found("产品 | 营业收入 | 营业成本 | 毛利率", "软件 | 8,310.25 | 3,215.07 | 61.31%", "硬件 | 3,906.11 | 2,890.64 | 26.00%", "服务 | 1,758.36 | 1,027.51 | 41.56%")
            .Should().Contain(relation => relation.StartsWith("Margin", StringComparison.Ordinal));

    [Fact]
    public void Find_NumberedPartsBelowTheirSum_AreItsParts() =>
        Found("项目 | 房屋 | 设备", "2.本期增加金额 | 1,310.25 | 2,287.47", "(1)购置 | 906.11 | 2,044.93", "(2)在建工程转入 | 404.14 | 242.54", "3.其他 | 1.00 | 2.00")
            .Should().Contain(relation => relation.Contains("2.本期增加金额 = (1)购置 + (2)在建工程转入", StringComparison.Ordinal));

    [Fact]
    public void Find_RandomFigures_SatisfyNothing()
    {
        Random random = new(7);
        for (int i = 0; i < 200; i++)
        {
            IEnumerable<string> rows = Enumerable.Range(0, 6).Select(row => $"{(row == 5 ? "合计" : $"产品{row}")} | {string.Join(" | ", Enumerable.Range(0, 4).Select(_ => (random.Next(100_000, 999_999) / 100m).ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture)))}");

            Found("产品 | 2024年度 | 2023年度 | 2022年度 | 2021年度", [.. rows]).Should().BeEmpty();
        }
    }

    [Fact]
    public void Find_LongTable_StaysWithinItsBudget()
    {
        Random random = new(8);
        IEnumerable<string> rows = Enumerable.Range(0, 3_000).Select(row => $"产品{row} | {random.Next(1_000, 1_000_000)}.17 | {random.Next(1_000, 1_000_000)}.31");

        Found("产品 | 2024年度 | 2023年度", [.. rows, "合计 | 1.00 | 2.00"]).Should().BeEmpty();
    }

    private static NumericGrid Grid(string columns, params IEnumerable<string> rows) => NumericGrid.From(RecognizedTables.Of(columns, rows).Interpreted());

    // Each relation with the number of its cases that hold.
    private static List<string> Found(string columns, params IEnumerable<string> rows) =>
        [.. RelationFinder.Find(Grid(columns, rows)).Select(relation => FormattableString.Invariant($"{relation.Kind} {relation.Instances[0].Formula} x{relation.Instances.Count(instance => instance.Verdict == RelationVerdict.Consistent)}"))];
}
