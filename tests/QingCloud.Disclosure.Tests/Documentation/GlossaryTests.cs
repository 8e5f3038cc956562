using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Documentation;

/// <summary>The glossary names what is there.</summary>
public sealed class GlossaryTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "docs", "glossary.md");

    [Fact]
    public void Names_InCode_AreOfThePublicApi()
    {
        HashSet<string> api = [.. File.ReadAllText(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "PublicApi", "PublicApi.approved.txt"))
            .Split([' ', '.', '<', '>', '(', ')', ',', '?', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        string[] names = [.. File.ReadLines(Page).Where(IsRow).SelectMany(line => line.Split('|')[^2].Split('`').Where((_, i) => i % 2 == 1)).SelectMany(name => name.Split('.'))];

        names.Should().HaveCountGreaterThan(40);
        names.Where(name => !api.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void Terms_StandOnce()
    {
        File.ReadLines(Page).Where(IsRow).SelectMany(line => line.Split('|')[1].Split(", ")).Select(term => term.Trim()).Should().OnlyHaveUniqueItems();
    }

    private static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| 中文", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal);
}
