using System.Collections.Immutable;
using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;
using QingCloud.Disclosure.Verification;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Testing.Tests.Damage;

/// <summary>Tables that add up, damaged: what was read wrong may be doubtful, but is no error of the filer.</summary>
public sealed class FalseErrorTests(ITestOutputHelper output)
{
    private const int Documents = 60;
    private const int TablesOfDocument = 4;

    public static TheoryData<SyntheticLayout> Layouts => [.. Enum.GetValues<SyntheticLayout>()];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Verify_DamagedDocuments_FindsNoError(SyntheticLayout layout)
    {
        Finding[] findings = [.. Enumerable.Range(0, Documents).SelectMany(document => Findings(layout, document))];

        output.WriteLine($"{findings.Length} findings in {Documents} documents");
        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Message).Should().BeEmpty();
    }

    private static ImmutableArray<Finding> Findings(SyntheticLayout layout, int document)
    {
        Random random = new(document);
        SyntheticDisclosure disclosure = SyntheticDisclosure.InquiryReply().WithHeading("一、关于公司的财务情况");
        for (int table = 0; table < TablesOfDocument; table++)
        {
            DamageKind[] damages = [.. TableDamager.KindsOf(layout).Where(kind => kind != DamageKind.FlipDigit && random.Next(3) == 0)];
            disclosure = disclosure.WithParagraph("公司的情况如下。").WithTable(SyntheticTableGenerator.Create((ulong)((document * 10) + table)), damages);
        }

        return DisclosureAnalyzer.Default.Analyze(disclosure.Write(layout, (ulong)document).Text).Findings;
    }
}
