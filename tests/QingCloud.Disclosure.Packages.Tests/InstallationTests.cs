using QingCloud.Disclosure.Packages.Tests.Documentation;
using QingCloud.Disclosure.Packages.Tests.TestSupport;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests;

/// <summary>The quick starts of the packages' READMEs, done word for word as a new user would: new projects, in which the packages are installed and run.</summary>
[Collection(SharedPackages.Name)]
public sealed class InstallationTests(PackedPackages packages)
{
    private static readonly MarkdownPage Library = MarkdownPage.Of("src/QingCloud.Disclosure/README.md");

    private static readonly MarkdownPage Testing = MarkdownPage.Of("src/QingCloud.Disclosure.Testing/README.md");

    private static readonly MarkdownPage Tool = MarkdownPage.Of("src/QingCloud.Disclosure.Cli/README.md");

    [Fact]
    public void Library_InstalledInANewConsoleProject_Runs()
    {
        string project = Begin(Library, "console", "Figures");
        CodeBlock filing = Library.In("text").First();
        File.WriteAllText(Path.Combine(project, filing.Name), filing.Text);
        File.WriteAllText(Path.Combine(project, "Program.cs"), Library.In("csharp").First().Text);

        string printed = packages.Run(project, "dotnet", "run");

        printed.Should().StartWith("示例科技股份有限公司\n").And.Contain("Revenue 存储服务 2023-01-01/2023-12-31 Amount 124803600.00 line 9\n");
    }

    [Fact]
    public void TestKit_InstalledInANewTestProject_FailsAWrongModelAndPassesARightOne()
    {
        string project = Begin(Testing, "xunit", "Model.Tests");
        string test = Path.Combine(project, "UnitTest1.cs");
        string right = Testing.In("csharp").First().Text;
        string wrong = right.Replace("52_001.5m", "52_000m", StringComparison.Ordinal);
        wrong.Should().NotBe(right);

        File.WriteAllText(test, wrong);
        string failed = packages.Run(project, exitCode: 1, "dotnet", "test", "--nologo");
        File.WriteAllText(test, right);
        string passed = packages.Run(project, "dotnet", "test", "--nologo");

        failed.Should().Contain(Testing.In("text").First().Text.TrimEnd()).And.Contain("Failed:     1, Passed:     1");
        passed.Should().Contain("Failed:     0, Passed:     2");
    }

    [Fact]
    public void Tool_InstalledFromItsPackage_RunsEveryCommandOfTheDocumentation()
    {
        string folder = packages.NewFolder("tool");
        WriteArchive(folder);
        CodeBlock commands = Tool.In("sh").First();
        commands.Lines[0].Should().Be("dotnet tool install --global disclosure");

        // Not --global, which is the machine's.
        _ = packages.Run(folder, "bash", "-c", commands.Lines[0].Replace("--global", "--tool-path tools", StringComparison.Ordinal));
        string printed = string.Concat(MarkdownPage.All.SelectMany(page => page.In("sh")).SelectMany(block => block.Lines).Where(IsOfTheTool).Select(command => Run(folder, command)));

        printed.Should().Contain("示例科技股份有限公司").And.Contain("12,480.36").And.Contain("0 inconsistent");
    }

    private static bool IsOfTheTool(string command) => command.StartsWith("disclosure ", StringComparison.Ordinal) || command.StartsWith("find ", StringComparison.Ordinal);

    private string Run(string folder, string command)
    {
        int findings = command.StartsWith("disclosure verify", StringComparison.Ordinal) ? 1 : 0;
        return packages.Run(folder, 0, "bash", "-o", "pipefail", "-c", $"PATH=$PWD/tools:$PATH; export SLURM_ARRAY_TASK_ID=1; {Uncommented(command)} || [ $? -eq {findings} ]");
    }

    private static string Uncommented(string command) => command.Split(" #")[0];

    // The files that the pages' commands name.
    private static void WriteArchive(string folder)
    {
        CodeBlock filing = Library.In("text").First();
        foreach (string path in (string[])[filing.Name, "filings/a.txt", "more/2023/b.txt", "archive/c.txt"])
        {
            Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(path)!));
            File.WriteAllText(Path.Combine(folder, path), filing.Text);
        }

        File.WriteAllText(Path.Combine(folder, "part-1.ndjson"), """{"path": "filing.txt"}""" + "\n");
        File.Copy(Directory.GetFiles(Repository.PrintedForms, "*.pdf").Single(), Path.Combine(folder, "annual-report.pdf"));
    }

    /// <summary>Runs a README's first commands, which make a project and add the package, and gives the project's folder.</summary>
    private string Begin(MarkdownPage page, string name, string project)
    {
        string folder = packages.NewFolder(name);
        _ = packages.Run(folder, "bash", "-e", "-c", page.In("sh").First().Text);
        return Path.Combine(folder, project);
    }
}
