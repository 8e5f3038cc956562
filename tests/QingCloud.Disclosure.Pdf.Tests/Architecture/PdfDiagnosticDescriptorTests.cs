using System.Reflection;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Pdf.Tests.Architecture;

public sealed class PdfDiagnosticDescriptorTests
{
    private static readonly DiagnosticDescriptor[] Own = [.. Of(typeof(PdfDiagnosticDescriptors))];

    [Fact]
    public void Ids_AreOnceAndOfThisPackage()
    {
        Own.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("QCD11", StringComparison.Ordinal));
        Own.Select(descriptor => descriptor.Id).Should().NotIntersectWith(Of(typeof(DiagnosticDescriptors)).Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void Messages_AreSentences() =>
        Own.Should().OnlyContain(descriptor => descriptor.MessageFormat.Contains(' ', StringComparison.Ordinal) && descriptor.Title.Length > 0);

    [Fact]
    public void Page_ListsEachDescriptor()
    {
        string root = typeof(PdfDiagnosticDescriptorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        string page = File.ReadAllText(Path.Combine(root, "src", "QingCloud.Disclosure", "docs", "diagnostics.md"));

        Own.Select(descriptor => $"| {descriptor.Id} | {descriptor.Title} |").Where(entry => !page.Contains(entry, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<DiagnosticDescriptor> Of(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}
