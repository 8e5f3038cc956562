using FluentAssertions;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public class GluedTableRecognizerTests
{
    private const string Shares = """
        单位:万元

        项目2023年度2022年度
        金额占比金额占比
        甲产品1,200.5060.03%900.1045.01%
        乙产品799.5039.97%1,099.9054.99%
        合计2,000.00100.00%2,000.00100.00%

        """;

    [Fact]
    public void Recognize_TwoHeaderLines_GivesEachGroupItsColumns() =>
        GluedText.Header(GluedText.Table(Shares)).Should().Equal("项目", "2023年度|金额", "2023年度|占比", "2022年度|金额", "2022年度|占比");

    [Fact]
    public void Recognize_AmountsAndPercentages_CutsAfterTwoDecimals()
    {
        RecognizedTable table = GluedText.Table(Shares);
        GluedText.Row(table, 0).Should().Be("甲产品 ; 1,200.50 ; 60.03% ; 900.10 ; 45.01%");
        table.Rows[0].Cells[1].Reading.Should().Be(CellReading.Inferred);
    }

    [Fact]
    public void Recognize_Cells_PointAtTheirPlacesInTheSource()
    {
        RecognizedTable table = GluedText.Table(Shares);
        foreach (RecognizedCell cell in table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0))
        {
            Shares.Substring(cell.Span.Start, cell.Span.Length).Should().Be(cell.Text);
        }
    }

    [Fact]
    public void Recognize_EveryRow_HasARepairForItsCut() =>
        GluedText.Table(Shares).Repairs.Should().OnlyContain(repair => repair.Kind == RepairKind.Cut).And.HaveCount(3);

    [Fact]
    public void Recognize_HeaderRepeatedAtAPageBreak_IsNoRow()
    {
        RecognizedTable table = GluedText.Table("""
            贷款银行贷款金额利率
            甲银行3,000.003.00%
            乙银行1,659.533.65%
            贷款银行贷款金额利率
            丙银行400.003.65%
            丁银行1,026.083.30%
            """);
        table.Rows.Should().HaveCount(4);
        table.Repairs.Should().ContainSingle(repair => repair.Kind == RepairKind.RepeatedHeader && repair.Line == 4);
    }

    [Theory]
    [InlineData("甲产品2022/3/16250.20抵押担保", "甲产品 ; 2022/3/16 ; 250.20 ; 抵押担保")]
    [InlineData("乙产品2022/3/11,000.00抵押担保", "乙产品 ; 2022/3/1 ; 1,000.00 ; 抵押担保")]
    public void Recognize_UnpaddedDateBeforeAnAmount_CutsWhereBothAreRegular(string row, string expected)
    {
        RecognizedTable table = GluedText.Table($"""
            贷款类型借款时间借款金额担保方式
            丙产品2022/11/273,500.00抵押担保
            丁产品2022/12/15900.00信用担保
            {row}
            戊产品2022/10/28671.01信用担保
            """);
        GluedText.Row(table, 2).Should().Be(expected);
    }

    [Fact]
    public void Recognize_DashBeforeDigits_IsMinusWhereTheRowNeedsAllItsNumbers()
    {
        RecognizedTable table = GluedText.Table("""
            公司名称营业收入变动比例净利润
            甲公司14,865.15-14.62%1,555.26
            乙公司12,555.2623.81%-3,522.16
            丙公司4,823.437.16%880.10
            """);
        GluedText.Row(table, 0).Should().Be("甲公司 ; 14,865.15 ; -14.62% ; 1,555.26");
        GluedText.Row(table, 1).Should().Be("乙公司 ; 12,555.26 ; 23.81% ; -3,522.16");
    }

    [Fact]
    public void Recognize_DashInAColumnThatHasNumbers_IsNil()
    {
        RecognizedTable table = GluedText.Table("""
            项目账面原值累计折旧减值准备账面价值
            房屋4,187.69198.88-3,988.81
            设备1,493.27577.6415.00900.63
            车辆440.12370.62-69.50
            合计6,121.081,147.1415.004,958.94
            """);
        GluedText.Row(table, 0).Should().Be("房屋 ; 4,187.69 ; 198.88 ; - ; 3,988.81");
        GluedText.Row(table, 2).Should().Be("车辆 ; 440.12 ; 370.62 ; - ; 69.50");
    }

    [Fact]
    public void Recognize_OrdinalsGluedToNames_AreAColumn()
    {
        RecognizedTable table = GluedText.Table("""
            序号客户销售金额占比
            1甲公司1,321.5844.47%
            2乙公司888.1229.36%
            3丙公司761.9026.17%
            合计2,971.60100.00%
            """);
        GluedText.Row(table, 1).Should().Be("2 ; 乙公司 ; 888.12 ; 29.36%");
        GluedText.Row(table, 3).Should().Be("合计 ;  ; 2,971.60 ; 100.00%");
    }

    [Fact]
    public void Recognize_TotalWithFewNumbers_StandsInTheColumnsThatAddUp()
    {
        RecognizedTable table = GluedText.Table("""
            客户名称合同金额销售金额期后回款
            甲公司729.91688.59100.00
            乙公司443.72418.6050.00
            丙公司719.28678.5720.00
            合计1,785.76170.00
            """);
        GluedText.Row(table, 3).Should().Be("合计 ;  ; 1,785.76 ; 170.00");
    }

    [Fact]
    public void Recognize_WrongTotal_BendsNoRow()
    {
        RecognizedTable table = GluedText.Table("""
            项目期末余额期初余额
            短期借款103.5062.62
            长期借款82.5959.96
            合计999.99122.58
            """);
        GluedText.Row(table, 0).Should().Be("短期借款 ; 103.50 ; 62.62");
        GluedText.Row(table, 2).Should().Be("合计 ; 999.99 ; 122.58");
    }

    [Fact]
    public void Recognize_AgesAsLabels_KeepTheirDigits()
    {
        RecognizedTable table = GluedText.Table("""
            账龄甲公司乙公司
            1年以内5.00%6.00%
            1-2年10.00%15.00%
            5年以上100.00%100.00%
            """);
        GluedText.Row(table, 1).Should().Be("1-2年 ; 10.00% ; 15.00%");
    }

    [Fact]
    public void Recognize_CompaniesAsHeader_AreCutByTheDocumentsOwnLists()
    {
        RecognizedTable table = GluedText.Table("""
            公司选取蓝鲸数科、红杉软件、绿洲智能进行对比。
            公司名称营业收入毛利率
            蓝鲸数科1,100.2030.10%
            红杉软件2,200.3025.50%
            绿洲智能3,300.4028.80%

            账龄蓝鲸数科红杉软件绿洲智能
            1年以内5.00%5.00%3.00%
            1-2年10.00%20.00%10.00%
            2-3年30.00%40.00%25.00%
            """);
        table.Columns.Should().HaveCount(3);
        RecognizedTable second = GluedText.Table("""
            蓝鲸数科1,100.2030.10%
            红杉软件2,200.3025.50%
            绿洲智能3,300.4028.80%

            账龄蓝鲸数科红杉软件绿洲智能
            1年以内5.00%5.00%3.00%
            1-2年10.00%20.00%10.00%
            2-3年30.00%40.00%25.00%
            """);
        GluedText.Header(second).Should().Equal("账龄", "蓝鲸数科", "红杉软件", "绿洲智能");
    }
}
