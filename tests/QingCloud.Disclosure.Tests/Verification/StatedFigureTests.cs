using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>What a sentence says of an item, a period and a measure, against the tables around it, the question of the letter and other sentences.</summary>
public sealed class StatedFigureTests
{
    private static readonly string[] Expenses = Documents.Table(
        "公司期间费用情况如下：", "万元", "项目 2023年度 2022年度 2021年度", "销售费用 4,262.47 4,027.43 3,439.34", "管理费用 5,282.28 7,032.36 5,990.65", "研发费用 7,019.81 6,004.93 5,551.31", "财务费用 -35.20 -28.10 -12.60");

    private static readonly string[] Revenue = Documents.Table(
        "公司主营业务收入构成如下：", "万元", "项目 2023年度金额 2023年度占比 2022年度金额 2022年度占比", "存储服务 3,439.34 36.47% 4,027.43 36.42%", "计算设备 5,990.65 63.53% 7,032.36 63.58%", "合计 9,429.99 100.00% 11,059.79 100.00%");

    private static readonly string[] Margins = Documents.Table(
        "存储产品毛利率情况如下：", "万元", "项目 2023年度收入 2023年度毛利率 2022年度收入 2022年度毛利率", "磁盘阵列 6,266.12 45.09% 8,820.91 16.10%", "备份软件 9,110.46 76.16% 6,294.56 76.50%", "小计 15,376.58 63.50% 15,115.47 41.35%");

    public static TheoryData<string, string> Shares => new()
    {
        { "2023年度，存储服务收入为3,439.34万元，占主营业务收入的比例为36.47%。", "" },
        { "2023年度，存储服务收入为3,439.34万元，占主营业务收入的比例为34.67%。", "QCV4005" },
        { "其中，存储服务规模较小，2023年度占主营业务收入的比例为34.67%。", "QCV4005" },
        { "2022年度，存储服务占主营业务收入的比例为36.42%。", "" },
        { "2023年度，存储服务占主营业务收入的比例为36.48%。", "" },
        { "2023年度，存储服务占主营业务收入的比例约为34.67%。", "" },
        { "2023年度，存储服务占总资产的比例为34.67%。", "" },
        { "2023年度，前五大客户的存储服务占主营业务收入的比例为34.67%。", "" },
        { "2023年度，存储服务占主营业务收入的比例为12.05%。", "" },
        { "2023年度，存储服务占主营业务收入的比例上升了0.05个百分点。", "" },
        { "2023年度，存储服务占主营业务收入的比例较上年下降了0.05个百分点。", "" },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void Share_InASentence_IsThatOfTheTable(string sentence, string rule) => Errors(Revenue, sentence).Should().Equal(Rules(rule));

    public static TheoryData<string, string> Changes => new()
    {
        { "2023年度，公司研发费用为7,019.81万元，同比增长16.90%。", "" },
        { "2023年度，公司研发费用为7,019.81万元，同比增长19.60%。", "QCV4006" },
        { "2023年度，公司研发费用为7,019.81万元，较2021年度增长26.45%。", "" },
        { "2023年度，公司研发费用为7,019.81万元，较2021年度增长24.65%。", "QCV4006" },
        { "2023年度，公司研发费用较上年增加1,014.88万元，同比增长16.90%。", "" },
        { "2023年度，公司研发费用较上年增加1,041.88万元，同比增长16.90%。", "QCV4006" },
        { "2022年度，公司研发费用为6,004.93万元，同比增长8.17%。", "" },
        { "2023年度，同行业公司研发费用为1,019.81万元，同比增长19.60%。", "" },
        { "2023年度，公司研发费用为7,019.81万元，年均复合增长12.45%。", "" },
        { "2023年度，公司研发费用为7,019.81万元，同比增长约19.60%。", "" },
        { "2023年度，公司研发费用及管理费用为7,019.81万元，同比增长19.60%。", "" },
        { "2023年度，公司研发费用为7,091.81万元，同比增长16.90%。", "QCV4001" },
        { "2023年度，公司研发费用为7,091.81万元，销售费用为4,262.47万元。", "QCV4001" },
        { "2023年度，公司研发费用为9,000.00万元，销售费用为4,262.47万元。", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_InASentence_IsThatOfTheTable(string sentence, string rule) => Errors(Expenses, sentence).Should().Equal(Rules(rule));

    public static TheoryData<string, string> Directions => new()
    {
        { "2023年度，公司管理费用同比下降24.89%。", "" },
        { "2023年度，公司管理费用同比增长24.89%。", "QCV4002" },
        { "2023年度，公司销售费用同比下降5.84%，管理费用同比下降24.89%。", "QCV4002" },
        { "2023年度，公司财务费用同比下降25.27%。", "" },
        { "2023年度，公司财务费用同比增长25.27%。", "" },
        { "2023年度，公司管理费用同比变动24.89%。", "" },
        { "2023年度，公司管理费用同比下降-24.89%。", "" },
        { "2023年度，销售费用、研发费用均较上年上升。", "" },
        { "2023年度，销售费用、管理费用均较上年上升。", "QCV4002" },
        { "2023年度，销售费用、管理费用均同比增长。", "QCV4002" },
        { "2023年度，销售费用、管理费用均较2021年度上升。", "QCV4002" },
        { "2022年度，销售费用、管理费用均较上年上升。", "" },
        { "2023年度，销售费用、广告费用均较上年下降。", "" },
        { "2023年度，销售费用、财务费用均较上年下降。", "" },
    };

    [Theory]
    [MemberData(nameof(Directions))]
    public void Direction_OfAChange_IsThatOfTheTable(string sentence, string rule) => Errors(Expenses, sentence).Should().Equal(Rules(rule));

    [Theory]
    [InlineData("2023年度，公司净利润为-41,562.70万元，同比增加10.43%。", "QCV4002")]
    [InlineData("2023年度，公司净利润为-41,562.70万元，同比下降10.43%。", "")]
    [InlineData("2023年度，公司净亏损为41,562.70万元，同比增加10.43%。", "")]
    public void Growth_OfALossCalledAProfit_IsAWarning(string sentence, string rule)
    {
        string[] table = Documents.Table("主要会计数据如下：", "万元", "项目 2023年度 2022年度", "营业收入 100,112.20 144,190.30", "净利润 -41,562.70 -37,638.77");

        Documents.Findings([.. table, "", sentence]).Select(finding => (finding.Rule.Id, finding.Severity)).Should().Equal(Rules(rule).Select(id => (id, FindingSeverity.Warning)));
    }

    public static TheoryData<string, string> Points => new()
    {
        { "2023年度，磁盘阵列毛利率为45.09%，同比提升28.99个百分点。", "" },
        { "2023年度，磁盘阵列毛利率同比增长28.99%。", "QCV4003" },
        { "2023年度，磁盘阵列毛利率同比增长180.06%。", "" },
        { "备份软件仍是重点，2023年度销售占比同比增长17.61%。", "QCV4003" },
        { "备份软件仍是重点，2023年度销售占比同比增长17.61个百分点。", "" },
        { "2023年度，备份软件收入同比增长44.74%。", "" },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void Points_PrintedAsARate_AreAWarning(string sentence, string rule) =>
        Documents.Findings([.. Margins, "", sentence]).Select(finding => (finding.Rule.Id, finding.Severity)).Should().Equal(Rules(rule).Select(id => (id, FindingSeverity.Warning)));

    public static TheoryData<string, string> Periods => new()
    {
        { "2022年度，公司销售费用为4,027.43万元，管理费用为7,032.36万元。", "" },
        { "2022年度，公司销售费用为3,439.34万元，管理费用为5,990.65万元。", "QCV4007" },
        { "2022年度，公司研发费用为7,019.81万元，同比增长16.90%。", "QCV4007" },
        { "2022年度，公司销售费用为3,439.34万元，管理费用为7,032.36万元。", "" },
        { "2022年度，公司销售费用为3,439.34万元，2021年度管理费用为5,990.65万元。", "" },
        { "2020年度，公司销售费用为3,439.34万元，管理费用为5,990.65万元。", "" },
        { "公司销售费用为3,439.34万元，管理费用为5,990.65万元。", "" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Figures_OfAnotherPeriod_AreFound(string sentence, string rule) => Errors(Expenses, sentence).Should().Equal(Rules(rule));

    public static TheoryData<string, string> Sentences => new()
    {
        { "存储服务收入1,200.00万元，比上年同期1,000.00万元增加了200.00万元，同比增长20.00%。", "" },
        { "存储服务收入1,200.00万元，比上年同期1,000.00万元增加了220.00万元。", "QCV4004" },
        { "存储服务收入1,200.00万元，比上年同期1,000.00万元增加了200.00万元，同比增长25.00%。", "QCV4004" },
        { "存储服务毛利率为33.60%，比上年同期的21.40%提升12.20个百分点。", "" },
        { "存储服务毛利率为33.60%，比上年同期的21.40%提升22.20个百分点。", "QCV4004" },
        { "期末存货账面余额为578.91万元，计提存货跌价准备33.47万元，期末账面价值为545.44万元。", "" },
        { "期末存货账面余额为578.91万元，计提存货跌价准备33.47万元，期末账面价值为554.44万元。", "QCV4004" },
        { "期末存货账面余额为578.91万元，应收账款坏账准备33.47万元，期末固定资产账面价值为554.44万元。", "" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Figures_OfOneSentence_AgreeAmongThemselves(string sentence, string rule) =>
        Documents.Findings("示例股份有限公司2023年年度报告", "", sentence).Select(finding => finding.Rule.Id).Should().Equal(Rules(rule));

    public static TheoryData<string, string, string> Questions => new()
    {
        { "期末应收账款账面余额为7,500.00万元，同比增长25.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "" },
        { "期末应收账款账面余额为0.75亿元，同比增长25.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "" },
        { "期末应收账款账面余额为7,500.00万元，同比增长52.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "QCV4008" },
        { "期末应收账款账面余额为5,700.00万元，同比增长25.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "QCV4008" },
        { "期末存货账面余额为5,700.00万元，同比增长25.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "" },
        { "期末应收账款账面余额为5,700.00万元，同比增长52.00%。", "应收账款账面余额为7,500.00万元，同比增长25.00%。", "" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_AgainstTheRepliesSentences_IsTheSame(string question, string reply, string rule) =>
        Documents.Findings([.. Letter(question), $"2023年末，公司{reply}"]).Select(finding => finding.Rule.Id).Should().Equal(Rules(rule));

    [Theory]
    [InlineData("2023年末应收账款账面余额为7,500.00万元，坏账准备为1,005.00万元。", "")]
    [InlineData("2023年末应收账款账面余额为7,500.00万元，坏账准备为1,050.00万元。", "QCV4008")]
    [InlineData("2023年末应收账款账面余额为0.75亿元，同比增长25.00%。", "")]
    [InlineData("2023年末应收账款账面余额为0.75亿元，同比增长52.00%。", "QCV4008")]
    [InlineData("2023年末存货账面余额为7,500.00万元，跌价准备为1,050.00万元。", "")]
    public void Question_AgainstTheRepliesTables_IsTheSame(string question, string rule)
    {
        string[] table = Documents.Table("应收账款账龄情况如下：", "万元", "账龄 2023年12月31日 2022年12月31日", "1年以内 4,650.00 3,500.00", "1至2年 2,850.00 2,500.00", "小计 7,500.00 6,000.00", "减：坏账准备 1,005.00 900.00", "合计 6,495.00 5,100.00");

        Documents.Findings([.. Letter(question), .. table]).Select(finding => finding.Rule.Id).Should().Equal(Rules(rule));
    }

    [Fact]
    public void Finding_OfAStatedFigure_SaysWhatStandsWhere()
    {
        Finding finding = Documents.Error([.. Expenses, "", "2023年度，公司研发费用为7,019.81万元，同比增长19.60%。"]);

        finding.Message.Should().Be("19.60% is said of 研发费用; 7,019.81 and 6,004.93 of t1 (line 8) give 16.90%.");
        finding.Place.Text.Should().Be("19.60%");
        finding.Related.Select(place => place.Text).Should().Equal("7,019.81", "6,004.93");
        finding.Correction!.Text.Should().Contain("16.90%");
    }

    private static string[] Letter(string question) =>
    [
        "示例科技股份有限公司关于上海证券交易所2023年年度报告问询函的回复公告", "", "问题一、关于应收账款", "", $"1.根据年报，{question}请公司：（1）补充披露应收账款的账龄情况。", "", "回复：", "", "一、公司对问询问题的回复", "",
        "（一）补充披露应收账款的账龄情况。", "",
    ];

    private static IEnumerable<string> Errors(string[] table, string sentence) => Documents.Findings([.. table, "", sentence]).Select(finding => finding.Rule.Id);

    private static string[] Rules(string rule) => rule.Length == 0 ? [] : [rule];
}
