using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables.Relations;

public sealed class RelationProverTests
{
    private static readonly string[] Items = ["传感器 | 3,310.25 | 2,287.47", "控制器 | 1,906.11 | 2,044.93", "阀门 | 758.36 | 618.02"];

    [Fact]
    public void Prove_TotalsThatFoot_ProveEveryCellOfTheirColumns()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", [.. Items, "合计 | 5,974.72 | 4,950.42"]);

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
        table.Relations.Should().HaveCount(2).And.OnlyContain(relation => relation.Kind == RelationKind.Footing && relation.Terms.Length == 3 && relation.Result.Row == 3);
        table.Rows[0].Cells[1].Proofs.Should().ContainSingle().Which.Should().Be(table.Relations.IndexOf(table.Relations.Single(relation => relation.Result.Column == 1)));
    }

    [Fact]
    public void Prove_TotalsWithinRounding_AreConsistent()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", [.. Items, "合计 | 5,974.73 | 4,950.41"]);

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
    }

    [Theory]
    [InlineData("合计 | 5,984.72 | 4,960.42")]
    [InlineData("合计 | 5,947.72 | 4,905.42")]
    [InlineData("合计 | 4,950.42 | 5,974.72")]
    public void Prove_TotalsThatDoNotFoot_ProveNothingAndBendNoCell(string total)
    {
        Table before = RecognizedTables.Of("产品 | 2024年度 | 2023年度", [.. Items, total]).Interpreted();

        Table table = RelationProver.Prove(before);

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Explicit);
        table.Relations.Should().BeEmpty();
        Figures(table).Should().Equal(Figures(before));
    }

    [Fact]
    public void Prove_OneWrongTotalBesideARightOne_ProvesOnlyTheColumnThatFoots()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度 | 2022年度",
            "传感器 | 3,310.25 | 2,287.47 | 1,100.35", "控制器 | 1,906.11 | 2,044.93 | 990.27", "阀门 | 758.36 | 618.02 | 505.18", "合计 | 5,974.72 | 4,960.42 | 2,595.80");

        Column(table, 1).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
        Column(table, 2).Should().OnlyContain(cell => cell.Reading == CellReading.Explicit);
        Column(table, 3).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_PartOfTheRowAbove_IsNotAddedAgain()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", Items[0], "其中：配件 | 210.40 | 187.15", Items[1], Items[2], "合计 | 5,974.72 | 4,950.42");

        table.Relations.Should().OnlyContain(relation => relation.Terms.All(term => term.Row != 1));
        table.Rows[1].Cells[1].Reading.Should().Be(CellReading.Explicit);
        table.Rows[4].Cells[1].Reading.Should().Be(CellReading.Proven);
    }

    [Fact]
    public void Prove_LessRow_IsSubtracted()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", [.. Items, "减：折让 | 174.72 | 150.42", "合计 | 5,800.00 | 4,800.00"]);

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_LessRowThatWasAdded_ProvesNothing()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", [.. Items, "减：折让 | 174.72 | 150.42", "合计 | 6,149.44 | 5,100.84"]);

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Explicit);
    }

    [Fact]
    public void Prove_Subtotals_AreAddedAndTheirItemsAreNot()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度",
            "传感器 | 3,310.25 | 2,287.47", "控制器 | 1,906.11 | 2,044.93", "小计 | 5,216.36 | 4,332.40", "阀门 | 758.36 | 618.02", "泵 | 441.07 | 409.66", "小计 | 1,199.43 | 1,027.68", "合计 | 6,415.79 | 5,360.08");

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
        table.Relations.Where(relation => relation.Result.Row == 6).Should().OnlyContain(relation => relation.Terms.Length == 2);
    }

    [Fact]
    public void Prove_SharesOfATotal_AreProven()
    {
        Table table = Prove("产品 | 金额 | 占比", "传感器 | 3,310.25 | 55.40%", "控制器 | 1,906.11 | 31.90%", "阀门 | 758.36 | 12.69%", "合计 | 5,974.72 | 100.00%");

        Column(table, 2).Take(3).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
        table.Relations.Should().Contain(relation => relation.Kind == RelationKind.Share);
    }

    [Fact]
    public void Prove_NetOfAllowance_IsARelationAcrossTheRow()
    {
        Table table = Prove("项目 | 账面余额 | 跌价准备 | 账面价值", "原材料 | 2,310.25 | 87.40 | 2,222.85", "在产品 | 1,906.11 | 35.71 | 1,870.40", "库存商品 | 3,758.36 | 118.02 | 3,640.34");

        table.Relations.Should().HaveCount(3).And.OnlyContain(relation => relation.Kind == RelationKind.NetOfAllowance && relation.Result.Column == 3);
        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_OneRowThatIsNotNet_IsNotProven()
    {
        Table table = Prove("项目 | 账面余额 | 跌价准备 | 账面价值", "原材料 | 2,310.25 | 87.40 | 2,222.85", "在产品 | 1,906.11 | 35.71 | 1,807.40", "库存商品 | 3,758.36 | 118.02 | 3,640.34",
            "周转材料 | 455.18 | 12.07 | 443.11", "发出商品 | 1,206.49 | 44.95 | 1,161.54");

        table.Rows[1].Cells.Skip(1).Should().OnlyContain(cell => cell.Reading == CellReading.Explicit);
        table.Rows[0].Cells.Skip(1).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_OpeningAndChanges_RollForwardToClosing()
    {
        Table table = Prove("项目 | 房屋 | 设备", "期初余额 | 4,187.69 | 1,493.27", "本期增加 | 198.88 | 577.64", "本期减少 | 87.15 | 112.06", "期末余额 | 4,299.42 | 1,958.85");

        table.Relations.Should().HaveCount(2).And.OnlyContain(relation => relation.Kind == RelationKind.RollForward && relation.Result.Row == 3);
    }

    [Fact]
    public void Prove_GrowthBetweenColumns_IsARelation()
    {
        Table table = Prove("项目 | 2024年度 | 2023年度 | 变动比例", "收入 | 3,310.25 | 2,287.47 | 44.71%", "成本 | 1,906.11 | 2,044.93 | -6.79%", "费用 | 758.36 | 618.02 | 22.71%");

        table.Relations.Should().Contain(relation => relation.Kind == RelationKind.Growth);
        Column(table, 3).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_TotalOfOneRow_ProvesNothing()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", Items[0], "合计 | 3,310.25 | 2,287.47");

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Explicit);
    }

    [Fact]
    public void Prove_SmallWholeNumbers_AreTooLikelyToAddUpByChance()
    {
        Table table = Prove("部门 | 人数", "研发部 | 2", "销售部 | 3", "合计 | 5");

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Explicit);
    }

    [Fact]
    public void Prove_PrintedZero_IsNeverProven()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", [.. Items, "其他 | 0.00 | 0.00", "合计 | 5,974.72 | 4,950.42"]);

        table.Rows[3].Cells.Skip(1).Should().OnlyContain(cell => cell.Reading == CellReading.Explicit);
        table.Rows[0].Cells.Skip(1).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_NumberNotDisclosed_LeavesItsColumnUndecided()
    {
        Table table = Prove("产品 | 2024年度 | 2023年度", "传感器 | 3,310.25 | 2,287.47", "控制器 | 未披露 | 2,044.93", "阀门 | 758.36 | 618.02", "合计 | 4,068.61 | 4,950.42");

        Column(table, 1).Should().OnlyContain(cell => cell.Reading == CellReading.Explicit);
        Column(table, 2).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_AmbiguousCellThatOneReadingFoots_IsSettledAndGetsItsFigure()
    {
        Table table = WithAlternatives([.. Items, "合计 | 5,974.72 | 4,950.42"], "3,310.25", "310.25");

        table.Rows[0].Cells[1].Reading.Should().Be(CellReading.Proven);
        table.Rows[0].Cells[1].Figure!.Value.Should().Be(3310.25m);
        table.Rows[0].Cells[1].Alternatives.Should().BeEmpty();
    }

    [Fact]
    public void Prove_SumOfWhichOneFigureStaysOpen_ProvesNoneOfTheOthers()
    {
        Table table = WithAlternatives([.. Items, "合计 | 5,974.72 | 4,950.42"]);

        Column(table, 1).Should().NotContain(cell => cell.Reading == CellReading.Proven, "the open figure may stand in another column, and the sum with it");
        Column(table, 2).Should().OnlyContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_AmbiguousCellWithoutATotal_StaysOpen()
    {
        Table table = WithAlternatives(Items, "3,310.25", "310.25");

        table.Rows[0].Cells[1].Reading.Should().Be(CellReading.Ambiguous);
        table.Rows[0].Cells[1].Figure.Should().BeNull();
        table.Rows[0].Cells[1].Alternatives.Should().Equal("3,310.25", "310.25");
    }

    [Fact]
    public void Prove_GluedTableThatFoots_IsProvenAsItWasCut()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("单位：万元\n\n产品2024年度2023年度\n传感器3,310.252,287.47\n控制器1,906.112,044.93\n阀门758.36618.02\n合计5,974.724,950.42\n");

        Table table = analysis.Tables.Should().ContainSingle().Subject;
        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
        table.Relations.Should().HaveCount(2);
    }

    [Fact]
    public void Prove_GluedTableWhoseColumnHoldsWordsAndFigures_IsNotProven()
    {
        Table table = RelationProver.Prove(RecognizedTables.Of(
            "产品 | 金额 | 2024年度",
            "传感器 | 3,310.25 | 2,287.47",
            "控制器 | 1,906.11 | 2,044.93",
            "阀门 | 已停产 | 618.02",
            "泵 | 待定 | 100.00",
            "合计 | 5,216.36 | 5,050.42").Interpreted() is { } made ? made with { Region = made.Region with { Layout = TableLayout.Glued } } : throw new InvalidOperationException());

        table.Rows.SelectMany(row => row.Cells).Should().NotContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_SumWhoseTermsUndoOneAnother_ProvesNothing()
    {
        Table table = RelationProver.Prove(RecognizedTables.Of(
            "项目 | 期末余额>账面余额 | 期末余额>减值准备 | 期末余额>账面价值 | 期初余额>账面余额 | 期初余额>减值准备 | 期初余额>账面价值",
            "甲项目 | 8,558,564.16 |  | 8,558,564.16 | 8,211,933.21 |  | 8,211,933.21",
            "合计 | 187,053,027.35 |  | 187,399,658.30 | 187,399,658.30 |  | 187,053,027.35").Interpreted());

        table.Rows[1].Cells.Should().NotContain(cell => cell.Reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_EqualInstalments_FootAsLinesOfTheirOwn()
    {
        Table table = Prove("租期 | 金额", "第1期 | 2,556,000.00", "第2期 | 2,556,000.00", "第3期 | 2,556,000.00", "合计 | 7,668,000.00");

        Readings(table).Should().OnlyContain(reading => reading == CellReading.Proven);
    }

    [Fact]
    public void Prove_FigureThatLostItsLastDigit_IsNotProvenByItsRow()
    {
        RecognizedTable recognized = RecognizedTables.Of(
            "名称 | 期初余额 | 计提 | 核销 | 期末余额",
            "单项计提 | 510,484.71 | 88,824.34 | - | 599,309.05", "账龄组合 | 489,938.9 | 94,950.1 | 42,869.6 | 542,019.4", "合计 | 1,000,423.68 | 183,774.51 | 42,869.66 | 1,141,328.53");

        Table table = RelationProver.Prove((recognized with { Region = recognized.Region with { Layout = TableLayout.Spaces } }).Interpreted());

        table.Rows[1].Cells.Should().NotContain(cell => cell.Reading == CellReading.Proven, "the other figures of the table have two decimals");
        table.Rows[0].Cells[4].Reading.Should().Be(CellReading.Proven);
    }

    private static Table Prove(string columns, params IEnumerable<string> rows) => RelationProver.Prove(RecognizedTables.Of(columns, rows).Interpreted());

    private static Table WithAlternatives(IEnumerable<string> rows, params IEnumerable<string> readings)
    {
        Table table = RecognizedTables.Of("产品 | 2024年度 | 2023年度", rows).Interpreted();
        TableCell open = table.Rows[0].Cells[1] with { Reading = CellReading.Ambiguous, Alternatives = [.. readings], Figure = null };
        return RelationProver.Prove(table with { Rows = table.Rows.SetItem(0, table.Rows[0] with { Cells = table.Rows[0].Cells.SetItem(1, open) }) });
    }

    private static IEnumerable<TableCell> Column(Table table, int column) => table.Rows.Select(row => row.Cells[column]);

    private static IEnumerable<CellReading> Readings(Table table) => table.Rows.SelectMany(row => row.Cells.Skip(1)).Select(cell => cell.Reading);

    private static IEnumerable<CellFigure?> Figures(Table table) => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure);
}
