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

    private static IEnumerable<DiagnosticDescriptor> Of(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}
