using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Spaced;

public sealed class SpacedDamageTests
{
    [Theory]
    [InlineData("2021.12.25", "2022.3.4")]
    [InlineData("2021/12/25", "2022/3/4")]
    [InlineData("2021-12-25", "2022-03-04")]
    public void Recognize_RowsThatEndWithAWord_AreTheBody(string from, string to)
    {
        RecognizedTable table = SpacedTables.ReadOne($"贷款单位 借款金额 起始日 到期日 年利率 担保方式\n甲银行 2,230.00 {from} {to} 5.71% 信用\n乙银行 1,230.00 {from} {to} 5.11% 保证\n合计 3,460.00 - - - -");

        SpacedTables.Columns(table).Should().Be("贷款单位 | 借款金额 | 起始日 | 到期日 | 年利率 | 担保方式");
        SpacedTables.Rows(table).Should().Equal($"甲银行 | 2,230.00 | {from} | {to} | 5.71% | 信用", $"乙银行 | 1,230.00 | {from} | {to} | 5.11% | 保证", "合计 | 3,460.00 | - | - | - | -");
    }

    [Fact]
    public void Recognize_ChangeInPointsWithItsDirection_IsOneCell()
    {
        RecognizedTable table = SpacedTables.ReadOne("分产品 营业收入 毛利率(%) 毛利率比上年增减(%)\n设备 142.21 3.95 减少 71.69 个百分点\n零部件 353.07 7.49 增加 3.03 个百分点");

        SpacedTables.Columns(table).Should().Be("分产品 | 营业收入 | 毛利率(%) | 毛利率比上年增减(%)");
        SpacedTables.Rows(table).Should().Equal("设备 | 142.21 | 3.95 | 减少71.69个百分点", "零部件 | 353.07 | 7.49 | 增加3.03个百分点");
    }

    [Theory]
    [InlineData("2023/12/31 2022/12/31\n类别\n")]
    [InlineData("类别 2023.12.31 2022.12.31\n")]
    public void Recognize_DatesAlone_HeadColumns(string header)
    {
        RecognizedTable table = SpacedTables.ReadOne(header + "人数 比例 人数 比例\n甲 12 40.00% 15 50.00%\n乙 18 60.00% 15 50.00%\n合计 30 100.00% 30 100.00%");

        table.Columns.Skip(1).Should().OnlyContain(path => path.Length == 2);
        table.Columns[1][0].Should().StartWith("2023");
        table.Rows.Should().HaveCount(3);
    }

    [Fact]
    public void Recognize_FiguresCutByTheColumnsEdge_GetTheirLastDigitsBack()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2021 年度 2020 年度\n折旧费 13,953.18 7,485.74\n招待费 6,304.95 18,676.98\n合计 20,258.1 26,162.7\n3 2");

        SpacedTables.Rows(table).Should().Equal("折旧费 | 13,953.18 | 7,485.74", "招待费 | 6,304.95 | 18,676.98", "合计 | 20,258.13 | 26,162.72");
        table.Repairs.Should().Contain(r => r.Kind == RepairKind.Join && r.Reason.Contains("20,258.13"));
    }

    [Fact]
    public void Recognize_FiguresCutWhoseRestIsLost_AreFlagged()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2021 年度 2020 年度\n折旧费 13,953.18 7,485.74\n招待费 6,304.95 18,676.98\n差旅费 1,000.00 2,000.00\n合计 21,258.1 28,162.7");

        table.Rows[3].Cells.Skip(1).Should().OnlyContain(c => c.Reading == CellReading.Ambiguous);
        table.Diagnostics.Should().Contain(d => d.Id == "QCD4206");
    }

    [Fact]
    public void Recognize_ColumnBlankInAllRows_LeavesTheBalancesInTheirColumnsAndTheMovementOpen()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 期初余额 本期计提 本期收回或转回 本期核销 期末余额\n应收票据 57.84 3.60 6.72 54.72\n账龄组合 526.99 42.66 49.01 520.64\n合计 584.83 46.26 55.73 575.36");

        SpacedTables.Columns(table).Should().Be("项目 | 期初余额 | 本期计提 | 本期收回或转回 | 本期核销 | 期末余额");
        RecognizedRow row = table.Rows[0];
        (row.Cells[1].Text, row.Cells[2].Text, row.Cells[5].Text).Should().Be(("57.84", "3.60", "54.72"));
        row.Cells[1].Reading.Should().Be(CellReading.Inferred);
        row.Cells[3].Reading.Should().Be(CellReading.Ambiguous);
        row.Cells[4].Alternatives.Should().BeEquivalentTo(string.Empty, "6.72");
    }

    [Fact]
    public void Recognize_TwoEqualBalances_MayBeUnchangedOrNew()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 期初余额 本期计提 本期核销 期末余额\n甲 10.00 2.00 1.00 11.00\n乙 5.00 5.00\n丙 20.00 3.00 1.00 22.00");

        table.Rows[1].Cells[1].Reading.Should().Be(CellReading.Ambiguous);
        table.Rows[1].Cells[4].Text.Should().Be("5.00");
    }

    [Theory]
    [InlineData("本期变动金额\n项目 期初余额 期末余额\n计提 收回或转回 核销\n")]
    [InlineData("项目 期初余额 本期变动金额 期末余额\n计提 收回或转回 核销\n")]
    public void Recognize_GroupOfMovements_StandsBetweenTheBalances(string header)
    {
        RecognizedTable table = SpacedTables.ReadOne(header + "应收票据 57.84 3.60 6.72 1.00 53.72\n账龄组合 526.99 42.66 49.01 - 520.64");

        SpacedTables.Columns(table).Should().Be("项目 | 期初余额 | 本期变动金额/计提 | 本期变动金额/收回或转回 | 本期变动金额/核销 | 期末余额");
    }

    [Fact]
    public void Recognize_NoProvision_LeavesTheColumnOfProvisionsBlank()
    {
        RecognizedTable table = SpacedTables.ReadOne("期末余额 期初余额\n项目\n账面余额 跌价准备 账面价值 账面余额 跌价准备 账面价值\n甲 20.44 2.10 18.34 30.50 0.50 30.00\n乙 11.58 11.58 12.72 12.72\n合计 32.02 2.10 29.92 43.22 0.50 42.72");

        SpacedTables.Rows(table).ElementAt(1).Should().Be("乙 | 11.58 |  | 11.58 | 12.72 |  | 12.72");
    }
}
