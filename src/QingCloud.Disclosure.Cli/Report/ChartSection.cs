using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Cli.Report.Charts;
using QingCloud.Disclosure.Disclosures;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The charts of each filing.</summary>
internal static class ChartSection
{
    internal static void Write(HtmlWriter page, ReportContext report)
    {
        page.Open("section", ("id", "charts"), ("aria-labelledby", "charts-heading"), ("tabindex", "-1"));
        page.Element("h2", report.Say(ReportTexts.Charts), ("id", "charts-heading"));
        foreach (ReportFiling filing in report.Filings)
        {
            Chart[] charts = Charts(report, filing.Analysis.Models);
            if (report.Filings.Length > 1)
            {
                page.Element("h3", filing.Name);
            }

            if (charts.Length == 0)
            {
                page.Element("p", report.Say(ChartTexts.NoCharts));
            }

            page.Open("div", ("class", "charts"));
            for (int i = 0; i < charts.Length; i++)
            {
                ChartFigure.Write(page, report, charts[i], $"{filing.Id}-c{Numbers.Write(i + 1)}");
            }

            page.CloseLine();
        }

        page.CloseLine();
    }

    // A table that a filing prints again, in a request and its reply, is drawn once.
    private static Chart[] Charts(ReportContext report, DisclosureModels models) =>
        [.. RevenueCharts.Of(report, models).Concat(MarginCharts.Of(report, models)).Concat(AgingCharts.Of(report, models)).Concat(AllowanceCharts.Of(report, models)).DistinctBy(chart => chart.Data)];
}
