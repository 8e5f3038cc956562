using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Readme;

/// <summary>The README's example is this code, and it gives what its comments say.</summary>
public sealed class ReadmeTests
{
    private static readonly string ThisFile = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Readme", "ReadmeTests.cs");

    [Fact]
    public void Example_Run_PrintsWhatItsCommentsSay()
    {
        string path = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", "reply-tabs", "source.txt");
        using StringWriter printed = new();
        Recorder Console = new(printed);

        // README
        DisclosureAnalysis reply = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));

        ReceivablesAging? aging = reply.Models.Aging(new LocalDate(2023, 12, 31));
        MonetaryAmount? total = aging?.Total?.Balance?.Quantity;

        Console.WriteLine(reply.Outline.Header.Issuer);          // 云岭数据科技股份有限公司
        Console.WriteLine(total);                                // 100000000 Cny
        Console.WriteLine(total?.Range);                         // [99999950.000, 100000050.000]
        Console.WriteLine(aging?.Total?.Balance?.Evidence.Quote); // "10,000.00" (合计 | 账面余额), line 33, read as proven by 合计 = 1年以内 + 1至2年 + 2至3年 + 3年以上

        var shares = from fact in reply.Facts
                     where fact.Subject == Subject.Revenue && fact.Field == Field.Share && fact.Period == ReportingPeriod.Year(2023)
                     select (fact.Item, fact.Value);
        // end

        string[] comments = [.. Example().Where(line => line.StartsWith("Console.", StringComparison.Ordinal)).Select(line => line.Split(" // ")[1].Trim())];
        printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(comments);
        shares.Should().Equal(("云存储服务", 0.624m), ("边缘计算设备", 0.256m), ("运维服务", 0.12m), ("合计", 1m));
    }

    [Fact]
    public void Example_InReadme_IsTheCodeThatRuns()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string block = readme.Split("```csharp\n")[1].Split("```")[0].TrimEnd('\n');

        block.Split('\n').Should().Equal(Example());
    }

    [Fact]
    public void Links_InReadmes_LeadSomewhere()
    {
        foreach (string readme in (string[])["README.md", Path.Combine("src", "QingCloud.Disclosure", "README.md")])
        {
            string path = Path.Combine(Repository.Root, readme);
            IEnumerable<string> targets = File.ReadAllText(path).Split("](").Skip(1).Select(rest => rest.Split(')')[0]);

            targets.Should().OnlyContain(target => Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), "of {0}", readme);
        }
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static IEnumerable<string> Example() =>
        File.ReadAllLines(ThisFile).SkipWhile(line => line.Trim() != "// README").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : "");

    private sealed class Recorder(StringWriter writer)
    {
        internal void WriteLine(object? value) => writer.Write($"{value}\n");
    }
}
