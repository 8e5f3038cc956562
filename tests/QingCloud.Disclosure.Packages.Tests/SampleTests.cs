using QingCloud.Disclosure.Packages.Tests.Documentation;
using QingCloud.Disclosure.Packages.Tests.TestSupport;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests;

/// <summary>The research samples run from the packages and print what their README says.</summary>
[Collection(SharedPackages.Name)]
public sealed class SampleTests(PackedPackages packages)
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("src/samples/README.md");

    [Theory]
    [InlineData("margins.cs", 0)]
    [InlineData("migration-rates.cs", 0)]
    [InlineData("errors.cs", 1)]
    public void Sample_PrintsWhatItsReadmeSays(string sample, int exitCode)
    {
        string samples = Path.Combine(Repository.Root, "src", "samples");
        string folder = packages.NewFolder(Path.GetFileNameWithoutExtension(sample));
        foreach (string file in Directory.GetFiles(Path.Combine(samples, "filings")).Append(Path.Combine(samples, sample)))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(samples, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        CodeBlock command = Page.In("sh").Single(block => block.Text.Contains($" {sample} ", StringComparison.Ordinal));
        CodeBlock expected = Page.Blocks[Page.Blocks.IndexOf(command) + 1];

        packages.Run(folder, exitCode, "bash", "-c", command.Text).Should().Be(expected.Text);
    }
}
