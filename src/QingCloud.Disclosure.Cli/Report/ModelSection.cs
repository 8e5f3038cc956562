using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The typed models as tables, by subject; every row links to its line.</summary>
internal static class ModelSection
{
    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("section", ("id", "models"), ("aria-labelledby", "models-heading"), ("tabindex", "-1"));
        page.Element("h2", report.Say(ReportTexts.Models), ("id", "models-heading"));
        foreach (ReportFiling filing in report.Filings)
        {
            Write(page, report, filing);
        }

        page.CloseLine();
    }

    private static void Write(HtmlWriter page, ReportContext report, ReportFiling filing)
    {
        if (report.Filings.Length > 1)
        {
            page.Element("h3", filing.Name);
        }

        ImmutableArray<Fact> facts = filing.Analysis.Facts;
        if (facts.IsEmpty)
        {
            page.Element("p", report.Say(ReportTexts.NoModels));
        }

        // What no other model holds comes last.
        foreach (IGrouping<Subject, Fact> subject in facts.GroupBy(fact => fact.Subject).OrderBy(group => group.Key == Subject.Schedules).ThenBy(group => group.Key))
        {
            ModelTable[] tables = [.. subject.GroupBy(fact => (fact.Evidence.TableId, fact.Entity, fact.Scope)).Select(group => ModelTable.Of([.. group]))];
            page.Open("details", ("class", "subject"), ("open", IsOpen(subject.Key) ? "" : null));
            page.Open("summary").Element("h4", report.Say(FieldTexts.Of(subject.Key))).Text(" ").Element("span", report.Say(ReportTexts.OneOf, tables.Length)).Close();
            for (int i = 0; i < tables.Length; i++)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"{filing.Id}-m{(int)subject.Key}-{i + 1}");
                ModelTableWriter.Write(page, report, filing, tables[i], id);
            }

            page.CloseLine();
        }
    }

    // The subjects of valuation and impairment; the others open at a click.
    private static bool IsOpen(Subject subject) => subject is not (Subject.Schedules or Subject.Statements or Subject.AccountNotes or Subject.AccountMovements);
}
