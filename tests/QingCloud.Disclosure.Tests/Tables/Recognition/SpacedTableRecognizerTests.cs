using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tests.Tables.Recognition.Spaced;

namespace QingCloud.Disclosure.Tests.Tables.Recognition;

public sealed class SpacedTableRecognizerTests
{
    [Theory]
    [InlineData("项目 2022 年 1-9 月 2021 年度\n收入 12.34 23.45\n成本 10.00 20.00", "项目 | 2022年1-9月 | 2021年度")]
    [InlineData("项目 CPU 部署数量 含税金额\n甲项目 3,000.00 1,500.00\n乙项目 282.00 162.57", "项目 | CPU部署数量 | 含税金额")]
    [InlineData("建设期 运营期\n项目\n第1年 第2年 第3年 第4年\n收入 1.10 2.20 3.30 4.40\n成本 1.00 2.00 3.00 4.00", "项目 | 建设期/第1年 | 建设期/第2年 | 运营期/第3年 | 运营期/第4年")]
    [InlineData("分 建设期 运营期\n项目\n部 第1年 第2年 第3年 第4年\n东 收入 1.10 2.20 3.30 4.40\n区 成本 1.00 2.00 3.00 4.00", "分部 | 项目 | 建设期/第1年 | 建设期/第2年 | 运营期/第3年 | 运营期/第4年")]
    [InlineData("期末余额 占期末余额合\n单位名称 款项性质\n(万元) 计数的比例\n甲公司 押金 298.30 13.82%\n乙公司 押金 189.19 8.77%", "单位名称 | 款项性质 | 期末余额(万元) | 占期末余额合计数的比例")]
    [InlineData("项目 应收账款 坏账准备 应收账款 坏账准备\n余额 金额 余额 金额\n甲 11.42 2.38 13.10 1.09\n乙 21.42 3.38 14.10 1.19", "项目 | 应收账款余额 | 坏账准备金额 | 应收账款余额 | 坏账准备金额")]
    [InlineData("可比\n序\n公司 项目 2022 年 2021 年\n号\n名称\n收入 23.66 42.42\n成本 11.10 12.20", "序号 | 可比公司名称 | 项目 | 2022年 | 2021年")]
    [InlineData("项目 2022 2021\n收入 12.34 23.45\n成本 10.00 20.00", "项目 | 2022 | 2021")]
    [InlineData("费用率\n公司名称\n甲公司 82.32% 67.52%\n乙公司 41.07% 37.50%", "公司名称 | 费用率 | 费用率")]
    [InlineData("项目\n金额 占比 金额 占比\n甲 11.42 2.38% 13.10 1.09%\n乙 21.42 3.38% 14.10 1.19%", "项目 | 金额 | 占比 | 金额 | 占比")]
    [InlineData("项目 期末余额 期初余额\n应纳税暂时性差异 递延所得税负债 应纳税暂时性差异 递延所得税负债\n折旧 3,422,486.29 513,372.95 8,283,424.66 1,242,513.70\n合计 3,422,486.29 513,372.95 8,283,424.66 1,242,513.70", "项目 | 期末余额/应纳税暂时性差异 | 期末余额/递延所得税负债 | 期初余额/应纳税暂时性差异 | 期初余额/递延所得税负债")]
    [InlineData("项目 2023年 2022年 变动率\n金额 占比 金额 占比\n甲 11.42 2.38% 13.10 1.09% -12.82%\n乙 21.42 3.38% 14.10 1.19% 51.91%\n丙 31.42 4.38% 15.10 1.29% 108.08%", "项目 | 2023年/金额 | 2023年/占比 | 2022年/金额 | 2022年/占比 | 变动率")]
    public void Recognize_Header_NamesEveryColumn(string text, string expected) =>
        SpacedTables.Columns(SpacedTables.ReadOne(text)).Should().Be(expected);

    [Fact]
    public void Recognize_ValuesBetweenTheHalvesOfALabel_JoinsTheHalves()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2022 年 2021 年\n其他研发费用\n占营业收入的 1.10% 1.20%\n比例\n维保服务收\n212.38 499.10\n入\n合计 1.00 2.00");

        SpacedTables.Rows(table).Should().Equal("其他研发费用占营业收入的比例 | 1.10% | 1.20%", "维保服务收入 | 212.38 | 499.10", "合计 | 1.00 | 2.00");
        table.Repairs.Should().Contain(r => r.Kind == RepairKind.Join && r.Reason.Contains("其他研发费用占营业收入的比例"));
    }

    [Fact]
    public void Recognize_LabelWhoseValuesAreLost_TakesNoOtherLine()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2022 年 2021 年\n销售费用 1,917.65 2,467.01\n其他销售费用占营\n业收入的比例\n管理费用 12.00 13.00\n财务费用 14.00 15.00");

        SpacedTables.Rows(table).Should().Equal("销售费用 | 1,917.65 | 2,467.01", "管理费用 | 12.00 | 13.00", "财务费用 | 14.00 | 15.00");
        table.Diagnostics.Should().ContainSingle(d => d.Id == "QCD4201").Which.Message.Should().Contain("其他销售费用占营业收入的比例");
    }

    [Fact]
    public void Recognize_VerticalLabel_SpansItsRows()
    {
        RecognizedTable table = SpacedTables.ReadOne(
            "分部 项目 第 1 年 第 2 年\n私 营业收入 135.00 256.50\n有\n云 客户数量 30.00 60.00\n公 营业收入 360.00 684.00\n有\n云 客户数量 10.00 20.00\n合 营业收入 495.00 940.50\n计 客户数量 40.00 80.00");

        SpacedTables.Rows(table).Should().Equal(
            "私有云 | 营业收入 | 135.00 | 256.50", "私有云 | 客户数量 | 30.00 | 60.00",
            "公有云 | 营业收入 | 360.00 | 684.00", "公有云 | 客户数量 | 10.00 | 20.00",
            "合计 | 营业收入 | 495.00 | 940.50", "合计 | 客户数量 | 40.00 | 80.00");
    }

    [Fact]
    public void Recognize_LabelInTheMiddleOfItsRows_SpansThemAll()
    {
        RecognizedTable table = SpacedTables.ReadOne(
            "项目 计费方式 2022 年 2021 年\n合计 220.49 200.91\n单价 弹性计费 559.52 421.79\n包年包月 112.96 120.22\n弹性计费 24.08% 26.76%\n销量占比\n包年包月 75.92% 73.24%");

        SpacedTables.Rows(table).Should().Equal(
            "单价 | 合计 | 220.49 | 200.91", "单价 | 弹性计费 | 559.52 | 421.79", "单价 | 包年包月 | 112.96 | 120.22",
            "销量占比 | 弹性计费 | 24.08% | 26.76%", "销量占比 | 包年包月 | 75.92% | 73.24%");
    }

    [Fact]
    public void Recognize_GrowthRowWithoutItsFirstValue_IsCompletedByArithmetic()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 第 1 年 第 2 年 第 3 年\n岗位年薪 42.00 44.10 46.31\n同比增速 5.00% 5.01%\n人数 33.00 41.00 48.00");

        SpacedTables.Rows(table).ElementAt(1).Should().Be("同比增速 |  | 5.00% | 5.01%");
        table.Rows[1].Cells.Should().OnlyContain(c => c.Reading == CellReading.Inferred);
        table.Repairs.Should().ContainSingle(r => r.Kind == RepairKind.Shift);
    }

    [Fact]
    public void Recognize_GrowthRowOverLaterColumns_LeavesTheLastOneBlank()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2022 年 2021 年 2020 年\n单台收入 4.16 4.67 5.29\n增速 -10.92% -11.72%\n其他 1.00 2.00 3.00");

        SpacedTables.Rows(table).ElementAt(1).Should().Be("增速 | -10.92% | -11.72% | ");
    }

    [Fact]
    public void Recognize_ShortRowThatNothingSettles_IsAmbiguous()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 甲 乙 丙\n收入 4.16 4.67 5.29\n其他 7.77 8.88\n成本 1.00 2.00 3.00");

        table.Rows[1].Cells[1..].Should().OnlyContain(c => c.Reading == CellReading.Ambiguous);
        table.Rows[1].Cells[2].Alternatives.Should().BeEquivalentTo(["", "7.77", "8.88"]);
        table.Diagnostics.Should().ContainSingle(d => d.Id == "QCD4203");
    }

    [Fact]
    public void Recognize_TotalWithoutUnitPrice_LeavesThePriceBlank()
    {
        RecognizedTable table = SpacedTables.ReadOne("单价 数量 金额\n序号 设备名称\n(万元/台) (台) (万元)\n合计 2,012 12,055.60");

        SpacedTables.Columns(table).Should().Be("序号 | 设备名称 | 单价(万元/台) | 数量(台) | 金额(万元)");
        SpacedTables.Rows(table).Should().Equal("合计 |  |  | 2,012 | 12,055.60");
    }

    [Fact]
    public void Recognize_ValuesCutByTheColumnsEdge_AreAmbiguous()
    {
        RecognizedTable table = SpacedTables.ReadOne(
            "项目 金额 占比 金额 占比\n直销 8,371.54 87.85% 11,969.2 88.52%\n代理 1,038.30 10.90% 1,217.20 9.00%\n经销 119.90 1.26% 335.76 2.48%\n合计 9,529.74 100.00% 13,522.1 100.00");

        IEnumerable<string> ambiguous = table.Rows.SelectMany(r => r.Cells).Where(c => c.Reading == CellReading.Ambiguous).Select(c => c.Text);

        ambiguous.Should().Equal("11,969.2", "13,522.1", "100.00");
        table.Diagnostics.Count(d => d.Id == "QCD4206").Should().Be(3);
    }

    [Fact]
    public void Recognize_HeaderRepeatedAtAPageBreak_IsNoRow()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2022 年 2021 年\n收入 12.34 23.45\n项目 2022 年 2021 年\n成本 10.00 20.00");

        SpacedTables.Rows(table).Should().Equal("收入 | 12.34 | 23.45", "成本 | 10.00 | 20.00");
        table.Repairs.Should().ContainSingle(r => r.Kind == RepairKind.RepeatedHeader && r.Line == 3);
    }

    [Fact]
    public void Recognize_HeaderWithOtherPeriods_StartsAnotherTable()
    {
        IReadOnlyList<RecognizedTable> tables = SpacedTables.Read("项目 2022 年 2021 年\n收入 12.34 23.45\n成本 10.00 20.00\n项目 2020 年 2019 年\n收入 12.00 23.00\n成本 10.10 20.10");

        tables.Select(SpacedTables.Columns).Should().Equal("项目 | 2022年 | 2021年", "项目 | 2020年 | 2019年");
        tables[1].Region.StartLine.Should().Be(4);
    }

    [Fact]
    public void Recognize_TitleWithinTheTable_IsARowWithoutValues()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 2022 年 2021 年\n收入端:\n云产品 13.92 28.05\n云服务 9.74 13.16\n费用端:\n销售费用 8.87 11.80");

        SpacedTables.Rows(table).Should().Equal("收入端: |  | ", "云产品 | 13.92 | 28.05", "云服务 | 9.74 | 13.16", "费用端: |  | ", "销售费用 | 8.87 | 11.80");
    }

    [Fact]
    public void Recognize_LostPeriods_AreTakenFromTheTableWithTheSameFigures()
    {
        IReadOnlyList<RecognizedTable> tables = SpacedTables.Read(
            "各项费用如下。\n项目 2022 年 1-9 月 2021 年度 2020 年度\n销售费用 36.52% 26.48% 15.34%\n研发费用 45.31% 31.81% 17.65%\n与同行业比较如下。\n研发费用率\n公司名称\n甲公司 38.10% 30.68% 27.65%\n本公司 45.31% 31.81% 17.65%");

        SpacedTables.Columns(tables[1]).Should().Be("公司名称 | 研发费用率/2022年1-9月 | 研发费用率/2021年度 | 研发费用率/2020年度");
        tables[1].Diagnostics.Should().ContainSingle(d => d.Id == "QCD4207");
    }

    [Fact]
    public void Recognize_LostPeriodsThatNoTableConfirms_StayOpen()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目\n日 日 日\n存单 7,013.00 5,004.11 2,045.44\n合计 7,013.00 5,004.11 2,045.44");

        SpacedTables.Columns(table).Should().Be("项目 |  |  | ");
        table.Diagnostics.Should().ContainSingle(d => d.Id == "QCD4202");
    }

    [Fact]
    public void Recognize_LostPeriodsThatTwoTablesContradict_StayOpen()
    {
        IReadOnlyList<RecognizedTable> tables = SpacedTables.Read(
            "一。\n项目 2022 年 2021 年 2020 年\n费用 45.31% 31.81% 17.65%\n二。\n项目 2019 年 2018 年 2017 年\n费用 45.31% 31.81% 17.65%\n三。\n费用率\n公司名称\n甲 38.10% 30.68% 27.65%\n乙 45.31% 31.81% 17.65%");

        SpacedTables.Columns(tables[2]).Should().Be("公司名称 | 费用率 | 费用率 | 费用率");
    }

    [Fact]
    public void Recognize_WordsAmongTheValues_StandInTheirColumns()
    {
        RecognizedTable table = SpacedTables.ReadOne("序号 客户 销售金额 占比 客户 销售金额 占比\n1 甲公司 2,265.19 15.71% 戊公司 4,356.17 12.98%\n2 乙公司 1,570.67 10.90% 己公司 2,883.33 8.59%\n合计 3,835.86 26.61% 7,239.50 21.57%");

        SpacedTables.Rows(table).Take(2).Should().Equal("1 | 甲公司 | 2,265.19 | 15.71% | 戊公司 | 4,356.17 | 12.98%", "2 | 乙公司 | 1,570.67 | 10.90% | 己公司 | 2,883.33 | 8.59%");
    }

    [Fact]
    public void Recognize_TotalWithoutRates_StandsWherePlainNumbersStand()
    {
        RecognizedTable table = SpacedTables.ReadOne("账龄 余额 比例 准备\n一年以内 25,768.42 6.00% 1,546.11\n一至二年 10,136.33 15.00% 1,520.45\n合计 35,904.75 3,066.56");

        SpacedTables.Rows(table).Last().Should().Be("合计 | 35,904.75 |  | 3,066.56");
        table.Rows[^1].Cells.Should().OnlyContain(c => c.Reading == CellReading.Inferred);
    }

    [Fact]
    public void Recognize_ColumnsKeptByRunsOfBlanks_PlaceShortRows()
    {
        RecognizedTable table = SpacedTables.ReadOne(
            "项目          甲          乙          丙\n收入       14.16       14.67       15.29\n成本       11.00       12.00       13.00\n其他       17.77                   18.88");

        SpacedTables.Rows(table).Last().Should().Be("其他 | 17.77 |  | 18.88");
        table.Repairs.Should().ContainSingle(r => r.Kind == RepairKind.Shift);
    }

    [Fact]
    public void Recognize_HeaderWithMoreNamesThanAnyRowFills_FlagsEveryRow()
    {
        RecognizedTable table = SpacedTables.ReadOne("项目 期初余额 本期增加 本期减少 期末余额\n装修费 4,099.45 665.53 3,434.92\n耗材 284.35 170.45 523.99\n合计 4,383.80 835.98 3,958.91");

        table.Columns.Should().HaveCount(5);
        table.Rows.SelectMany(r => r.Cells[1..]).Should().OnlyContain(c => c.Reading == CellReading.Ambiguous);
    }

    [Fact]
    public void Recognize_LongTable_ReadsItWhole()
    {
        string text = "项目 2022 年 2021 年\n" + string.Join('\n', Enumerable.Range(0, 2_000).Select(i => $"项目甲 {i}.12 {i}.34"));

        SpacedTables.ReadOne(text).Rows.Should().HaveCount(2_000);
    }

    [Fact]
    public void Recognize_RandomLines_NeverThrowsAndKeepsEveryRowWhole()
    {
        Random random = new(20240229);
        string[] words = ["项目", "合计", "1,234.56", "-", "12.3%", "2022 年", "1-9 月", "有", "云", "(1)", "CPU", "单位:万元", "其他管理", "比例", "注 1", "日", "收入端:", "   ", "5"];
        for (int i = 0; i < 400; i++)
        {
            string text = string.Join('\n', Enumerable.Range(0, random.Next(1, 25)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => words[random.Next(words.Length)]))));

            foreach (RecognizedTable table in SpacedTables.Read(text))
            {
                table.Rows.Should().OnlyContain(r => r.Cells.Length == table.Columns.Length);
            }
        }
    }

    [Fact]
    public void Recognize_RowsWithoutAnyHeader_LeaveTheColumnsOfTheirFiguresOpen()
    {
        RecognizedTable table = SpacedTables.ReadOne("存货 637,768.78 601,968.28\n固定资产 384,462.60 391,583.89\n在建工程 236,864.04 106,578.77");

        table.Rows.SelectMany(row => row.Cells.Skip(1)).Should().HaveCount(6).And.OnlyContain(cell => cell.Reading == CellReading.Ambiguous);
    }
}
