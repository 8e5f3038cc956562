using System.Diagnostics;
using QingCloud.Disclosure.Cli.Batch;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>A batch that is stopped, by a kill or by Ctrl-C, and resumed: nothing is lost, and nothing is done twice.</summary>
public sealed class BatchStopTests : IDisposable
{
    private const int Documents = 120;
    private const int TablesOfADocument = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("batch-stop-").FullName;

    public BatchStopTests()
    {
        Directory.CreateDirectory(In);
        for (int i = 0; i < Documents; i++)
        {
            File.WriteAllText(Path.Combine(In, $"d{i:0000}.txt"), Filing(i));
        }
    }

    private string In => Path.Combine(_folder, "in");

    [Theory]
    [InlineData("ndjson", 20240630)]
    [InlineData("csv", 20241231)]
    public async Task Batch_KilledThreeTimesAtRandom_IsResumedToTheOutputOfAnUninterruptedRun(string format, int seed)
    {
        (await Run("whole", format)).ExitCode.Should().Be(0);
        Random random = new(seed);
        int finished = 0;
        for (int kill = 0; kill < 3; kill++)
        {
            int wanted = finished + random.Next(1, 20);

            int code = await Stop("killed", format, wanted, process => process.Kill());

            code.Should().NotBe(0, "it was killed before it could finish");
            finished = Finished("killed");
            finished.Should().BeInRange(wanted - 1, Documents - 1, "what was seen is finished, but for the last, whose line may be written and not noted yet");
        }

        DisclosureProcess.Result last = await Run("killed", format);

        last.ExitCode.Should().Be(0);
        last.Error.Should().StartWith($"{Documents - finished}/{Documents - finished} documents", "no document is done twice");
        ShouldBeSame("whole", "killed");
    }

    [InterruptFact]
    public async Task Batch_Interrupted_StopsWithItsOwnCodeAndCanBeResumed()
    {
        await Run("whole", "ndjson");

        int code = await Stop("stopped", "ndjson", 5, Interrupt);

        code.Should().Be(130);
        Finished("stopped").Should().BeInRange(4, Documents - 1);
        (await Run("stopped", "ndjson")).ExitCode.Should().Be(0);
        ShouldBeSame("whole", "stopped");
    }

    [Fact]
    public async Task Batch_WhileAnotherWritesTheFolder_IsRefused()
    {
        int code = -1;
        DisclosureProcess.Result? second = null;

        code = await Stop("shared", "ndjson", 1, process =>
        {
            second = Run("shared", "ndjson").GetAwaiter().GetResult();
            process.Kill();
        });

        code.Should().NotBe(0);
        second!.ExitCode.Should().Be(3);
        second.Error.Should().StartWith("disclosure: ");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
    }

    private Task<DisclosureProcess.Result> Run(string folder, string format) => DisclosureProcess.RunAsync(Arguments(folder, format));

    private string[] Arguments(string folder, string format) => ["batch", In, "--out", Path.Combine(_folder, folder), "--format", format, "--resume"];

    // The system says when the journal was written to; nothing waits for a time.
    private async Task<int> Stop(string folder, string format, int wanted, Action<Process> stop)
    {
        Directory.CreateDirectory(Path.Combine(_folder, folder));
        using SemaphoreSlim written = new(0);
        using FileSystemWatcher watcher = new(Path.Combine(_folder, folder), ResultFile(format));
        watcher.Changed += (_, _) => written.Release();
        watcher.EnableRaisingEvents = true;
        using Process process = DisclosureProcess.Start(Arguments(folder, format));
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => written.Release();
        Task<string> error = process.StandardError.ReadToEndAsync();
        while (Seen(folder, format) < wanted && !process.HasExited)
        {
            await written.WaitAsync();
        }

        stop(process);
        await process.WaitForExitAsync();
        _ = await error;
        return process.ExitCode;
    }

    // The file to which each document adds one line, the last one that is written for it.
    private static string ResultFile(string format) => format == "csv" ? "documents.csv" : "results.ndjson";

    private int Seen(string folder, string format) => Lines(Path.Combine(_folder, folder, ResultFile(format))) - (format == "csv" ? 1 : 0);

    // The journal's lines but for the first, which names the format. A batch has the journal for itself while it runs.
    private int Finished(string folder) => Lines(Path.Combine(_folder, folder, BatchJournal.FileName)) - 1;

    private static int Lines(string path)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader lines = new(file);
        return lines.ReadToEnd().Count(c => c == '\n');
    }

    private void ShouldBeSame(string expected, string actual)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(_folder, expected)))
        {
            File.ReadAllText(Path.Combine(_folder, actual, Path.GetFileName(file))).Should().Be(File.ReadAllText(file), "{0}", Path.GetFileName(file));
        }
    }

    private static string Filing(int index) => string.Concat(Enumerable.Range(0, TablesOfADocument).Select(table =>
        $"{table + 1}、收入构成如下：\n\n单位：万元\n\n项目\t2024年度\n软件\t1,2{index % 100:00}.14\n硬件\t1{table:00}.00\n合计\t1,3{(index + table) % 100:00}.14\n\n"));
}
