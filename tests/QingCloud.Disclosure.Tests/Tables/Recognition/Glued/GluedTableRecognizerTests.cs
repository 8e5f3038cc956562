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
    public void Recognize_DashThatALabelEndsIn_MayBeTheMinusOfTheFigureBehindIt()
    {
        RecognizedTable table = GluedText.Table("""
            单位:元

            项目本期金额
            利息费用12,345,678.90
            减:利息收入-15,631,520.72
            汇兑损益1,000.00
            合计-3,284,841.82
            """);

        GluedText.Row(table, 1).Should().Be("减:利息收入- ; 15,631,520.72", "less a positive figure the rows add up, but a minus on it is as good");
        table.Rows[1].Cells[1].Reading.Should().Be(CellReading.Ambiguous);
        table.Rows[1].Cells[1].Alternatives.Should().Equal("15,631,520.72", "-15,631,520.72");
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

    [Theory]
    [InlineData("知识产权2023年度新增数量2022年度新增数量2021年度新增数量", "发明专利27.005.006.00", "软件著作权21.0030.0038.00", "知识产权;2023年度新增数量;2022年度新增数量;2021年度新增数量")]
    [InlineData("借款机构借款余额利率款项性质", "甲银行朝阳支行2,740.003.45%短期借款", "中国乙银行股份有限公司500.003.87%长期借款", "借款机构;借款余额;利率;款项性质")]
    [InlineData("账龄历史损失率前瞻性系数预期坏账损失率坏账计提比例", "1年以内5.60%1.055.88%6%", "1-2年13.96%1.0514.65%15%", "账龄;历史损失率;前瞻性系数;预期坏账损失率;坏账计提比例")]
    [InlineData("项目账面原值累计折旧账面价值账面价值占账面原值比例", "服务器21,493.2716,577.644,915.6322.87%", "网络设备13,117.3011,231.431,885.8714.38%", "项目;账面原值;累计折旧;账面价值;账面价值占账面原值比例")]
    public void Recognize_HeaderOfLongCells_IsCutWhereTheyBegin(string header, string first, string second, string expected) =>
        string.Join(';', GluedText.Header(GluedText.Table($"{header}\n{first}\n{second}\n"))).Should().Be(expected);

    [Fact]
    public void Recognize_TitleRightAboveTheHeader_IsNoHeader()
    {
        RecognizedTable table = GluedText.Table("""
            库存商品构成情况
            库存账龄存货类别期末余额期末减值金额占库存商品金额比例
            1年以内交换机961,720.07-9,110.9578.81%
            路由器134,900.27-1,240.1511.05%
            小计1,096,620.34-10,351.1089.86%
            1至2年交换机123,776.59-2,000.6710.14%
            合计1,220,396.93-12,351.77100.00%
            """);
        GluedText.Header(table).Should().Equal("库存账龄", "存货类别", "期末余额", "期末减值金额", "占库存商品金额比例");
        GluedText.Row(table, 0).Should().Be("1年以内 ; 交换机 ; 961,720.07 ; -9,110.95 ; 78.81%");
    }

    [Theory]
    [InlineData("甲公司1,200.50120.25", "乙公司900.1085.75", CellReading.Inferred)]
    [InlineData("甲公司1,200.50", "乙公司900.1085.75", CellReading.Ambiguous)]
    public void Recognize_HeaderOfUnknownWords_IsTrustedWhereEachRowHasItsFigure(string first, string second, CellReading expected)
    {
        RecognizedTable table = GluedText.Table($"""
            公司名称销售金额骐骥貔貅
            {first}
            {second}
            丙公司700.2560.50
            """);
        table.Rows[1].Cells[1].Text.Should().Be("900.10");
        table.Rows[1].Cells[1].Reading.Should().Be(expected);
        table.Rows[1].Cells[1].Alternatives.Should().BeEmpty("nobody can say what else a figure in a doubtful column would be");
    }

    [Fact]
    public void Recognize_NamesRepeatedBelowEachGroup_AreCutAlikeInEach()
    {
        RecognizedTable table = GluedText.Table("""
            期末余额期初余额
            远山嘉宁岚汐科技远山嘉宁岚汐科技
            流动资产5,681,662.482,706,262.335,816,884.361,637,637.98
            非流动资产2,288,986.9225,445.142,554,473.6644,500.35
            资产合计7,970,649.402,731,707.478,371,358.021,682,138.33
            """);
        string[] header = GluedText.Header(table);
        header.Should().HaveCount(5);
        header[1].Replace("期末", "期初", StringComparison.Ordinal).Should().Be(header[3]);
        header[2].Replace("期末", "期初", StringComparison.Ordinal).Should().Be(header[4]);
    }

    [Fact]
    public void Recognize_SeveralRowsThatTheirOwnDigitsCutWrongly_AreCutTogetherByTheirTotal()
    {
        RecognizedTable table = GluedText.Table("""
            岗位类别2023年末人数2022年末人数2021年末人数
            生产人员182274506
            销售人员139188241
            财务人员505299
            其他人员9387112
            合计464601958
            """);
        GluedText.Row(table, 2).Should().Be("财务人员 ; 50 ; 52 ; 99");
        GluedText.Row(table, 3).Should().Be("其他人员 ; 93 ; 87 ; 112");
    }

    [Fact]
    public void Recognize_EqualFiguresThatCouldChangePlaces_AreOpen()
    {
        RecognizedTable table = GluedText.Table("""
            项目本期发生额上期发生额
            教育费附加70,466.5046,236.15
            房产税94,856.4894,812.47
            车船使用税6,167.94
            印花税45,847.5251,954.15
            土地使用税6,167.94
            合计217,338.44199,170.71
            """);
        table.Rows[2].Cells.Concat(table.Rows[4].Cells).Where(cell => cell.Text == "6,167.94").Should().HaveCount(2).And.OnlyContain(cell => cell.Reading == CellReading.Ambiguous);
        table.Rows[3].Cells[1].Reading.Should().Be(CellReading.Inferred);
    }

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

    [Fact]
    public void Recognize_LabelsWithoutAHead_HaveAColumnWithoutAName()
    {
        RecognizedTable table = GluedText.Table("""
            2023年2022年2021年
            研发人员数量占比11.51%10.70%10.68%
            研发投入金额22,334,548.6615,665,695.2712,975,516.64
            研发投入占收入比例7.02%4.89%3.61%
            """);
        GluedText.Header(table).Should().Equal("", "2023年", "2022年", "2021年");
        GluedText.Row(table, 1).Should().Be("研发投入金额 ; 22,334,548.66 ; 15,665,695.27 ; 12,975,516.64");
    }

    [Fact]
    public void Recognize_NumbersOfNotes_StandInTheirColumn()
    {
        RecognizedTable table = GluedText.Table("""
            项目附注2023年12月31日2022年12月31日
            货币资金七、1405,402,299.44627,041,535.44
            应收票据4,668,878.505,105,221.10
            应收账款七、535,667,317.0950,873,345.79
            预付款项七、731,290,450.4163,036,652.76
            存货七、937,768,124.7841,968,438.28
            """);
        GluedText.Row(table, 1).Should().Be("应收票据 ;  ; 4,668,878.50 ; 5,105,221.10");
        GluedText.Row(table, 3).Should().StartWith("预付款项 ; 七、7 ; 31,290,450.41");
        table.Columns[1].Should().Equal("附注");
    }

    [Fact]
    public void Recognize_ColumnsThatAddUpAsTheirHeadsSay_AreTheRightOnes()
    {
        RecognizedTable table = GluedText.Table("""
            项目固定资产原值累计折旧减值准备账面价值占比成新率
            房屋及建筑物4,187.69248.61-3,939.0820.08%94.06%
            服务器31,545.8417,290.74-14,255.1072.67%45.19%
            网络设备2,989.551,574.58-1,414.977.21%47.33%
            电子设备44.1036.09-8.010.04%18.16%
            合计38,767.1819,150.02-19,617.16100.00%50.60%
            """);
        GluedText.Header(table).Should().HaveCount(7).And.Contain("账面价值").And.Contain("占比");
        GluedText.Row(table, 0).Should().Be("房屋及建筑物 ; 4,187.69 ; 248.61 ; - ; 3,939.08 ; 20.08% ; 94.06%");
    }

    [Fact]
    public void Recognize_AChangeThatFollowsFromItsColumns_IsOneColumn()
    {
        RecognizedTable table = GluedText.Table("""
            项目2023年1-6月2022年1-6月变动因素
            销售收入毛利率销售收入毛利率销售收入占比变动毛利率变动
            云服务7,276.96-1.29%7,894.71-10.42%9.13个百分点
            算力2,359.5118.51%2,650.667.41%-1.15个百分点11.10个百分点
            小计9,636.473.56%10,545.37-5.94%9.50个百分点
            """);
        GluedText.Header(table).Should().Equal("项目", "2023年1-6月|销售收入", "2023年1-6月|毛利率", "2022年1-6月|销售收入", "2022年1-6月|毛利率", "变动因素|销售收入占比变动", "变动因素|毛利率变动");
        GluedText.Row(table, 0).Should().Be("云服务 ; 7,276.96 ; -1.29% ; 7,894.71 ; -10.42% ;  ; 9.13个百分点");
    }

    [Fact]
    public void Recognize_AnAmountBeforeABlankRate_IsNoRate()
    {
        RecognizedTable table = GluedText.Table("""
            项目2023年2022年同比增减
            经营活动现金流入小计376,446,563.27342,202,726.9210.01%
            经营活动现金流出小计340,217,902.75283,884,547.1319.84%
            投资活动产生的现金流量净额-3,617,469.91-52,737,549.77
            筹资活动现金流入小计145,000,000.00135,000,000.007.41%
            """);
        GluedText.Row(table, 2).Should().Be("投资活动产生的现金流量净额 ; -3,617,469.91 ; -52,737,549.77 ; ");
    }

    [Fact]
    public void Recognize_InAndOutAlike_MayAsWellBeWhatThereWasAndIs()
    {
        RecognizedTable table = GluedText.Table("""
            项目期初余额本期增加本期减少期末余额
            基本养老保险3,814,677.853,814,677.85
            失业保险费120,212.84120,212.84
            合计3,934,890.693,934,890.69
            """);
        table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Contains('.')).Should().HaveCount(6).And.OnlyContain(cell => cell.Reading == CellReading.Ambiguous);
    }

    [Fact]
    public void Recognize_ALoneSum_HasNoColumnsBelowIt()
    {
        RecognizedTable table = GluedText.Table("""
            坏账准备第一阶段第二阶段第三阶段合计
            未来12个月预期信用损失整个存续期预期信用损失(未发生信用减值)整个存续期预期信用损失(已发生信用减值)
            期初余额2,758,373.7611,200.0073,200.002,842,773.76
            本期计提1,070,033.962,800.00600.001,073,433.96
            期末余额3,828,407.7214,000.0073,800.003,916,207.72
            """);
        GluedText.Header(table).Should().HaveCount(5).And.EndWith("合计");
        GluedText.Row(table, 0).Should().Be("期初余额 ; 2,758,373.76 ; 11,200.00 ; 73,200.00 ; 2,842,773.76");
    }

    [Fact]
    public void Detect_ATitleOverManyLabels_StaysInItsTable()
    {
        const string text = """
            项目2023年12月31日2022年12月31日
            存货637,768,124.78601,968,438.28
            流动资产合计637,768,124.78601,968,438.28
            非流动资产:
            发放贷款和垫款
            债权投资
            可供出售金融资产
            其他债权投资
            持有至到期投资
            长期股权投资47,322.3151,200.00
            固定资产384,462,589.60391,583,730.89
            在建工程236,864,658.04106,578,620.77
            无形资产133,125,277.61115,958,021.16
            """;
        GluedText.Regions(text).Should().ContainSingle().Which.EndLine.Should().Be(13);
    }

    [Fact]
    public void Recognize_PrincipalAndChangeOfValue_StandBelowTheirOwnHeaders()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            产品名称类型本金公允价值变动损益账面余额到期日
            东江银行惠利三号结构性存款4,000.003.184,003.182024/03/21
            南山银行单位大额存单5,000.00445.205,445.202024/05/18
            西湖证券稳盈收益凭证3,160.0020.593,180.592024/06/30
            合计12,160.00468.9712,628.97
            """);

        GluedText.Header(table).Should().Equal("产品名称", "类型", "本金", "公允价值变动损益", "账面余额", "到期日");
    }

    [Fact]
    public void Recognize_RateBehindAnUnpaddedDate_HasTheSizeOfTheOthers()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            贷款银行借款日期利率借款金额
            东江银行2023/11/053.20%4,000.00
            南山银行2023/02/153.40%1,200.00
            西湖银行2023/10/303.10%3,160.00
            北岭银行2023/7/183.36%1,500.00
            中原银行2023/06/063.30%2,000.00
            """);

        GluedText.Row(table, 3).Should().Be("北岭银行 ; 2023/7/18 ; 3.36% ; 1,500.00");
    }

    [Fact]
    public void Recognize_WordsCutOtherwise_LeaveNoFigureInDoubt()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            客户名称合同金额公司承担的义务收入确认依据
            甲公司729.91按约定提供算力服务验收单
            乙公司443.72按约定提供算力服务验收单
            丙公司719.28按约定提供存储服务结算单
            """);

        table.Rows.Select(row => row.Cells[1]).Should().OnlyContain(cell => cell.Reading == CellReading.Inferred);
    }
}
