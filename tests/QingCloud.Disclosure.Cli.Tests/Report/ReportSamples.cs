using System.Net;
using QingCloud.Disclosure.Cli.Report;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Tests.Report;

/// <summary>Reports of small filings.</summary>
internal static class ReportSamples
{
    /// <summary>A filing with an error in each kind of place, an aging, rates of peers, a roll-forward, and margins of two periods.</summary>
    internal const string Filing = """
        甲乙科技股份有限公司2023年年度报告

        一、收入

        报告期内，公司收入构成如下：

        单位：万元

        项目	2023年度	占比	2022年度	占比
        软件	1,200.14	51.42%	1,100.25	52.38%
        硬件	800.33	34.29%	700.14	33.33%
        服务	333.34	14.29%	300.04	14.29%
        合计	2,383.81	100.00%	2,100.43	100.00%

        毛利率由16.10%上升至45.09%，提升28.99%。

        二、毛利率

        单位：万元

        产品	2023年度营业收入	2023年度营业成本	2023年度毛利率	2022年度营业收入	2022年度营业成本	2022年度毛利率
        软件	1,200.14	600.07	50.00%	1,100.25	605.14	45.00%
        硬件	800.33	640.26	20.00%	700.14	525.11	25.00%

        三、应收账款

        按账龄披露：

        单位：元

        账龄	期末账面余额	期初账面余额
        1年以内	1,000.00	900.00
        1至2年	500.00	400.00
        2至3年	300.00	250.00
        3年以上	200.00	150.00
        合计	2,000.00	1,700.00

        坏账准备变动情况：

        单位：元

        类别	期初余额	计提	收回或转回	转销或核销	期末余额
        按组合计提坏账准备	170.00	60.00	10.00	20.00	200.00
        合计	170.00	60.00	10.00	20.00	200.00
        """;

    /// <summary>What every place of a page would run or load if it were not text.</summary>
    internal const string Markup = "</td></style></script></title><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><svg onload=document.title='owned'>'\"&lt;";

    /// <summary>The same filing, its names and figures beset with markup.</summary>
    internal static string HostileFiling => Filing
        .Replace("软件", "软件" + Markup.Replace("\t", "", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("按账龄披露：", $"按账龄披露{Markup}：", StringComparison.Ordinal)
        .Replace("毛利率由16.10%", $"{Markup}毛利率由16.10%", StringComparison.Ordinal) + "\n\u202E00.1\u0000\uD800";

    /// <summary>A page whose cells read as markup: what its escapes stand for.</summary>
    internal static string HostilePage => $"""
        <html><body><p>甲乙科技股份有限公司2023年年度报告</p><p>单位：万元</p>
        <table><tr><th>项目</th><th>2023年度</th><th>2022年度</th></tr>
        <tr><td>软件{WebUtility.HtmlEncode(Markup)}</td><td>1,200.14</td><td>1,100.25</td></tr>
        <tr><td>硬件</td><td>800.33</td><td>700.14</td></tr><tr><td>服务</td><td>333.34</td><td>300.04</td></tr>
        <tr><td>合计</td><td>2,383.81</td><td>2,100.43</td></tr></table></body></html>
        """;

    internal static string Page(string text, MessageLanguage language = MessageLanguage.English, string name = "filing.txt") => Page(language, (name, text));

    internal static string Page(MessageLanguage language, params (string Name, string Text)[] filings)
    {
        DisclosureAnalyzer analyzer = DisclosureAnalyzer.Default.With(options => options with { Language = language });
        return ReportPage.Write(new ReportContext([.. filings.Select(filing => (filing.Name, analyzer.Analyze(filing.Text)))], language));
    }
}
