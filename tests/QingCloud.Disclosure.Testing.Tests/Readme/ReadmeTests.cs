using System.Globalization;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;
using QingCloud.Disclosure.Testing.Tests.Assertions;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;
using Xunit.Sdk;

namespace QingCloud.Disclosure.Testing.Tests.Readme;

/// <summary>The examples of the package's README run, and print what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string ReadmePath = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure.Testing", "README.md");

    [Fact]
    public void Examples_Run_PrintWhatTheirCommentsSay()
    {
        using StringWriter printed = new(CultureInfo.InvariantCulture);
        Recorder Console = new(printed);

        // README filing
        WrittenDisclosure written = SyntheticDisclosure.InquiryReply("示例科技股份有限公司", "688999", "示例科技")
            .WithHeading("一、关于收入")
            .WithParagraph("报告期内,公司营业收入按产品列示如下:")
            .WithTable(SyntheticTable.Of(
                ["项目", "2023年度|金额", "2023年度|占比"],
                [
                    ["云产品", "18,666.48", "55.67%"],
                    ["云服务", "14,865.15", "44.33%"],
                    ["营业收入合计", "33,531.63", "100.00%"],
                ]) with
            { Unit = "万元" })
            .Write(SyntheticLayout.Glued);

        Console.WriteLine(written.Tables[0].Damaged.Lines[5]);   // 云服务14,865.1544.33%
        // end

        // README model
        DisclosureAnalysis reply = DisclosureAnalyzer.Default.Analyze(written.Text);
        RevenueBreakdown revenue = reply.Revenue.All.Single(breakdown => breakdown.Period == ReportingPeriod.Year(2023));

        decimal modelled = 148_651_530m;                          // yuan, from the model under test
        modelled.Should().AgreeWith(revenue["云服务"]?.Amount);
        revenue.Should().Foot();
        reply.Should().HaveNoFinding(VerificationRules.Footing);
        // end

        // README damage
        SyntheticTable table = SyntheticTableGenerator.Create(TableFamily.RevenueMix, seed: 7);
        DamagedTable damaged = TableDamager.Apply(table, SyntheticLayout.Spaced, [DamageKind.WrapLabels, DamageKind.LoseUnitLine], seed: 1);

        Console.WriteLine(damaged.Text);                         // what a reader gets
        Console.WriteLine(damaged.Truth.Rows[0].Cells[1].Value); // 748759.28
        // end

        printed.ToString().Split('\n')[0].Should().Be("云服务14,865.1544.33%");
        printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Should().Be("748759.28");
        damaged.Text.Should().Contain("软件开发 748,759.28 93.28%");
    }

    [Fact]
    public void FailureMessage_InReadme_IsTheOneThatIsThrown()
    {
        decimal modelled = 148_651_400m;

        Action assertion = () => modelled.Should().AgreeWith(Filings.Revenue().Revenue.All[0]["云服务"]?.Amount);

        // The variable's name is found where the sources are at hand.
        string message = assertion.Should().Throw<XunitException>().Which.Message.Replace("Expected value", "Expected modelled", StringComparison.Ordinal);
        string shown = message.Replace("yuan): ", "yuan):\n", StringComparison.Ordinal).Replace(", but", ",\nbut", StringComparison.Ordinal);
        File.ReadAllText(ReadmePath).ReplaceLineEndings("\n").Should().Contain(shown);
    }

    [Fact]
    public void Examples_InReadme_AreTheCodeThatRuns()
    {
        string[] blocks = [.. File.ReadAllText(ReadmePath).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(rest => rest.Split("```")[0].TrimEnd('\n'))];

        blocks.Should().Equal(Example("filing"), Example("model"), Example("damage"));
    }

    private static string Example(string name) => string.Join('\n', File.ReadAllLines(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Testing.Tests", "Readme", "ReadmeTests.cs"))
        .SkipWhile(line => line.Trim() != "// README " + name).Skip(1).TakeWhile(line => line.Trim() != "// end")
        .Select(line => line.Length > 8 ? line[8..] : ""));

    private sealed class Recorder(StringWriter writer)
    {
        internal void WriteLine(object? value) => writer.Write($"{value}\n");
    }
}
