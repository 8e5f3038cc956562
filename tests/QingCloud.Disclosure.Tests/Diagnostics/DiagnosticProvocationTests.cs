using System.Reflection;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tests.Diagnostics;

public sealed class DiagnosticProvocationTests
{
    public static TheoryData<string> Ids => [.. DiagnosticProvocation.All.Select(provocation => provocation.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Analyze_InputThatCannotBeReadWithCertainty_ReportsIt(string id)
    {
        DiagnosticProvocation provocation = DiagnosticProvocation.All.Single(candidate => candidate.Descriptor.Id == id);

        DisclosureAnalysis analysis = provocation.Analyze();

        string all = string.Join('\n', analysis.Diagnostics);
        Diagnostic diagnostic = analysis.Diagnostics.Where(candidate => candidate.Descriptor == provocation.Descriptor).Should().NotBeEmpty("of the input is reported only\n{0}", all).And.Subject.First();
        diagnostic.Severity.Should().Be(provocation.Severity);
        diagnostic.Message.Should().Be(provocation.Message);
        diagnostic.Line.Should().Be(provocation.Line);
        analysis.Source.GetText(diagnostic.Span).Should().Be(provocation.Place);
    }

    [Fact]
    public void EachDescriptor_HasAProvocation() =>
        typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !DiagnosticProvocation.All.Any(provocation => provocation.Descriptor == (DiagnosticDescriptor)field.GetValue(null)!))
            .Select(field => field.Name).Should().BeEmpty("an input that provokes it must be in DiagnosticProvocation");
}
