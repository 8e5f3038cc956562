using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The source text line by line, each with an anchor; lines with findings link back to them.</summary>
internal static class SourceSection
{
    // A browser lays out only the parts in view.
    private const int LinesOfPart = 200;

    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("aside", ("id", "source"), ("aria-labelledby", "source-heading"), ("tabindex", "0"));
        page.Element("h2", report.Say(ReportTexts.Source), ("id", "source-heading"));
        foreach (ReportFiling filing in report.Filings)
        {
            Write(page, report, filing);
        }

        page.CloseLine();
    }

    private static void Write(HtmlWriter page, ReportContext report, ReportFiling filing)
    {
        ILookup<int, ReportFinding> primary = report.Findings.Where(finding => finding.Finding.Place.Document == filing.Index).ToLookup(finding => finding.Finding.Line);
        ILookup<int, ReportFinding> related = report.Findings
            .SelectMany(finding => finding.Finding.Related.Where(place => place.Document == filing.Index).Select(place => place.Line).Distinct().Select(line => (line, finding)))
            .ToLookup(pair => pair.line, pair => pair.finding);
        page.Open("section", ("id", filing.SourceId), ("aria-label", report.Say(ReportTexts.SourceOf, filing.Name)), ("lang", "zh-CN"));
        page.Element("h3", filing.Name);
        for (int first = 0; first < filing.Analysis.Source.Lines.Length; first += LinesOfPart)
        {
            page.Open("ol", ("start", (first + 1).ToString(CultureInfo.InvariantCulture)));
            foreach (TextLine line in filing.Analysis.Source.Lines.AsSpan()[first..Math.Min(first + LinesOfPart, filing.Analysis.Source.Lines.Length)])
            {
                Write(page, report, filing, line, [.. primary[line.Number]], [.. related[line.Number]]);
            }

            page.CloseLine();
        }

        page.CloseLine();
    }

    private static void Write(HtmlWriter page, ReportContext report, ReportFiling filing, TextLine line, ReportFinding[] primary, ReportFinding[] related)
    {
        page.Open("li", ("id", filing.LineId(line.Number)), ("class", primary.Length > 0 ? "hit" : related.Length > 0 ? "part" : null));
        foreach (ReportFinding finding in primary.Concat(related.Except(primary)).Take(8))
        {
            page.Element(
                "a", string.Create(CultureInfo.InvariantCulture, $"▸{finding.Number}"),
                ("href", $"#{finding.Id}"), ("aria-label", report.Say(ReportTexts.FindingNumber, finding.Number)));
        }

        Marked(page, filing, line, [.. primary.Select(finding => finding.Finding.Place.Span)]);
        page.CloseLine();
    }

    private static void Marked(HtmlWriter page, ReportFiling filing, TextLine line, TextSpan[] spans)
    {
        SourceText source = filing.Analysis.Source;
        int at = line.Span.Start;
        foreach (TextSpan span in spans.Order())
        {
            (int start, int end) = (Math.Max(at, span.Start), Math.Min(line.Span.End, span.End));
            if (start < end)
            {
                page.Text(source.Slice(TextSpan.FromBounds(at, start))).Element("mark", source.GetText(TextSpan.FromBounds(start, end)));
                at = end;
            }
        }

        page.Text(source.Slice(TextSpan.FromBounds(at, Math.Max(at, line.Span.End))));
    }
}
