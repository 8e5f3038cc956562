using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>What a report is made of: filings, what is wrong in them, and the language to say it in.</summary>
internal sealed class ReportContext
{
    internal ReportContext(IReadOnlyList<(string Name, DisclosureAnalysis Analysis)> filings, MessageLanguage language)
    {
        Language = language;
        Filings = [.. filings.Select((filing, index) => new ReportFiling(index, filing.Name, filing.Analysis))];
        Verification = DisclosureAnalysis.Verify([.. filings.Select(filing => filing.Analysis)], new() { Language = language });
        Findings = [.. Verification.Findings.OrderByDescending(finding => finding.Severity).Select((finding, index) => new ReportFinding(index + 1, finding))];
    }

    internal MessageLanguage Language { get; }

    internal ImmutableArray<ReportFiling> Filings { get; }

    internal VerificationReport Verification { get; }

    /// <summary>The findings, the certain ones first, in the order of the text.</summary>
    internal ImmutableArray<ReportFinding> Findings { get; }

    internal string Say(LocalizedText text) => text.In(Language);

    internal string Say(LocalizedText text, params ReadOnlySpan<LocalizedText> arguments) => text.With(arguments).In(Language);
}
