using System.Collections.Immutable;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>A part of a document: a paragraph, or a table.</summary>
/// <param name="Text">The paragraph; empty for a table.</param>
/// <param name="Table">The table; null for a paragraph.</param>
internal sealed record FormPart(string Text, KnownTable? Table = null);

/// <summary>A reply to an inquiry, written once: what every form of it has to be read as.</summary>
internal static class FormDocument
{
    internal static ImmutableArray<FormPart> Parts { get; } =
    [
        Text("证券代码：688999 证券简称：青禾数据 公告编号：2024-031"),
        Text("青禾数据科技股份有限公司"),
        Text("关于2023年年度报告的信息披露监管问询函的回复公告"),
        Text("上海证券交易所："),
        Text("青禾数据科技股份有限公司（以下简称“公司”）就贵所对公司2023年年度报告的监管问询函逐项回复如下："),
        Text("问题1、关于营业收入及毛利率"),
        Text("请公司：（1）按产品列示收入及占比；（2）按产品列示毛利率。"),
        Text("【回复】"),
        Text("（一）按产品列示收入及占比"),
        Text("报告期内，公司主营业务收入按产品列示如下："),
        Text("单位：万元"),
        Table(
            ["产品", "2023年度|金额", "2023年度|占比", "2022年度|金额", "2022年度|占比"],
            "云存储服务;12,480.36;62.40%;10,215.77;58.38%",
            "边缘计算设备;5,120.04;25.60%;5,004.12;28.59%",
            "运维服务;2,399.61;12.00%;2,280.15;13.03%",
            "合计;20,000.01;100.00%;17,500.04;100.00%"),
        Text("由上表可见，公司的收入以云存储服务为主。"),
        Text("（二）按产品列示毛利率"),
        Text("2023年度，公司主营业务收入、成本及毛利率按产品列示如下："),
        Text("单位：万元"),
        Table(
            ["产品", "营业收入", "营业成本", "毛利率"],
            "云存储服务;12,480.36;7,488.21;40.00%",
            "边缘计算设备;5,120.04;4,147.23;19.00%",
            "运维服务;2,399.61;1,679.72;30.00%",
            "合计;20,000.01;13,315.16;33.42%"),
        Text("公司的毛利率与产品结构相符。"),
        Text("问题2、关于应收账款"),
        Text("请公司：（1）列示应收账款账龄及坏账准备的计提情况；（2）列示坏账准备的变动情况。"),
        Text("【回复】"),
        Text("（一）列示应收账款账龄及坏账准备的计提情况"),
        Text("截至2023年12月31日，公司应收账款账龄及坏账准备的计提情况如下："),
        Text("单位：万元"),
        Table(
            ["账龄", "账面余额", "占比", "坏账准备", "计提比例", "账面价值"],
            "1年以内;6,212.35;61.96%;310.62;5.00%;5,901.73",
            "1至2年;2,307.41;23.01%;230.74;10.00%;2,076.67",
            "2至3年;1,003.18;10.01%;300.95;30.00%;702.23",
            "3年以上;503.27;5.02%;503.27;100.00%;-",
            "合计;10,026.21;100.00%;1,345.58;13.42%;8,680.63"),
        Text("由上表可见，账龄在1年以内的应收账款占比为61.96%。"),
        Text("（二）列示坏账准备的变动情况"),
        Text("2023年度，公司应收账款坏账准备的变动情况如下："),
        Text("单位：万元"),
        Table(
            ["类别", "期初余额", "本期变动金额|计提", "本期变动金额|收回或转回", "本期变动金额|转销或核销", "期末余额"],
            "按单项计提;410.25;102.33;30.11;25.40;457.07",
            "按组合计提;805.94;143.27;40.62;20.08;888.51",
            "合计;1,216.19;245.60;70.73;45.48;1,345.58"),
        Text("公司坏账准备的计提充分。"),
    ];

    private static FormPart Text(string text) => new(text);

    private static FormPart Table(ImmutableArray<string> columns, params IEnumerable<string> rows) =>
        new("", new([.. columns.Select(column => column.Split('|').ToImmutableArray())], [.. rows.Select(row => row.Split(';').ToImmutableArray())]));
}
