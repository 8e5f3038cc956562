using System.Reflection;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Architecture;

/// <summary>Each kind of diagnostic has an id of its own, says something, stands in the documentation, and is reported somewhere.</summary>
public sealed class DiagnosticDescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    private static readonly string LibraryFolder = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure");

    [Fact]
    public void Ids_AreUniqueAndOfAStage()
    {
        Descriptors.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems();
        Descriptors.Should().OnlyContain(descriptor => IsWellFormed(descriptor.Id));
    }

    [Fact]
    public void Messages_AreSentences()
    {
        Descriptors.Should().OnlyContain(descriptor => descriptor.Title.Length > 0 && descriptor.MessageFormat.EndsWith('.'));
    }

    [Fact]
    public void Page_ListsEachDescriptor()
    {
        string page = File.ReadAllText(Path.Combine(LibraryFolder, "docs", "diagnostics.md"));

        Descriptors.Where(descriptor => !page.Contains($"| {descriptor.Id} | {descriptor.Title} |", StringComparison.Ordinal))
            .Select(descriptor => $"| {descriptor.Id} | {descriptor.Title} |").Should().BeEmpty();
    }

    [Fact]
    public void EachDescriptor_IsReportedByTheLibrary()
    {
        string code = string.Join('\n', Directory.GetFiles(LibraryFolder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("DiagnosticDescriptors", StringComparison.Ordinal)).Select(File.ReadAllText));

        typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !code.Contains($"DiagnosticDescriptors.{field.Name}", StringComparison.Ordinal))
            .Select(field => field.Name).Should().BeEmpty();
    }

    private static bool IsWellFormed(string id) =>
        id.Length == 7 && id.StartsWith("QCD", StringComparison.Ordinal) && id[3] is >= '1' and <= '5' && id.Skip(4).All(char.IsAsciiDigit);
}
