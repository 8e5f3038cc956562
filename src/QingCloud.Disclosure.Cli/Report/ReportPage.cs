using System.Security.Cryptography;
using System.Text;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>
/// One self-contained page: no script, nothing loaded, and a policy that lets the browser run and load nothing either, so that a filing stays text
/// whatever it holds.
/// </summary>
internal static class ReportPage
{
    private static readonly Lazy<string> Css = new(() => Resource("report.css"));

    internal static string Write(ReportContext report)
    {
        HtmlWriter page = new();
        string title = report.Say(ReportTexts.Title, Subject(report));
        page.DocumentType();
        page.Open("html", ("lang", report.Language == MessageLanguage.Chinese ? "zh-CN" : "en"));
        Head(page, title);
        page.Open("body");
        page.Element("a", report.Say(ReportTexts.SkipToFindings), ("class", "skip"), ("href", "#findings"));
        page.Element("a", report.Say(ReportTexts.SkipToSource), ("class", "skip"), ("href", "#source"));
        page.Open("div", ("class", "page"));
        Body(page, report, title);
        SourceSection.Write(page, report);
        page.Close().Close().CloseLine();
        return page.ToString();
    }

    private static void Body(HtmlWriter page, ReportContext report, string title)
    {
        page.Open("main", ("id", "report"), ("tabindex", "-1"));
        page.Open("header").Element("h1", title).CloseLine();
        Navigation(page, report);
        FilingSection.Write(page, report);
        FindingSection.Write(page, report);
        ChartSection.Write(page, report);
        ModelSection.Write(page, report);
        DiagnosticSection.Write(page, report);
        page.Open("footer").Element("p", report.Say(ReportTexts.Footer)).CloseLine();
        page.CloseLine();
    }

    private static void Head(HtmlWriter page, string title)
    {
        string css = Css.Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        page.Open("head");
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Element("title", title);
        page.Style(css);
        page.CloseLine();
    }

    private static void Navigation(HtmlWriter page, ReportContext report)
    {
        page.Open("nav", ("aria-label", report.Say(ReportTexts.Contents))).Open("ul");
        foreach ((string id, LocalizedText name) in (ReadOnlySpan<(string, LocalizedText)>)
            [
                ("documents", ReportTexts.Documents), ("findings", ReportTexts.Findings), ("charts", ReportTexts.Charts),
                ("models", ReportTexts.Models), ("diagnostics", ReportTexts.NotRead), ("source", ReportTexts.Source),
            ])
        {
            page.Open("li").Element("a", report.Say(name), ("href", $"#{id}")).Close();
        }

        page.Close().CloseLine();
    }

    // The issuer where it is known, the names of the files otherwise.
    private static LocalizedText Subject(ReportContext report) =>
        string.Join("、", report.Filings.Select(filing => filing.Analysis.Outline.Header.Issuer ?? filing.Name).Distinct(StringComparer.Ordinal));

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream($"QingCloud.Disclosure.Cli.Report.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its data file {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
