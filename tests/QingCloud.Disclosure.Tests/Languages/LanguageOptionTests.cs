using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Languages;

/// <summary>The language of messages is told, and the figures do not depend on it.</summary>
public sealed class LanguageOptionTests
{
    private const string Filing = "甲乙科技股份有限公司年度报告\n\n收入构成如下：\n\n单位：万元\n\n项目\t2024年度\t2023年度\n软件\t1,200.14\t1,100.25\n硬件\t800.33\t700.14\n服务\t333.34\t300.04\n合计\t2,383.81\t2,100.43\n";

    private static readonly DisclosureAnalyzer Chinese = DisclosureAnalyzer.Default.With(options => options with { Language = MessageLanguage.Chinese });

    [Fact]
    public void Findings_OfAChineseAnalyzer_AreInChinese()
    {
        Finding finding = Chinese.Analyze(Filing).Findings.Should().ContainSingle().Subject;

        finding.Message.Should().Be("合计，2024年度：按 合计 = 3 行之和 应为 2,333.80 至 2,333.83，披露为 2,383.81；相差 49.98，四舍五入无法解释。");
        finding.Correction!.Text.Should().Be("改动一位数字（2,333.81）时成立。");
        finding.Wording.English.Should().Be(DisclosureAnalyzer.Default.Analyze(Filing).Findings.Single().Message);
    }

    [Fact]
    public void Diagnostics_OfAChineseAnalyzer_AreInChinese() =>
        Chinese.Analyze(Filing).Diagnostics.Select(diagnostic => diagnostic.Message).Should().Contain("文件开头没有写明唯一的报告期，无法据以确定“本期”“上期”等相对期间。");

    [Fact]
    public void Verify_LanguageOfItsOptions_GoesBeforeTheAnalyzers()
    {
        DisclosureAnalysis analysis = Chinese.Analyze(Filing);

        analysis.Verify(new VerificationOptions { Language = MessageLanguage.English }).Findings[0].Message.Should().StartWith("合计, 2024年度: 合计 = ");
        DisclosureAnalysis.Verify([analysis]).Findings[0].Message.Should().StartWith("合计，2024年度：");
    }

    [Fact]
    public void Messages_UnderAChineseCulture_StayEnglish()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new("zh-CN"), new("zh-CN"));
        try
        {
            DisclosureAnalyzer.Default.Analyze(Filing).Findings[0].Message.Should().Contain("No rounding explains");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    [Fact]
    public void Json_InChinese_DiffersInMessagesOnly()
    {
        (DisclosureAnalysis english, DisclosureAnalysis chinese) = (DisclosureAnalyzer.Default.Analyze(Filing), Chinese.Analyze(Filing));

        string translated = english.Diagnostics.Zip(chinese.Diagnostics).Aggregate(
            DisclosureJson.SerializeModels(english), (json, pair) => json.Replace(Quoted(pair.First), Quoted(pair.Second), StringComparison.Ordinal));

        DisclosureJson.SerializeModels(chinese).Should().Be(translated);
        chinese.Diagnostics.Should().Contain(diagnostic => diagnostic.Message == "文件开头没有写明唯一的报告期，无法据以确定“本期”“上期”等相对期间。");
    }

    private static string Quoted(Diagnostic diagnostic) => $"\"{diagnostic.Message}\"";
}
