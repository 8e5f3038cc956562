using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>What could not be read, and what was left unchecked.</summary>
internal static class DiagnosticSection
{
    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("section", ("id", "diagnostics"), ("aria-labelledby", "diagnostics-heading"), ("tabindex", "-1"));
        page.Element("h2", report.Say(ReportTexts.NotRead), ("id", "diagnostics-heading"));
        bool isAnything = false;
        foreach (ReportFiling filing in report.Filings)
        {
            (string Severity, string Id, int Line, string Message)[] rows =
            [
                .. filing.Analysis.Diagnostics.Select(diagnostic => (report.Say(NameTexts.Of(diagnostic.Severity)), diagnostic.Id, diagnostic.Line, diagnostic.In(report.Language).Message)),
                .. report.Verification.Limits.Where(limit => limit.Document == filing.Index).Select(limit => (report.Say(NameTexts.Of(DiagnosticSeverity.Info)), "", limit.Line, limit.Message)),
            ];
            isAnything |= rows.Length > 0;
            Write(page, report, filing, rows);
        }

        if (!isAnything)
        {
            page.Element("p", report.Say(ReportTexts.AllRead));
        }

        page.CloseLine();
    }

    private static void Write(HtmlWriter page, ReportContext report, ReportFiling filing, (string Severity, string Id, int Line, string Message)[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        string caption = $"{filing.Id}-diagnostics";
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", caption), ("tabindex", "0")).Open("table");
        page.Element("caption", filing.Name, ("id", caption)).Open("thead").Open("tr");
        foreach (LocalizedText heading in (ReadOnlySpan<LocalizedText>)[ReportTexts.Place, ReportTexts.Severity, ReportTexts.Id, ReportTexts.Message])
        {
            page.Element("th", report.Say(heading), ("scope", "col"));
        }

        page.Close().Close().Open("tbody");
        foreach ((string severity, string id, int line, string message) in rows)
        {
            page.Open("tr").Open("td");
            if (line > 0)
            {
                page.Element("a", report.Say(ReportTexts.Line, line), ("href", $"#{filing.LineId(line)}"));
            }
            else
            {
                page.Text(report.Say(ReportTexts.WholeDocument));
            }

            page.Close().Element("td", severity).Element("td", id).Element("td", message, ("class", "long")).CloseLine();
        }

        page.Close().Close().CloseLine();
    }
}
