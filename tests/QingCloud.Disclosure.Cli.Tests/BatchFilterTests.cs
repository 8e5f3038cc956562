using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary><c>disclosure batch -</c> in a pipe: a line in, a line out.</summary>
public sealed class BatchFilterTests
{
    private const string Filing = "收入构成如下：\n\n单位：万元\n\n项目\t2024年度\n软件\t1,200.14\n硬件\t100.00\n合计\t1,300.14\n";

    [Fact]
    public async Task Filter_Lines_GivesALineForEachInOrder()
    {
        string path = Path.Combine(DisclosureProcess.Golden, "reply-tabs", "source.txt");
        string[] lines = [Json(Filing), Json(new { id = "甲", text = Filing }), "", Json(new { path }), Json(new { id = 7, path })];

        DisclosureProcess.Result result = await Run(lines);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        JsonElement[] results = Parse(result.Output);
        results.Select(line => line.GetProperty("document").ToString()).Should().Equal("1", "甲", path, "7");
        results.Should().OnlyContain(line => line.GetProperty("status").GetString() == "done" && line.GetProperty("verify").GetProperty("checks").GetProperty("performed").GetInt32() > 0);
    }

    [Fact]
    public async Task Filter_BadLines_AreAnsweredToo()
    {
        DisclosureProcess.Result result = await Run("{\"text\":", "17", Json(new { id = "x", path = "not-there.txt" }), Json(Filing));

        result.ExitCode.Should().Be(3);
        result.Error.Trim().Split('\n').Should().HaveCount(3).And.Contain(line => line.StartsWith("disclosure: line 3: ", StringComparison.Ordinal));
        Parse(result.Output).Select(line => $"{line.GetProperty("document")} {line.GetProperty("status").GetString()}").Should().Equal("1 unreadable", "2 unreadable", "x unreadable", "4 done");
    }

    [Fact]
    public async Task Filter_ClientThatWaitsForEachAnswer_GetsIt()
    {
        using Process process = DisclosureProcess.Start(["batch", "-"]);
        for (int i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id = i, text = "" }));
            await process.StandardInput.FlushAsync();

            string? answer = await process.StandardOutput.ReadLineAsync();

            Parse(answer!).Single().GetProperty("document").GetInt32().Should().Be(i);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    [ParallelFact]
    public async Task Filter_UnderGnuParallel_GivesTheSameLines()
    {
        string[] lines = [.. Enumerable.Range(0, 40).Select(i => Json(new { id = i, text = Filing }))];
        DisclosureProcess.Result alone = await Run(lines);

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(
            "parallel", ["--will-cite", "--pipe", "--keep-order", "-j2", "-N10", $"dotnet {DisclosureProcess.Program} batch - --jobs 1"], Input(lines));

        result.ExitCode.Should().Be(0);
        result.Output.Should().Be(alone.Output);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private static byte[] Input(string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    private static Task<DisclosureProcess.Result> Run(params string[] lines) => DisclosureProcess.RunAsync(["batch", "-", "--format", "ndjson"], Input(lines));

    private static JsonElement[] Parse(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}
