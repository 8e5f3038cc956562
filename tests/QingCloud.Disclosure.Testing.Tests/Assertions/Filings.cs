using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Tests.Assertions;

/// <summary>Small filings to assert about.</summary>
internal static class Filings
{
    internal static DisclosureAnalysis Revenue(string total = "33,531.63") => Read(
        SyntheticTable.Of(
            ["项目", "2023年度|金额", "2023年度|占比"],
            [["云产品", "18,666.48", "55.67%"], ["云服务", "14,865.15", "44.33%"], ["营业收入合计", total, "100.00%"]]),
        "营业收入按产品构成情况如下");

    internal static DisclosureAnalysis Aging(string total = "1,000.00") => Read(
        SyntheticTable.Of(
            ["账龄", "2023年12月31日|账面余额", "2023年12月31日|坏账准备"],
            [["1年以内", "700.00", "35.00"], ["1-2年", "200.00", "20.00"], ["2-3年", "100.00", "30.00"], ["合计", total, "85.00"]]),
        "应收账款按账龄披露如下");

    internal static DisclosureAnalysis Rollforward(string closing = "128.00") => Read(
        SyntheticTable.Of(
            ["类别", "期初余额", "本期变动金额|计提", "本期变动金额|收回或转回", "本期变动金额|转销或核销", "期末余额"],
            [["按组合计提坏账准备", "100.00", "40.00", "7.00", "5.00", closing], ["合计", "100.00", "40.00", "7.00", "5.00", closing]]),
        "应收账款坏账准备的变动情况如下");

    internal static DisclosureAnalysis Of(string caption, string[] header, string[][] rows) => Read(SyntheticTable.Of(header, rows), caption.TrimEnd(':'));

    private static DisclosureAnalysis Read(SyntheticTable table, string caption) => DisclosureAnalyzer.Default.Analyze(
        SyntheticDisclosure.InquiryReply()
            .WithHeading("一、关于经营情况")
            .WithTable(table with { Caption = caption, Unit = "万元" })
            .Write(SyntheticLayout.Tabs).Text);
}
