using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Facts;
using QingCloud.Disclosure.Verification.Prose;

namespace QingCloud.Disclosure.Verification;

/// <summary>Runs the rules over a filing.</summary>
internal static class Verifier
{
    internal static VerificationReport Verify(ImmutableArray<(SourceText Source, DocumentOutline Outline, ImmutableArray<TableView> Views)> filings, VerificationOptions options, DocumentReading reading)
    {
        ImmutableArray<DocumentFigures> documents = [.. filings.Select((filing, index) => new DocumentFigures(index, filing.Source, filing.Outline, filing.Views, reading))];
        MessageLanguage language = options.Language ?? MessageLanguage.English;
        CheckTally tally = new(reading);
        List<Finding> findings = [.. documents.SelectMany(document => Verify(document, tally)), .. TwinTables.FindBetween(documents, tally), .. TwinRows.FindBetween(documents, tally), .. FilingComparison.Find(documents, tally)];
        return new()
        {
            Findings = [.. findings.Where(options.Allows).OrderBy(finding => finding.Place.Document).ThenBy(finding => finding.Line).ThenBy(finding => finding.Place.Span.Start).Select(finding => finding.In(language))],
            Checks = tally.Counts,
            Limits = [.. tally.Limits.Select(limit => limit with { Language = language })],
            Coverage = tally.CoverageOf(documents),
        };
    }

    private static IEnumerable<Finding> Verify(DocumentFigures document, CheckTally tally)
    {
        List<Finding> findings = [.. VerifyEach(document, tally)];
        return findings.Concat([.. SameDisclosures.Find(document, findings, tally)]);
    }

    private static IEnumerable<Finding> VerifyEach(DocumentFigures document, CheckTally tally) =>
        document.EachTable().SelectMany(table => TableVerifier.Verify(table, tally))
            .Concat(NoteVerifier.Verify(document, tally))
            .Concat(StatementIdentities.Find(document, tally))
            .Concat(AgingContinuity.Find(document, tally))
            .Concat(DebtorBalances.Find(document, tally))
            .Concat(RateCaps.Find(document, tally))
            .Concat(ParentWithinGroup.Find(document, tally))
            .Concat(TwinTables.Find(document, tally))
            .Concat(TwinRows.Find(document, tally))
            .Concat(ImpairmentLosses.Find(document, tally))
            .Concat(ScopeShares.Find(document, tally))
            .Concat(DeferredTaxOffsets.Find(document, tally))
            .Concat(ShareBasedPayments.Find(document, tally))
            .Concat(GrowthElsewhere.Find(document, tally))
            .Concat(ProseVerifier.Verify(document, tally));
}
