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
