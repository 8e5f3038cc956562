using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Rules on running text: by itself and against the tables around it.</summary>
public sealed class ProseRuleTests
{
    private static readonly string[] Margins = Documents.Table(
        "毛利率情况如下：", "万元", "项目 2023年度收入 2023年度毛利率 2022年度收入 2022年度毛利率", "甲产品 6,266.12 45.09% 8,820.91 16.10%", "乙产品 9,110.46 76.16% 6,294.56 76.50%", "丙产品 3,289.89 19.83% 2,826.38 14.58%");

    [Theory]
    [InlineData("计算如下：利润总额-100.00元-加计扣除50.00元+成本30.00元=-120.00元。", 0)]
    [InlineData("计算如下：利润总额-100.00元-加计扣除50.00元+成本30.00元=-102.00元。", 1)]
    [InlineData("2022年度40.00万元+2023年度89.62万元=129.62万元。", 0)]
    [InlineData("收入100.00万元×5.00%+10.00万元=15.00万元。", 0)]
    public void Equation_InASentence_IsRecomputed(string sentence, int findings)
    {
        Documents.Findings(sentence).Select(finding => finding.Rule).Should().Equal(Enumerable.Repeat(VerificationRules.SentenceArithmetic, findings));
    }

    [Theory]
    [InlineData("收入由100.00万元增长至120.00万元，增长20.00%。", 0)]
    [InlineData("收入由100.00万元增长至120.00万元，增长25.00%。", 1)]
    [InlineData("收入由100.00万元增长至120.00万元，年均复合增长6.27%。", 0)]
    public void Change_FromOneFigureToAnother_IsRecomputed(string sentence, int findings)
    {
        Documents.Findings(sentence).Should().HaveCount(findings);
    }

    [Fact]
    public void Change_OfRatesInPercent_IsAWarningThatPointsAreMeant()
    {
        Finding finding = Documents.Findings("毛利率由16.10%上升至45.09%，提升28.99%。").Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.PointsAsRate);
        finding.Severity.Should().Be(FindingSeverity.Warning);
    }

    [Fact]
    public void AllRising_WhereOneFell_NamesTheRow()
    {
        Finding finding = Documents.Findings([.. Margins, "因此甲产品、乙产品、丙产品的毛利率均较2022年度上升。"]).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.DirectionWords);
        finding.Message.Should().Contain("乙产品").And.Contain("76.16%");
    }

    [Fact]
    public void AllRising_OfThoseThatRose_IsSilent()
    {
        Documents.Findings([.. Margins, "因此甲产品、丙产品的毛利率均较2022年度上升。"]).Should().BeEmpty();
    }

    [Fact]
    public void Growth_ToldTwiceDifferently_IsFoundAtTheSecondPlace()
    {
        Finding finding = Documents.Error("2022年关键人员薪酬736.97万元，同比增长65.22%。", "", "一、回复", "", "2022年关键人员薪酬736.97万元，较2021年增长45.72%，主要系市场原因。");

        finding.Rule.Should().Be(VerificationRules.FactToldTwice);
        finding.Line.Should().Be(5);
    }

    [Fact]
    public void Growth_OverDifferentYears_IsSilent()
    {
        Documents.Findings("2023年整体毛利额为10,415.95万元，较2021年度增加69.56%。", "", "2023年整体毛利额为10,415.95万元，较2022年度增加56.69%。").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021-2023年度，公司研发费用分别为5,551.31万元、6,004.93万元、7,019.81万元。", 0)]
    [InlineData("2021-2023年度，公司研发费用分别为5,551.31万元、6,004.93万元、7,091.81万元。", 1)]
    [InlineData("2021-2023年度，公司研发费用分别为0.56亿元、0.60亿元、0.70亿元。", 0)]
    [InlineData("2021-2023年度，公司研发费用分别为0.56亿元、0.60亿元、0.80亿元。", 1)]
    [InlineData("2023年末，公司货币资金分别为5,551.31万元、6,004.93万元、7,091.81万元。", 0)]
    [InlineData("2023年度销售费用、管理费用、研发费用分别为4,262.47万元、5,282.28万元和7,019.81万元。", 0)]
    [InlineData("2023年度销售费用、研发费用分别为4,262.47万元和7,019.81万元。", 0)]
    [InlineData("2023年度销售费用、研发费用分别为4,262.47万元和7,091.81万元。", 1)]
    [InlineData("2023年度销售费用、研发费用分别为4,262.47万元和9,500.00万元。", 0)]
    [InlineData("2023年度销售费用、管理费用、研发费用分别为4,262.47万元、5,228.28万元和7,019.81万元。", 1)]
    public void Figures_SaidRespectively_AreThoseOfTheTable(string sentence, int findings)
    {
        string[] table = Documents.Table("费用情况如下：", "万元", "项目 2021年度 2022年度 2023年度", "销售费用 3,439.34 4,027.43 4,262.47", "管理费用 5,990.65 7,032.36 5,282.28", "研发费用 5,551.31 6,004.93 7,019.81");

        Documents.Findings([.. table, "", sentence]).Select(finding => (finding.Rule, finding.Severity)).Should().Equal(Enumerable.Repeat((VerificationRules.ProseAgainstTable, FindingSeverity.Error), findings));
    }

    [Theory]
    [InlineData("其中，外购成本为最大的构成部分，占存储服务成本的比例为73.55%。", 0)]
    [InlineData("其中，外购成本为最大的构成部分，占计算设备成本的比例为73.55%。", 1)]
    [InlineData("其中，外购成本为最大的构成部分，占计算设备成本的比例为73.00%。", 0)]
    [InlineData("其中，外购成本为最大的构成部分，占服务成本的比例为73.55%。", 0)]
    public void Share_OfAnotherSegmentThanTheTables_IsFound(string sentence, int findings)
    {
        string[] segments = Documents.Table("收入情况如下：", "万元", "项目 2023年度 2022年度", "存储服务 3,439.34 4,027.43", "计算设备 5,990.65 7,032.36", "合计 9,429.99 11,059.79");
        string[] costs = Documents.Table("存储服务的成本构成如下：", "万元", "项目 金额 占比", "外购成本 1,253.08 73.55%", "折旧摊销 338.20 19.85%", "其他成本 112.43 6.60%", "合计 1,703.71 100.00%");

        Documents.Findings([.. segments, "", .. costs, sentence]).Select(finding => (finding.Rule, finding.Severity)).Should().Equal(Enumerable.Repeat((VerificationRules.ProseAgainstTable, FindingSeverity.Error), findings));
    }
}
