using System.Globalization;
using System.Text.Json;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Verification takes work in proportion to the filing, whatever it repeats: shown by what is allocated.</summary>
public sealed class LinearVerificationTests
{
    private const double TenTimes = 12;

    public static TheoryData<string> Kinds => ["equal tables", "totals", "rows that nearly add up", "rows of one name", "claims", "notes of one item", "growth of one item", "sentences of one paragraph", "stated figures", "one figure told again"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Verify_TenTimesTheText_TakesTenTimesTheWorkAtMost(string kind) =>
        Allocated(Text(kind, 600)).Should().BeLessThan((long)(TenTimes * Allocated(Text(kind, 60))) + 1_000_000);

    [Fact]
    public void Verify_ATableWiderThanAnyPage_SaysThatItIsNotChecked()
    {
        string row = string.Join('\t', Enumerable.Range(1, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}.25")));

        VerificationReport report = DisclosureAnalyzer.Default.With(options => options with { MaximumTableColumns = 400 }).Analyze($"项目\t{row.Replace(".25", "年", StringComparison.Ordinal)}\n甲\t{row}\n乙\t{row}\n合计\t{row}").Verify();

        report.Limits.Should().ContainSingle().Which.Message.Should().Contain("256 columns");
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Verify_ASentenceWithoutEnd_SaysThatItIsNotChecked()
    {
        string text = "公司关于收入的说明\n\n" + string.Concat(Enumerable.Repeat("收入由100万元增长至120万元,增幅25%,", 80)) + "。";

        VerificationReport report = DisclosureAnalyzer.Default.Analyze(text).Verify();

        report.Limits.Should().ContainSingle().Which.Message.Should().Contain("1200 characters");
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void SerializeVerification_OfWhatIsNotChecked_SaysSo()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("公司关于收入的说明\n\n" + string.Concat(Enumerable.Repeat("收入由100万元增长至120万元,增幅25%,", 80)) + "。");

        using JsonDocument json = JsonDocument.Parse(DisclosureJson.SerializeVerification([analysis], analysis.Verify()));

        JsonElement limit = json.RootElement.GetProperty("limits").EnumerateArray().Should().ContainSingle().Subject;
        limit.GetProperty("line").GetInt32().Should().Be(3);
        limit.GetProperty("message").GetString().Should().Contain("1200 characters");
    }

    [Fact]
    public void Verify_AUsualTable_HasNoLimit() =>
        DisclosureAnalyzer.Default.Analyze("项目\t2023年度\t2022年度\n甲\t100.25\t90.10\n乙\t50.50\t40.40\n合计\t150.75\t130.50").Verify().Limits.Should().BeEmpty();

    private static string Text(string kind, int count) => kind switch
    {
        "equal tables" => Repeated("项目\t2023年度\t2022年度\n甲\t1,100.25\t2,290.10\n乙\t5,350.50\t4,240.40\n合计\t6,450.75\t6,530.50\n\n说明如下。\n\n", count),
        "totals" => "项目\t2023年度\t2022年度\n" + Repeated("合计\t1,000.25\t2,000.50\n", count * 4),
        "rows that nearly add up" => "项目\t一\t二\n" + string.Concat(Enumerable.Range(1, count * 4).Select(i => string.Create(CultureInfo.InvariantCulture, $"甲{i}\t{1000 + i}.25\t{2000 + (3 * i)}.50\n"))) + "合计\t1.00\t2.00\n",
        "rows of one name" => Repeated("单位：万元\n\n项目\t2023年度\t2022年度\t2021年度\n营业收入\t1,100.25\t2,290.10\t3,290.10\n营业成本\t5,350.50\t4,240.40\t1,240.40\n\n见上。\n\n", count),
        "claims" => "项目\t2023年度\t2022年度\n甲产品\t45.09%\t46.10%\n乙产品\t76.16%\t76.50%\n\n" + Repeated("甲产品、乙产品的毛利率均较2022年度上升。甲产品、乙产品下降幅度较丙产品稍高。由45.09%逐年下降至46.10%。\n\n", count),
        "notes of one item" => "合并资产负债表\n2023年12月31日\n项目\t2023年12月31日\t2022年12月31日\n" + Repeated("应收账款\t1,234.25\t2,345.50\n", count) + "\n1、应收账款\n" + Repeated("项目\t期末余额\t期初余额\n甲\t1,234.25\t2,345.50\n合计\t1,234.25\t2,345.50\n\n说明。\n\n", count),
        "growth of one item" => Repeated("项目\t2023年度\t变动幅度\n管理费用合计\t7,032.36\t11.77%\n销售费用合计\t5,032.36\t12.77%\n\n说明。\n\n项目\t2023年度\t2022年度\n管理费用合计\t7,032.36\t5,990.65\n销售费用合计\t5,032.36\t4,990.65\n\n说明。\n\n", count),
        "stated figures" => Repeated("单位：万元\n\n项目\t2023年度\t2022年度\n管理费用\t7,032.36\t5,990.65\n销售费用\t5,032.36\t4,990.65\n合计\t12,064.72\t10,981.30\n\n2023年度管理费用为7,032.36万元，同比增长19.37%，占合计的比例为58.29%。\n\n", count),
        "one figure told again" => "单位：万元\n\n项目\t2023年度\t2022年度\n管理费用\t7,032.36\t5,990.65\n\n" + Repeated("2023年度管理费用为7,023.36万元，同比增长19.37%。\n\n", count),
        _ => Repeated("2023年收入由100万元增长至120万元,增幅20%,较上年增加20万元。", count * 4) + "\n",
    };

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static long Allocated(string text)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(text);
        // The first call loads the vocabularies, compiles, and reads the tables' views.
        _ = analysis.Verify(VerificationOptions.Default).Findings.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = analysis.Verify(VerificationOptions.Default).Findings.Length;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
