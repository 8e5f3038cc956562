using System.Text;
using System.Text.Json;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>What scripts rely on: exit codes, JSON on standard output and nothing else, any encoding, any order of files.</summary>
public sealed class CommandLineTests
{
    private static readonly string Reply = Path.Combine(DisclosureProcess.Golden, "reply-tabs", "source.txt");

    [Theory]
    [InlineData("outline")]
    [InlineData("tables")]
    [InlineData("extract")]
    [InlineData("quantities")]
    public async Task Command_WithJson_PrintsOneDocument(string command)
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync([command, Reply, "--json"]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        using JsonDocument document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("schema").GetString().Should().Be("qingcloud.disclosure/1");
    }

    [Theory]
    [InlineData("outline", "关于应收账款")]
    [InlineData("tables", "云存储服务")]
    [InlineData("extract", "云存储服务")]
    [InlineData("quantities", "2.00亿元")]
    public async Task Command_ForPeople_PrintsChineseWithoutEscapes(string command, string expected)
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync([command, Reply]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(expected).And.NotContain("\u001b[");
    }

    [Fact]
    public async Task Tables_OfGb18030OnStandardInput_AreThoseOfUtf8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] gb18030 = Encoding.GetEncoding("gb18030").GetBytes(await File.ReadAllTextAsync(Reply));
        DisclosureProcess.Result utf8 = await DisclosureProcess.RunAsync(["tables", Reply, "--json"]);

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["tables", "-", "--json"], gb18030);

        result.Should().Be(utf8);
    }

    [Fact]
    public async Task Tables_SeveralFiles_PrintsADocumentForEachInOrder()
    {
        string other = Path.Combine(DisclosureProcess.Golden, "annual-pipes", "source.txt");

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["tables", Reply, other, "--json"]);

        string[] kinds = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Kind)];
        kinds.Should().Equal("InquiryReply", "AnnualReport");
    }

    [Fact]
    public async Task Tables_FileThatIsNotThere_SaysSoAndReadsTheOthers()
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["tables", "not-there.txt", Reply, "--json"]);

        result.ExitCode.Should().Be(3);
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("not-there.txt");
        Kind(result.Output).Should().Be("InquiryReply");
    }

    [Fact]
    public async Task Tables_PdfThatIsBroken_IsRefusedAsUnreadable()
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["tables", "-", "--json"], "%PDF-1.7\n"u8.ToArray());

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("pdftotext");
    }

    [Fact]
    public async Task Verify_FilingWithAnError_ExitsWithOneAndSaysWhatAndWhere()
    {
        byte[] filing = Encoding.UTF8.GetBytes("收入构成如下：\n\n单位：万元\n\n项目\t2024年度\t2023年度\n软件\t1,200.14\t1,100.25\n硬件\t800.33\t700.14\n服务\t333.34\t300.04\n合计\t2,383.81\t2,100.43\n");

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["verify", "-", "--json"], filing);

        result.ExitCode.Should().Be(1);
        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement finding = document.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("rule").GetString().Should().Be("QCV1001");
        finding.GetProperty("line").GetInt32().Should().Be(9);
        finding.GetProperty("printed").GetString().Should().Be("2,383.81");
        document.RootElement.GetProperty("coverage").GetProperty("checkedCells").GetInt32().Should().Be(8);
    }

    [Fact]
    public async Task Verify_RuleOff_FindsNothingAndExitsWithZero()
    {
        byte[] filing = Encoding.UTF8.GetBytes("毛利率由16.10%上升至45.09%，提升28.99%。\n");

        (await DisclosureProcess.RunAsync(["verify", "-", "--json"], filing)).ExitCode.Should().Be(1);
        (await DisclosureProcess.RunAsync(["verify", "-", "--json", "--off", "points-as-rate"], filing)).ExitCode.Should().Be(0);
        (await DisclosureProcess.RunAsync(["verify", "-", "--off", "no-such-rule"], filing)).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData]
    [InlineData("tables")]
    [InlineData("no-such-command")]
    [InlineData("tables", "-", "--no-such-option")]
    public async Task Run_WrongUsage_ExitsWithTwo(params string[] arguments)
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().NotBeEmpty();
    }

    private static string Kind(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("document").GetProperty("kind").GetString()!;
    }
}
