using System.Text;
using System.Text.Json;
using QingCloud.Disclosure.Cli.Batch;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary><c>disclosure batch</c> over folders: order, bad files, and going on after any end.</summary>
public sealed class BatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-").FullName;

    [Fact]
    public async Task Batch_Folder_WritesALineForEachDocumentInOrder()
    {
        WriteDocuments(12);

        DisclosureProcess.Result result = await Run("out", "--jobs", "3");

        result.ExitCode.Should().Be(0);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("12/12 documents, 0 unreadable, ");
        string[] names = [.. Lines("out").Select(line => line.RootElement.GetProperty("document").GetString()!)];
        names.Should().Equal(Enumerable.Range(0, 12).Select(i => Document(i)));
        Lines("out").Should().OnlyContain(line => line.RootElement.GetProperty("extract").GetProperty("revenue").GetArrayLength() == 1 && line.RootElement.GetProperty("verify").GetProperty("checks").GetProperty("performed").GetInt32() > 0);
    }

    [Fact]
    public async Task Batch_BadFile_IsRecordedAndSkipped()
    {
        WriteDocuments(2);
        await File.WriteAllTextAsync(Path.Combine(_folder, "in", "d0000x.pdf"), "%PDF-1.7\n");

        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["batch", Path.Combine(_folder, "not-there.txt"), Path.Combine(_folder, "in"), "--out", Out("out"), "--format", "csv"]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("not-there.txt: ").And.Contain("d0000x.pdf: ").And.Contain("4/4 documents, 2 unreadable");
        string[] documents = await File.ReadAllLinesAsync(Path.Combine(Out("out"), "documents.csv"));
        documents.Skip(1).Select(row => row.Split(',')[1]).Should().Equal("unreadable", "done", "unreadable", "done");
        (await File.ReadAllLinesAsync(Path.Combine(Out("out"), "facts.csv"))).Should().HaveCount(1 + (2 * 3)).And.StartWith("document,entity,scope,subject,item,period,field,value,low,high,unit,line,reading,state");
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task Batch_ResumedAfterTornFiles_EqualsAnUninterruptedRun(string format)
    {
        WriteDocuments(8);
        await Run("whole", "--format", format);
        Random random = new(20240630);
        string torn = Out("torn");
        for (int round = 0; round < 3; round++)
        {
            // As a kill may leave it: any part of the journal, and of the results at least what it speaks of.
            Copy(Out("whole"), torn);
            byte[] journal = await File.ReadAllBytesAsync(Path.Combine(torn, BatchJournal.FileName));
            int kept = random.Next(1, journal.Length);
            await File.WriteAllBytesAsync(Path.Combine(torn, BatchJournal.FileName), journal.AsMemory(0, kept));
            foreach (string file in Results(torn))
            {
                await File.AppendAllTextAsync(file, "{\"half\":");
            }

            // A journal without a whole line is of a run that had written nothing yet.
            foreach (string file in Results(torn).Where(_ => journal.AsSpan(0, kept).IndexOf((byte)'\n') < 0))
            {
                await File.WriteAllTextAsync(file, "");
            }

            (await Run("torn", "--format", format, "--resume")).ExitCode.Should().Be(0);

            foreach (string file in Directory.GetFiles(Out("whole")))
            {
                (await File.ReadAllTextAsync(Path.Combine(torn, Path.GetFileName(file)))).Should().Be(await File.ReadAllTextAsync(file), "round {0}, {1}", round, Path.GetFileName(file));
            }
        }
    }

    [Fact]
    public async Task Batch_ResumedWithMoreDocuments_DoesOnlyThose()
    {
        WriteDocuments(3);
        await Run("out");
        File.Delete(Document(1));
        await File.WriteAllTextAsync(Document(7), Filing(7));

        DisclosureProcess.Result result = await Run("out", "--resume");

        result.Error.Should().StartWith("1/1 documents");
        Lines("out").Select(line => line.RootElement.GetProperty("document").GetString()).Should().Equal(Document(0), Document(1), Document(2), Document(7));
    }

    [Fact]
    public async Task Batch_FolderWithResults_IsNotTouchedWithoutResumeNorByAnotherFormat()
    {
        WriteDocuments(1);
        await Run("out");
        byte[] before = await File.ReadAllBytesAsync(Path.Combine(Out("out"), "results.ndjson"));

        DisclosureProcess.Result again = await Run("out");
        DisclosureProcess.Result other = await Run("out", "--format", "csv", "--resume");

        again.Should().BeEquivalentTo(new { ExitCode = 3, Error = $"disclosure: The folder {Out("out")} holds results already; --resume goes on with them.\n" });
        other.Should().BeEquivalentTo(new { ExitCode = 3, Error = $"disclosure: The folder {Out("out")} holds results of format ndjson, not csv.\n" });
        (await File.ReadAllBytesAsync(Path.Combine(Out("out"), "results.ndjson"))).Should().Equal(before);
    }

    [Fact]
    public async Task Batch_FilesThatAreNotOfABatch_AreNotOverwritten()
    {
        WriteDocuments(1);
        Directory.CreateDirectory(Out("out"));
        await File.WriteAllTextAsync(Path.Combine(Out("out"), "facts.csv"), "mine");

        (await Run("out", "--format", "csv", "--resume")).ExitCode.Should().Be(3);

        (await File.ReadAllTextAsync(Path.Combine(Out("out"), "facts.csv"))).Should().Be("mine");
    }

    [Fact]
    public async Task Batch_ListOnStandardInput_IsReadInItsOrderEachOnce()
    {
        WriteDocuments(3);
        byte[] list = Encoding.UTF8.GetBytes($"{Document(2)}\n{Document(0)}\n\n{Document(2)}\n");

        await DisclosureProcess.RunAsync(["batch", "-", "--out", Out("out")], list);

        Lines("out").Select(line => line.RootElement.GetProperty("document").GetString()).Should().Equal(Document(2), Document(0));
    }

    [ParallelFact]
    public async Task Batch_ListsUnderGnuParallel_WriteAFolderForEachBlockAndCanBeResumed()
    {
        WriteDocuments(6);
        await Run("whole");
        byte[] list = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 6).Select(i => $"{Document(i)}\n")));
        string[] arguments = ["--will-cite", "--pipe", "-j2", "-N3", $"dotnet {DisclosureProcess.Program} batch - --jobs 1 --resume --out {_folder}/part{{#}}"];

        DisclosureProcess.Result first = await DisclosureProcess.RunAsync("parallel", arguments, list);
        DisclosureProcess.Result again = await DisclosureProcess.RunAsync("parallel", arguments, list);

        first.ExitCode.Should().Be(0);
        again.ExitCode.Should().Be(0);
        again.Error.Should().Contain("0/0 documents");
        (await File.ReadAllTextAsync(Path.Combine(Out("part1"), "results.ndjson")) + await File.ReadAllTextAsync(Path.Combine(Out("part2"), "results.ndjson")))
            .Should().Be(await File.ReadAllTextAsync(Path.Combine(Out("whole"), "results.ndjson")));
    }

    [Fact]
    public void Expand_Patterns_FindsFilesInOrder()
    {
        foreach (string name in (string[])["b/2.txt", "b/10.txt", "a/1.txt", "a/deep/3.txt", "a/deep/3.md", ".hidden/4.txt", "a/data.bin"])
        {
            string path = Path.Combine(_folder, "tree", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }

        Expand("*/*.txt").Should().Equal("a/1.txt", "b/10.txt", "b/2.txt");
        Expand("**/*.txt").Should().Equal("a/1.txt", "a/deep/3.txt", "b/10.txt", "b/2.txt");
        Expand("a/**").Should().Equal("a/1.txt", "a/data.bin", "a/deep/3.md", "a/deep/3.txt");
        Expand("b/?.txt").Should().Equal("b/2.txt");
        Expand("*/none*.txt").Should().BeEmpty();
        Expand("").Should().Equal("a/1.txt", "a/deep/3.md", "a/deep/3.txt", "b/10.txt", "b/2.txt");
    }

    [Theory]
    [InlineData("batch", "some.txt")]
    [InlineData("batch", "-", "--format", "csv")]
    [InlineData("batch", "some.txt", "--out", "x", "--format", "xml")]
    [InlineData("batch", "some.txt", "--out", "x", "--jobs", "0")]
    public async Task Batch_WrongUsage_ExitsWithTwo(params string[] arguments) => (await DisclosureProcess.RunAsync(arguments)).ExitCode.Should().Be(2);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Expand(string pattern) =>
        BatchInputs.Expand([Path.Combine(_folder, "tree", pattern)], TextReader.Null).Select(path => Path.GetRelativePath(Path.Combine(_folder, "tree"), path));

    private string Out(string name) => Path.Combine(_folder, name);

    private string Document(int index) => Path.Combine(_folder, "in", $"d{index:0000}.txt");

    private static IEnumerable<string> Results(string folder) => Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != BatchJournal.FileName);

    private Task<DisclosureProcess.Result> Run(string folder, params string[] options) =>
        DisclosureProcess.RunAsync(["batch", Path.Combine(_folder, "in"), "--out", Out(folder), .. options]);

    private List<JsonDocument> Lines(string folder) => [.. File.ReadLines(Path.Combine(Out(folder), "results.ndjson")).Select(line => JsonDocument.Parse(line))];

    private void WriteDocuments(int count)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "in"));
        for (int i = 0; i < count; i++)
        {
            File.WriteAllText(Document(i), Filing(i));
        }
    }

    private static string Filing(int index) =>
        $"收入构成如下：\n\n单位：万元\n\n项目\t2024年度\n软件\t1,2{index:00}.14\n硬件\t100.00\n合计\t1,3{index:00}.14\n";

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
