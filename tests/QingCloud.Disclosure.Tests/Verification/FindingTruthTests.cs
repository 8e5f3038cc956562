using System.Collections.Immutable;
using System.Text.Json;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>The findings on the real documents against hand-made truth: certain errors found in their lines, and the share of figures checked.</summary>
public sealed class FindingTruthTests(ITestOutputHelper output)
{
    private static readonly string[] Kinds = ["footing", "share", "growth", "rateTimesBase", "netOfProvision", "rollforward", "tableVsTable", "proseVsTable"];

    /// <summary>Document, certain errors that must be found, errors at most, figures checked at least in hundredths.</summary>
    public static TheoryData<string, int, int, int> Floors => new()
    {
        { "000", 1, 3, 75 },
        { "001", 4, 8, 70 },
        { "002", 1, 3, 27 },
        { "003", 9, 18, 75 },
        { "004", 8, 20, 65 },
    };

    [CorpusTheory]
    [MemberData(nameof(Floors))]
    public void Findings_OfRealDocuments_ReachTheFloors(string document, int found, int errors, int coverage)
    {
        VerificationReport report = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document))).Verify();

        ImmutableArray<(string Id, int Line)> truth = Certain(document);
        string[] missed = [.. truth.Where(error => !report.Errors.Any(finding => finding.Line == error.Line)).Select(error => $"{error.Id} line {error.Line}")];
        output.WriteLine($"{truth.Length - missed.Length} of {truth.Length} certain errors found; not {string.Join(", ", missed)}");
        foreach (Finding finding in report.Findings)
        {
            output.WriteLine(finding.ToString());
        }

        (truth.Length - missed.Length).Should().BeGreaterThanOrEqualTo(found);
        report.Errors.Length.Should().BeLessThanOrEqualTo(errors);
        (100 * report.Coverage.CheckedCells).Should().BeGreaterThanOrEqualTo(coverage * report.Coverage.NumericCells);
    }

    [CorpusFact]
    public void Verify_TwoRepliesOfOneCompany_ReportsNoContradictionBetweenThem()
    {
        DisclosureAnalysis[] documents = [.. ((string[])["000", "001"]).Select(document => DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document))))];

        DisclosureAnalysis.Verify(documents).Findings.Should().NotContain(finding => finding.Rule == VerificationRules.BetweenDocuments);
    }

    private static ImmutableArray<(string Id, int Line)> Certain(string document)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Truth, document + ".findings.json")));
        return
        [
            .. json.RootElement.EnumerateArray()
                .Where(error => error.GetProperty("certain").GetBoolean() && Kinds.Contains(error.GetProperty("kind").GetString()))
                .Select(error => (error.GetProperty("id").GetString()!, error.GetProperty("line").GetInt32())),
        ];
    }
}
