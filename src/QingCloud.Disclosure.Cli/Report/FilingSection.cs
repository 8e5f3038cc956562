using System.Globalization;
using NodaTime;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>What the documents are, how much was read and checked, and what the marks of the readings mean.</summary>
internal static class FilingSection
{
    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("section", ("id", "documents"), ("aria-labelledby", "documents-heading"), ("tabindex", "-1"));
        page.Element("h2", report.Say(ReportTexts.Documents), ("id", "documents-heading"));
        foreach (ReportFiling filing in report.Filings)
        {
            Write(page, report, filing);
        }

        page.Open("p", ("class", "checks")).Element("strong", report.Say(ReportTexts.Checks)).Text(" ").Text(report.Say(
            ReportTexts.ChecksValue,
            report.Verification.Checks.Performed, report.Verification.Checks.Consistent, report.Verification.Checks.Inconsistent, report.Verification.Checks.Undecided,
            report.Verification.Coverage.CheckedCells, report.Verification.Coverage.NumericCells)).CloseLine();
        Legend(page, report);
        page.CloseLine();
    }

    private static void Write(HtmlWriter page, ReportContext report, ReportFiling filing)
    {
        DocumentHeader header = filing.Analysis.Outline.Header;
        page.Open("dl", ("class", "facts"));
        Row(page, report, ReportTexts.File, filing.Name);
        Row(page, report, ReportTexts.Kind, report.Say(NameTexts.Of(filing.Analysis.Outline.Kind)));
        Row(page, report, ReportTexts.Issuer, header.Issuer);
        Row(page, report, ReportTexts.SecurityCode, header.SecurityCode);
        Row(page, report, ReportTexts.ShortName, header.ShortName);
        Row(page, report, ReportTexts.Exchange, header.Exchange is { } exchange ? report.Say(NameTexts.Of(exchange)) : null);
        Row(page, report, ReportTexts.AnnouncementNumber, header.AnnouncementNumber);
        Row(page, report, ReportTexts.LetterReference, header.LetterReference);
        Row(page, report, ReportTexts.ReportingPeriod, header.ReportingPeriod is { } period ? $"{Iso(period.Start)} – {Iso(period.End)}" : null);
        Row(page, report, ReportTexts.Extent, report.Say(
            ReportTexts.ExtentValue, filing.Analysis.Source.Lines.Length, filing.Analysis.Source.Length, filing.Analysis.Tables.Length, filing.Analysis.Outline.Questions.Length));
        page.Open("div").Element("dt", report.Say(ReportTexts.FiguresRead)).Open("dd");
        foreach (CellReading reading in Enum.GetValues<CellReading>())
        {
            int count = filing.Analysis.Facts.Count(fact => fact.Evidence.Reading == reading);
            ReadingMark.Write(page, report, reading);
            page.Text(string.Create(CultureInfo.InvariantCulture, $" {count:N0} {report.Say(NameTexts.Of(reading))}  "));
        }

        page.Close().Close().CloseLine();
    }

    private static void Row(HtmlWriter page, ReportContext report, LocalizedText name, string? value)
    {
        if (value is { Length: > 0 })
        {
            page.Open("div").Element("dt", report.Say(name)).Element("dd", value).Close();
        }
    }

    private static void Legend(HtmlWriter page, ReportContext report)
    {
        page.Element("h3", report.Say(ReportTexts.Legend)).Open("ul", ("class", "legend"));
        foreach (CellReading reading in Enum.GetValues<CellReading>())
        {
            page.Open("li");
            ReadingMark.Write(page, report, reading);
            page.Text(" ").Element("strong", report.Say(NameTexts.Of(reading))).Text(": ").Text(report.Say(NameTexts.Meaning(reading))).Close();
        }

        page.CloseLine();
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
