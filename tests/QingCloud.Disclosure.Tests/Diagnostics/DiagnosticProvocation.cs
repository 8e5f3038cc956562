using System.Text;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tests.Diagnostics;

/// <summary>A small input that makes the library report a kind of diagnostic.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Analyze">Reads the input through the public API.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">The text at the diagnostic's span; empty where the whole input is meant.</param>
/// <param name="Line">The 1-based line; 0 where the whole input is meant.</param>
/// <param name="Message">The message, its quotations included.</param>
internal sealed record DiagnosticProvocation(
    DiagnosticDescriptor Descriptor, Func<DisclosureAnalysis> Analyze, DiagnosticSeverity Severity, string Place, int Line, string Message)
{
    private const string Shifted =
        "| 项目 | 期末 | 期初 | 本期 | 上期 |\n| 甲 | 10.00 | 20.00 | 30.00 | 40.00 |\n| 乙 | 11.00 | 21.00 |\n| 丙 | 12.00 | 22.00 |\n| 丁 | 13.00 | 23.00 |\n| 合计 | 21.00 | 53.00 | 65.00 | 63.00 |\n";

    private const string ReplyHead = "甲乙科技股份有限公司关于深圳证券交易所2023年年报问询函的回复公告\n\n";

    internal static IReadOnlyList<DiagnosticProvocation> All { get; } =
    [
        new(DiagnosticDescriptors.UndecodableBytes, () => DisclosureAnalyzer.Default.Analyze([.. "\uFEFF"u8, .. "收入"u8, 0xFF, .. "万元"u8]), DiagnosticSeverity.Warning, "", 0,
            "1 byte(s) from byte offset 9 do not decode as utf-8; they are kept as U+FFFD."),
        new(DiagnosticDescriptors.TextTooLong, () => DisclosureAnalyzer.Default.With(options => options with { MaximumCharacters = 5 }).Analyze("营业收入合计"), DiagnosticSeverity.Error, "", 0,
            "The text has 6 characters; the limit is 5. It is not read."),
        Of(DiagnosticDescriptors.ReportingPeriodUnknown, "甲乙科技股份有限公司年度报告\n\n第一节 收入\n\n无。", DiagnosticSeverity.Warning, "", 0,
            "The head of the document names no single reporting period; relative periods cannot be resolved against it."),
        Of(DiagnosticDescriptors.QuestionNumberMissing, ReplyHead + "问题1：关于收入\n请公司说明收入下降的原因。\n回复：\n市场原因。\n请公司说明成本上升的原因。\n回复：\n原料原因。", DiagnosticSeverity.Info, "请公司说明成本上升的原因。", 7,
            "A request is replied to, but the number of its question was not found; 2 was expected next."),
        Of(DiagnosticDescriptors.RequestWithoutAnswer, ReplyHead + "问题1：关于收入\n请公司：（1）说明收入下降的原因；（2）说明成本上升的原因。\n回复：\n均为市场原因。", DiagnosticSeverity.Info, "（1）说明收入下降的原因；", 4,
            "No part of the reply could be paired with request (1)."),
        Of(DiagnosticDescriptors.QuestionsNotFound, ReplyHead + "公司将尽快答复。", DiagnosticSeverity.Warning, "", 0,
            "The document is a reply, but no question with a request and a reply was found in it."),
        Of(DiagnosticDescriptors.LostRowValues, "项目 2024 年度 2023 年度\n销售费用 1,917.65 2,467.01\n其他销售费用占营\n业收入的比例\n管理费用 812.00 713.00\n财务费用 114.00 215.00", DiagnosticSeverity.Warning, "其他销售费用占营\n业收入的比例", 3,
            "The row \"其他销售费用占营业收入的比例\" has no values: their line is lost. No other line's values are taken for it."),
        Of(DiagnosticDescriptors.LostHeader, "项目\n日 日 日\n存单 7,311.00 5,004.11 2,045.44\n合计 7,311.00 5,004.11 2,045.44", DiagnosticSeverity.Warning, "项目", 1,
            "3 of 3 value columns have no name, or only a piece of one: their header line is lost."),
        Of(DiagnosticDescriptors.UnplacedValues, "项目 甲 乙 丙\n订单 42.00 51.30 46.31\n交付 17.25 39.88\n退回 3.00 4.10 4.80", DiagnosticSeverity.Warning, "交付 17.25 39.88", 3,
            "The row \"交付\" has 2 values for 3 columns, and nothing says which columns they belong to."),
        Of(DiagnosticDescriptors.UnplacedGroupLabel, "分部 项目 第 1 年 第 2 年\n东 营业收入 135.00 256.50\n区 客户数量 30.00 60.00\n南 研发收入 360.00 684.00\n区 项目数量 10.00 20.00\n其他收入 1.00 2.00\n其他数量 4.00 5.00", DiagnosticSeverity.Warning, "东 营业收入 135.00 256.50", 2,
            "The label pieces 东, 区, 南, 区 span rows of the table, and nothing says which."),
        Of(DiagnosticDescriptors.TableTooLarge, "项目 2024 年度 2023 年度\n收入 12.34 23.45\n成本 10.00 20.00\n费用" + Repeated(" 1.10", 220), DiagnosticSeverity.Error, "费用" + Repeated(" 1.10", 220), 4,
            "The table has more than 200 cells in a line; the rest is not read."),
        new(DiagnosticDescriptors.NestingTooDeep, () => DisclosureAnalyzer.Default.With(options => options with { MaximumNesting = 1 }).Analyze("<html>\n<div><div>无</div></div></html>"), DiagnosticSeverity.Warning, "", 2,
            "More than 1 elements are open at this place; those within are read as one text."),
        new(DiagnosticDescriptors.TooManyCandidates, () => DisclosureAnalyzer.Default.With(options => options with { MaximumCandidates = 1 }).Analyze(Shifted), DiagnosticSeverity.Warning, "合计", 6,
            "More than 1 ways to place the values of the rows above line 6 were met; the total there is not used to choose among them."),
        Of(DiagnosticDescriptors.CutValue, "项目 金额 占比 金额 占比\n直销 8,371.54 87.85% 9,969.20 88.52%\n代理 1,038.30 10.90% 1,217.20 9.00%\n经销 119.90 1.26% 335.76 2.48%\n合计 9,529.74 100.00% 11,522.1 100.00%", DiagnosticSeverity.Warning, "11,522.1", 5,
            "\"11,522.1\" has fewer digits or signs than the values around it: the edge of the column seems to have cut it."),
        Of(DiagnosticDescriptors.InferredHeader, "各项费用如下。\n项目 2024 年 1-9 月 2023 年度 2022 年度\n销售费用 36.52% 26.48% 15.34%\n研发费用 45.31% 31.81% 17.65%\n与同行业比较如下。\n研发费用率\n公司名称\n甲公司 38.10% 30.68% 27.65%\n本公司 45.31% 31.81% 17.65%", DiagnosticSeverity.Info, "研发费用率\n公司名称\n甲公司 38.10% 30.68% 27.65%\n本公司 45.31% 31.81% 17.65%", 6,
            "The lost header \"2024年1-9月 2023年度 2022年度\" is that over the row \"研发费用\" in line 4, which has the same values."),
        Of(DiagnosticDescriptors.UncertainGluedColumns, "单位：万元\n\n产品销量金额\n传感器31028.40\n控制器19020.41", DiagnosticSeverity.Warning, "产品销量金额", 3,
            "The glued header '产品销量金额' is read as 3 columns; another number fits the rows about as well."),
        Of(DiagnosticDescriptors.GluedLineTooLong, "单位：万元\n\n项目2024年度2023年度\n甲产品1,200.50900.10\n乙" + Repeated("产", 4_100) + "799.501,099.90", DiagnosticSeverity.Warning, "乙" + Repeated("产", 3_999), 5,
            "The line is longer than 4000 characters; only so many are cut into cells, the rest is left out."),
        new(DiagnosticDescriptors.UnprovenFigures, () => DisclosureAnalyzer.Default.With(options => options with { IsStrict = true }).Analyze("单位：万元\n\n项目2024年度2023年度\n甲产品1,200.50900.10\n乙产品799.501,099.90"), DiagnosticSeverity.Info, "项目2024年度2023年度\n甲产品1,200.50900.10\n乙产品799.501,099.90", 3,
            "4 figures of the table are inferred and not proven; strict reading gives no values for them."),
        Of(DiagnosticDescriptors.ExpectedDisclosureNotFound, "甲乙科技股份有限公司2023年年度报告\n\n第一节 收入\n\n无。", DiagnosticSeverity.Warning, "", 0,
            "A document of the kind AnnualReport is expected to disclose revenue by product or industry (分产品, 分行业); no table was read as such: the document lacks it, or it could not be read."),
        Of(DiagnosticDescriptors.ModelIncomplete, "前五大客户\n| 客户名称 | 销售金额 |\n| 甲 | 20.00 |\n| 乙 | 10.00 |\n| 合计 | 30.00 |", DiagnosticSeverity.Info, "| 客户名称 | 销售金额 |\n| 甲 | 20.00 |\n| 乙 | 10.00 |\n| 合计 | 30.00 |", 2,
            "What was read of table t1 lacks: period, unit. Neither the table nor what stands around it says it."),
    ];

    private static DiagnosticProvocation Of(DiagnosticDescriptor descriptor, string text, DiagnosticSeverity severity, string place, int line, string message) =>
        new(descriptor, () => DisclosureAnalyzer.Default.Analyze(text), severity, place, line, message);

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
