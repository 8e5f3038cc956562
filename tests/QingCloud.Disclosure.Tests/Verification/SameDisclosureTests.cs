using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Two tables of different form that disclose the same thing.</summary>
public sealed class SameDisclosureTests
{
    private const string Revenue = """
        示例科技股份有限公司关于2023年年度报告问询函的回复公告
        一、主营业务收入按产品的构成如下:
        单位:万元
        | 产品 | 2023年度 | 占比 |
        | --- | --- | --- |
        | 智能网关 | 12,480.36 | 62.40% |
        | 传感器 | 5,120.04 | 25.60% |
        | 技术服务 | 2,399.61 | 12.00% |
        | 合计 | 20,000.01 | 100.00% |

        二、主营业务收入和成本按产品列示如下:
        单位:万元
        | 产品类别 | 2023年度收入 | 2023年度成本 |
        | --- | --- | --- |
        """;

    [Fact]
    public void Verify_LineThatDiffers_IsFoundOnce()
    {
        Finding finding = Findings("""
            | 智能网关 | 12,480.36 | 7,488.21 |
            | 传感器 | 5,210.04 | 4,147.23 |
            | 技术服务 | 2,399.61 | 1,679.72 |
            | 合计 | 20,090.01 | 13,315.16 |
            """).Should().ContainSingle().Subject;

        finding.Rule.Should().Be(VerificationRules.SameDisclosure);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.Message.Should().Be("传感器, 2023年度收入 is 5,210.04; the table of line 7 discloses the same and has 5,120.04, while other lines of both agree.");
        finding.Related.Should().ContainSingle().Which.Text.Should().Be("5,120.04");
    }

    [Fact]
    public void Verify_LinesThatAgreeWithinRounding_AreNoFinding() => Findings("""
        | 智能网关 | 12,480.4 | 7,488.21 |
        | 传感器 | 5,120.0 | 4,147.23 |
        | 技术服务 | 2,399.6 | 1,679.72 |
        | 合计 | 20,000.0 | 13,315.16 |
        """).Should().BeEmpty();

    [Fact]
    public void Verify_RestAndTotalOfOtherLines_AreNoFinding() => Findings("""
        | 智能网关 | 12,480.36 | 7,488.21 |
        | 传感器 | 5,120.04 | 4,147.23 |
        | 技术服务 | 2,399.61 | 1,679.72 |
        | 房屋租赁 | 300.00 | 100.00 |
        | 合计 | 20,300.01 | 13,415.16 |
        """).Should().BeEmpty("合计 is of more lines there");

    [Fact]
    public void Verify_TablesOfOtherThings_AreNoFinding() => Findings("""
        | 智能网关 | 2,480.36 | 1,488.21 |
        | 传感器 | 1,120.04 | 947.23 |
        | 技术服务 | 399.61 | 279.72 |
        | 合计 | 4,000.01 | 2,715.16 |
        """).Should().BeEmpty("nothing says that both disclose the same");

    [Fact]
    public void Verify_RuleSwitchedOff_IsSilent()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Revenue + "\n" + """
            | 智能网关 | 12,480.36 | 7,488.21 |
            | 传感器 | 5,210.04 | 4,147.23 |
            | 技术服务 | 2,399.61 | 1,679.72 |
            """);

        analysis.Verify(new VerificationOptions { Disabled = [VerificationRules.SameDisclosure] }).Findings.Should().BeEmpty();
    }

    private static IEnumerable<Finding> Findings(string rows) =>
        DisclosureAnalyzer.Default.Analyze(Revenue + "\n" + rows).Findings.Where(finding => finding.Rule == VerificationRules.SameDisclosure);
}
