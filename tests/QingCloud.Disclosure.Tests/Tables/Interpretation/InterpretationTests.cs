using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables.Interpretation;

public sealed class InterpretationTests
{
    [Theory]
    [InlineData("合计", RowRole.Total)]
    [InlineData("总计", RowRole.Total)]
    [InlineData("营业收入合计", RowRole.Total)]
    [InlineData("资产总额", RowRole.Total)]
    [InlineData("小计", RowRole.Subtotal)]
    [InlineData("1年以内小计", RowRole.Subtotal)]
    [InlineData("其中：配件", RowRole.OfWhich)]
    [InlineData("其中:配件", RowRole.OfWhich)]
    [InlineData("减：坏账准备", RowRole.Less)]
    [InlineData("平均值", RowRole.Average)]
    [InlineData("同行业平均值", RowRole.Average)]
    public void RoleOf_Label_NamesTheRole(string label, RowRole expected) => RowRoleClassifier.RoleOf(label).Should().Be(expected);

    [Theory]
    [InlineData("传感器")]
    [InlineData("合计划")]
    [InlineData("减速机")]
    [InlineData("")]
    public void RoleOf_OtherLabel_IsNone(string label) => RowRoleClassifier.RoleOf(label).Should().BeNull();

    [Fact]
    public void Classify_LabelWithoutFigures_IsAHeading() =>
        Roles("项目 | 本期 | 上期", "一、收入 | | ", "软件 | 1.00 | 2.00", "硬件 | - | ").Should().Equal(RowRole.Heading, RowRole.Item, RowRole.Item);

    [Fact]
    public void Classify_TotalBehindARank_IsFound() =>
        Roles("序号 | 客户 | 金额", "1 | 甲客户 | 1.00", " | 合计 | 1.00").Should().Equal(RowRole.Item, RowRole.Total);

    [Theory]
    [InlineData("占比", true)]
    [InlineData("毛利率", true)]
    [InlineData("计提比例", true)]
    [InlineData("变动幅度", true)]
    [InlineData("存货周转率", false)]
    [InlineData("金额", false)]
    public void IsRate_Leaf_SaysSo(string leaf, bool expected) => MeasureWords.IsRate(leaf, leaf).Should().Be(expected);

    [Fact]
    public void IsRate_LeafThatNamesAnAmount_GoesBeforeItsGroup() => MeasureWords.IsRate("金额", "坏账计提比例金额").Should().BeFalse();

    [Fact]
    public void IsRate_LeafThatSaysNothing_TakesItsGroup() => MeasureWords.IsRate("2024年度", "毛利率2024年度").Should().BeTrue();

    [Theory]
    [InlineData("数量", true)]
    [InlineData("员工人数", true)]
    [InlineData("数量金额", false)]
    [InlineData("收入", false)]
    public void IsCount_Name_SaysSo(string name, bool expected) => MeasureWords.IsCount(name).Should().Be(expected);

    [Theory]
    [InlineData("期末余额（元）", "万元", "元")]
    [InlineData("期末余额", "万元", "万元")]
    [InlineData("计提比例", "万元、%", "%")]
    [InlineData("人数", "万元", "")]
    public void Interpret_Column_HasTheNearestUnit(string header, string unitLine, string expected) =>
        RecognizedTables.Of($"项目 | {header}", "软件 | 12.00", "硬件 | 13.00").In(unitLine).Interpreted().Columns[1].Unit.Should().Be(expected);

    [Fact]
    public void Interpret_BlanksSideBySide_AreOneObject()
    {
        ImmutableArray<TableCell> cells = RecognizedTables.Of("项目 | 一 | 二 | 三", "软件 | | | 1.00").Interpreted().Rows[0].Cells;

        cells[2].Should().BeSameAs(cells[1]);
        cells[2].State.Should().Be(CellState.Blank);
    }

    [Fact]
    public void Interpret_ColumnOfWords_HasNoUnit() =>
        RecognizedTables.Of("项目 | 说明", "软件 | 正常", "硬件 | 在建").In("万元").Interpreted().Columns[1].Unit.Should().BeNull();

    [Fact]
    public void Interpret_RateWithoutSignThatCanBeAFraction_HasNoUnit() =>
        RecognizedTables.Of("项目 | 占比", "软件 | 0.62", "硬件 | 0.38").In("万元").Interpreted().Columns[1].Unit.Should().BeNull();

    [Theory]
    [InlineData("18,666.48", "万元", FigureUnit.Money, "186664800")]
    [InlineData("-862.95", "万元", FigureUnit.Money, "-8629500")]
    [InlineData("12.30%", "万元", FigureUnit.Rate, "0.123")]
    [InlineData("减少2.05个百分点", "万元", FigureUnit.Points, "-0.0205")]
    [InlineData("5.00", "万美元", FigureUnit.Money, "50000")]
    public void Interpret_Cell_IsInItsBaseUnit(string text, string unit, FigureUnit kind, string value)
    {
        CellFigure figure = RecognizedTables.Of("项目 | 本期", $"软件 | {text}").In(unit).Interpreted().Rows[0].Cells[1].Figure!;

        figure.Unit.Should().Be(kind);
        figure.Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        figure.Range.Contains(figure.Value).Should().BeTrue();
    }

    [Fact]
    public void Interpret_ForeignUnit_KeepsItsCurrency() =>
        RecognizedTables.Of("项目 | 本期", "软件 | 5.00").In("万美元").Interpreted().Rows[0].Cells[1].Figure!.Currency.Should().Be(Currency.Usd);

    [Theory]
    [InlineData("-", CellState.Nil)]
    [InlineData("", CellState.Blank)]
    [InlineData("/", CellState.NotApplicable)]
    [InlineData("未披露", CellState.NotDisclosed)]
    [InlineData("框架合同", CellState.Text)]
    public void Interpret_CellWithoutANumber_HasItsStateAndNoFigure(string text, CellState state)
    {
        TableCell cell = RecognizedTables.Of("项目 | 本期", $"软件 | {text}", "硬件 | 1.00").In("万元").Interpreted().Rows[0].Cells[1];

        cell.State.Should().Be(state);
        cell.Figure.Should().BeNull();
    }

    [Fact]
    public void Interpret_RowWhoseLabelNamesAUnit_GoesBeforeTheUnitLine()
    {
        Table table = RecognizedTables.Of("项目 | 2024年度", "薪酬（元） | 1,350.00", "毛利率 | 35.20").In("万元").Interpreted();

        table.Rows[0].Cells[1].Figure!.Value.Should().Be(1350m);
        table.Rows[1].Cells[1].Figure!.Should().Match<CellFigure>(figure => figure.Unit == FigureUnit.Rate && figure.Value == 0.352m);
    }

    [Fact]
    public void Interpret_RelativeHeader_UsesTheDocumentsPeriod()
    {
        Table table = TableInterpreter.Interpret(RecognizedTables.Of("项目 | 期末余额 | 期初余额", "货款 | 1.00 | 2.00"), 7, ReportingPeriod.Months(2024, 1, 6));

        table.Id.Should().Be("t7");
        table.Columns.Select(column => column.Period?.ToString()).Should().Equal(null, "2024-06-30", "2023-12-31");
    }

    [Theory]
    [InlineData("账龄 | 账面余额 | 坏账准备", "1年以内 | 1.00 | 2.00", TableKind.ReceivablesAging)]
    [InlineData("客户名称 | 销售金额 | 占比", "甲客户 | 1.00 | 2.00%", TableKind.Customers)]
    [InlineData("供应商 | 采购金额 | 占比", "甲公司 | 1.00 | 2.00%", TableKind.Suppliers)]
    [InlineData("项目 | 2024年度 | 2023年度", "毛利率 | 31.00% | 30.00%", TableKind.GrossMargin)]
    [InlineData("产品 | 迁徙率 | 历史损失率", "甲 | 31.00% | 30.00%", TableKind.MigrationRates)]
    [InlineData("姓名 | 职务 | 备注", "甲 | 董事 | 在任", TableKind.Other)]
    public void Classify_Words_NameTheKind(string header, string row, TableKind expected) => RecognizedTables.Of(header, row).Interpreted().Kind.Should().Be(expected);

    private static IEnumerable<RowRole> Roles(string columns, params IEnumerable<string> rows) => RecognizedTables.Of(columns, rows).Interpreted().Rows.Select(row => row.Role);
}
