using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The findings: each with the quoted lines, the arithmetic, and links to the places in the source text.</summary>
internal static class FindingSection
{
    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("section", ("id", "findings"), ("aria-labelledby", "findings-heading"), ("tabindex", "-1"));
        page.Element("h2", report.Say(ReportTexts.Findings), ("id", "findings-heading"));
        page.Element("p", report.Findings.IsEmpty ? report.Say(ReportTexts.NoFindings) : report.Say(
            ReportTexts.CountOfFindings, report.Findings.Length, Count(report, FindingSeverity.Error), Count(report, FindingSeverity.Warning), Count(report, FindingSeverity.Doubtful)));
        foreach (ReportFinding finding in report.Findings)
        {
            Write(page, report, finding);
        }

        page.CloseLine();
    }

    private static int Count(ReportContext report, FindingSeverity severity) => report.Findings.Count(finding => finding.Finding.Severity == severity);

    private static void Write(HtmlWriter page, ReportContext report, ReportFinding numbered)
    {
        Finding finding = numbered.Finding;
        string heading = $"{numbered.Id}-heading";
        page.Open("article", ("id", numbered.Id), ("class", $"finding {ClassOf(finding.Severity)}"), ("aria-labelledby", heading), ("tabindex", "-1"));
        page.Open("h3", ("id", heading));
        page.Element("span", report.Say(NameTexts.Of(finding.Severity)), ("class", "severity"));
        page.Text(" ").Text(report.Say(ReportTexts.FindingNumber, numbered.Number)).Text(": ").Text(finding.Rule.NameIn(report.Language));
        page.CloseLine();
        if (finding.Row is { } row)
        {
            page.Element("p", finding.Column is { } column ? $"{row} · {column}" : row, ("class", "where"), ("lang", "zh-CN"));
        }

        page.Element("p", finding.Message, ("class", "message"));
        Quote(page, report, finding.Place);
        Arithmetic(page, report, finding);
        Related(page, report, finding, heading);
        page.Element("p", report.Say(ReportTexts.Rule, finding.Rule.Id, finding.Rule.DescriptionIn(report.Language)), ("class", "rule"));
        page.CloseLine();
    }

    private static void Quote(HtmlWriter page, ReportContext report, FindingPlace place)
    {
        ReportFiling filing = report.Filings[place.Document];
        page.Open("figure", ("class", "quote"));
        page.Open("blockquote", ("lang", "zh-CN"));
        SourceQuote quote = SourceQuote.Of(filing, place);
        page.Text(quote.Before).Element("mark", quote.Marked).Text(quote.After).Close();
        page.Open("figcaption").Element("a", PlaceName(report, filing, place.Line), ("href", $"#{filing.LineId(place.Line)}")).Close().CloseLine();
    }

    private static string PlaceName(ReportContext report, ReportFiling filing, int line)
    {
        string place = report.Say(ReportTexts.Line, line);
        return report.Filings.Length > 1 ? $"{filing.Name}, {place}" : place;
    }

    private static void Arithmetic(HtmlWriter page, ReportContext report, Finding finding)
    {
        PrintedFactor factor = PrintedFactor.Of(finding);
        page.Open("dl", ("class", "facts arithmetic"));
        page.Open("div").Element("dt", report.Say(ReportTexts.Printed)).Element("dd", finding.Place.Text, ("lang", "zh-CN")).Close();
        if (finding.Recomputed is { } range)
        {
            page.Open("div").Element("dt", report.Say(factor.IsKnown ? ReportTexts.Expected : ReportTexts.ExpectedInBaseUnits)).Element("dd", factor.Write(range)).Close();
        }

        if (finding.Gap > 0)
        {
            page.Open("div").Element("dt", report.Say(factor.IsKnown ? ReportTexts.Gap : ReportTexts.GapInBaseUnits)).Element("dd", factor.Write(finding.Gap)).Close();
        }

        if (finding.Correction is { } correction)
        {
            page.Open("div").Element("dt", report.Say(ReportTexts.Explanation)).Element("dd", correction.Wording.In(report.Language)).Close();
        }

        page.CloseLine();
    }

    private static void Related(HtmlWriter page, ReportContext report, Finding finding, string heading)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        string caption = $"{heading}-related";
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", caption), ("tabindex", "0")).Open("table");
        page.Element("caption", report.Say(ReportTexts.Related), ("id", caption));
        page.Open("thead").Open("tr").Element("th", report.Say(ReportTexts.Place), ("scope", "col")).Element("th", report.Say(ReportTexts.Item), ("scope", "col"))
            .Element("th", report.Say(ReportTexts.Figure), ("scope", "col"), ("class", "n")).Close().Close().Open("tbody");
        foreach (FindingPlace place in finding.Related)
        {
            ReportFiling filing = report.Filings[place.Document];
            page.Open("tr").Open("td").Element("a", PlaceName(report, filing, place.Line), ("href", $"#{filing.LineId(place.Line)}")).Close();
            page.Element("td", place.Note, ("lang", "zh-CN")).Element("td", place.Text, ("class", "n"), ("lang", "zh-CN")).CloseLine();
        }

        page.Close().Close().CloseLine();
    }

    private static string ClassOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "doubtful",
    };
}
