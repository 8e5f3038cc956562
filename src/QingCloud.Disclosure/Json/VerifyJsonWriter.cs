using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Json;

/// <summary>A verification to its JSON.</summary>
internal static class VerifyJsonWriter
{
    internal static VerifyDocument Write(IReadOnlyList<DisclosureAnalysis> documents, VerificationReport report) => new(
        DisclosureJson.Schema,
        [.. documents.Select(document => TableJsonWriter.Document(document.Outline))],
        [.. report.Findings.Select(finding => Write(finding, documents.Count > 1))],
        new(report.Checks.Performed, report.Checks.Consistent, report.Checks.Inconsistent, report.Checks.Undecided),
        new(report.Coverage.NumericCells, report.Coverage.CheckedCells),
        [.. report.Limits.Select(limit => new LimitJson(documents.Count > 1 ? limit.Document : null, limit.Line, limit.Message))]);

    internal static FindingJson Write(Finding finding, bool isOfSeveral) => new()
    {
        Rule = finding.Rule.Id,
        Name = finding.Rule.Name,
        Severity = JsonNames.Camel(finding.Severity),
        Verdict = JsonNames.Camel(finding.Verdict),
        Document = isOfSeveral ? finding.Place.Document : null,
        Line = finding.Line,
        Span = finding.Place.Span.IsEmpty ? null : [finding.Place.Span.Start, finding.Place.Span.Length],
        Table = finding.Table,
        Row = finding.Row,
        Column = finding.Column,
        Printed = finding.Place.Text,
        Low = finding.Recomputed?.Low,
        High = finding.Recomputed?.High,
        Gap = finding.Recomputed is null ? null : finding.Gap,
        Message = finding.Message,
        Correction = finding.Correction is { } correction ? new(JsonNames.Camel(correction.Kind), correction.Text) : null,
        Difference = finding.Difference is { } difference ? JsonNames.Camel(difference) : null,
        Related = [.. finding.Related.Select(place => new PlaceJson(place.Line, place.Text, place.Note.Length == 0 ? null : place.Note, isOfSeveral ? place.Document : null))],
    };
}
