using System.Text;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>What people see: columns that stand under each other though Chinese characters are two wide, colours where they are wanted, errors that help, completion.</summary>
public sealed class TerminalTests
{
    private static readonly string Reply = Path.Combine(DisclosureProcess.Golden, "reply-tabs", "source.txt");

    [Theory]
    [InlineData("tables")]
    [InlineData("extract")]
    [InlineData("tables", "--lang", "zh")]
    [InlineData("extract", "--lang", "zh")]
    public async Task Tables_WithChineseText_HaveColumnsUnderEachOther(params string[] arguments)
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync([.. arguments, Reply]);

        List<string> page = [];
        int pages = 0;
        foreach (string line in result.Output.Split('\n'))
        {
            if (line.Length > 0 && "┌├│└".Contains(line[0], StringComparison.Ordinal))
            {
                page.Add(line);
            }

            if (line.StartsWith('└'))
            {
                page.Select(Borders).Distinct(StringComparer.Ordinal).Should().ContainSingle("of\n{0}", string.Join('\n', page));
                page.Clear();
                pages++;
            }
        }

        pages.Should().BePositive();
    }

    [PosixTerminalFact]
    public async Task Verify_OnATerminal_DrawsWithColoursUnlessTheUserWantsNone()
    {
        DisclosureProcess.Result result = await OnTerminal($"TERM=xterm-256color dotnet {DisclosureProcess.Program} tables {Reply}");
        DisclosureProcess.Result plain = await OnTerminal($"NO_COLOR=1 TERM=xterm-256color dotnet {DisclosureProcess.Program} tables {Reply}");

        plain.Output.Should().Contain("云存储服务").And.NotContain("\u001b[3").And.NotContain("\u001b[1m");
        result.Output.Should().Contain("\u001b[").And.ContainAny("\u001b[32m", "\u001b[38;5;2m");
    }

    [Theory]
    [InlineData("no-such-command", "'no-such-command' is no command, option or argument here.", "See 'disclosure --help'.")]
    [InlineData("tables", "FILE is missing: name at least one.", "See 'disclosure tables --help'.")]
    [InlineData("report a.txt", "--out is missing: name the page to write, such as --out report.html.", "See 'disclosure report --help'.")]
    [InlineData("batch a.txt", "--out is needed, but for 'batch -' as a filter of NDJSON.", "See 'disclosure batch --help'.")]
    [InlineData("tables a.txt --lang fr", "--lang takes one of en, zh.", "See 'disclosure tables --help'.")]
    [InlineData("completion fish", "SHELL takes one of bash, zsh, pwsh.", "See 'disclosure completion --help'.")]
    public async Task Run_WrongUsage_SaysWhatAndWhereHelpIs(string line, params string[] expected)
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(line.Split(' '));

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be(string.Concat(expected.Select(text => $"disclosure: {text}\n")));
    }

    [Fact]
    public async Task Tables_OfWhatIsNoFile_SaysWhatToDo()
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["tables", "not-there.txt", Path.GetTempPath()]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("not-there.txt: There is no such file; check the path.").And.Contain("This is a folder; name its files, or read the whole of it with 'disclosure batch ");
    }

    [Fact]
    public async Task Report_OfAFile_WritesThePage()
    {
        string folder = Directory.CreateTempSubdirectory("disclosure-report-").FullName;
        string path = Path.Combine(folder, "page.html");
        try
        {
            DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["report", Reply, "--out", path, "--lang", "zh"]);
            DisclosureProcess.Result piped = await DisclosureProcess.RunAsync(["report", "-", "--out", "-"], await File.ReadAllBytesAsync(Reply));
            DisclosureProcess.Result nowhere = await DisclosureProcess.RunAsync(["report", Reply, "--out", Path.Combine(folder, "no", "page.html")]);

            result.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
            (await File.ReadAllTextAsync(path)).Should().StartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">").And.Contain("云岭数据科技股份有限公司");
            piped.Output.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\">");
            nowhere.ExitCode.Should().Be(3);
            nowhere.Error.Should().Contain("The folder of this file does not exist; make it first.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Suggest_InACommandLine_KnowsCommandsOptionsAndRules()
    {
        (await DisclosureProcess.RunAsync(["[suggest:2]", "ve"])).Output.Should().StartWith("verify\n");
        (await DisclosureProcess.RunAsync(["[suggest:13]", "verify --off "])).Output.Should().Contain("points-as-rate\n");
        (await DisclosureProcess.RunAsync(["[suggest:16]", "verify a --lang "])).Output.Should().Be("en\nzh\n");
    }

    [PosixTerminalFact]
    public async Task Completion_InBash_CompletesTheWord()
    {
        // The program stands for itself: bash knows it by name.
        string script = $"disclosure() {{ dotnet {DisclosureProcess.Program} \"$@\"; }}; eval \"$(disclosure completion bash)\"; "
            + "COMP_LINE='disclosure ver'; COMP_POINT=14; COMP_WORDS=(disclosure ver); COMP_CWORD=1; _disclosure; printf '%s\\n' \"${COMPREPLY[@]}\"";

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync("bash", ["-c", script], null);

        result.Output.Should().Be("verify\n");
    }

    private static Task<DisclosureProcess.Result> OnTerminal(string line) => DisclosureProcess.RunAsync("script", ["-qec", line, "/dev/null"], null);

    // Where the borders stand, counted in columns of a terminal.
    private static string Borders(string line)
    {
        StringBuilder borders = new();
        foreach (char character in line)
        {
            bool isBorder = character is >= '\u2500' and <= '\u257F';
            borders.Append(isBorder && character != '─' ? "|" : character >= '\u2E80' ? "  " : " ");
        }

        return borders.ToString();
    }
}
