using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>A chart with its caption, its key, and its data as a table.</summary>
internal static class ChartFigure
{
    internal const int MostSeries = 8;

    internal static void Write(HtmlWriter page, ReportContext report, Chart chart, string id)
    {
        page.Open("figure", ("class", "chart"), ("id", id));
        page.Open("figcaption").Element("strong", chart.Title).Text(" ").Element("span", report.Say(ChartTexts.Measured, chart.Unit), ("class", "unit")).Close();
        switch (chart)
        {
            case BarChart bars:
                BarDrawing.Draw(page, id, bars);
                Key(page, bars);
                Data(page, report, bars);
                break;
            case WaterfallChart waterfall:
                WaterfallDrawing.Draw(page, id, waterfall);
                Cut(page, report, waterfall);
                Data(page, report, waterfall);
                break;
        }

        page.CloseLine();
    }

    private static void Cut(HtmlWriter page, ReportContext report, WaterfallChart chart)
    {
        if (chart.From > 0)
        {
            page.Element("p", report.Say(ChartTexts.CutAxis), ("class", "unit"));
        }
    }

    private static void Key(HtmlWriter page, BarChart chart)
    {
        page.Open("ul", ("class", "key"));
        for (int i = 0; i < chart.Series.Length; i++)
        {
            page.Open("li").Element("span", "", ("class", $"swatch s{Numbers.Write(i % MostSeries)}"), ("aria-hidden", "true")).Text(chart.Series[i].Name).Close();
        }

        page.CloseLine();
    }

    private static void Data(HtmlWriter page, ReportContext report, BarChart chart)
    {
        Begin(page, report, chart);
        page.Open("thead").Open("tr").Element("th", report.Say(ReportTexts.Item), ("scope", "col"));
        foreach (ChartSeries series in chart.Series)
        {
            page.Element("th", series.Name, ("scope", "col"), ("class", "n"));
        }

        page.Close().Close().Open("tbody");
        for (int i = 0; i < chart.Categories.Length; i++)
        {
            page.Open("tr").Element("th", chart.Categories[i], ("scope", "row"));
            foreach (ChartSeries series in chart.Series)
            {
                page.Element("td", series.Values[i] is { } value ? Numbers.Exact(value) : "", ("class", "n"));
            }

            page.Close();
        }

        End(page);
    }

    private static void Data(HtmlWriter page, ReportContext report, WaterfallChart chart)
    {
        Begin(page, report, chart);
        page.Open("thead").Open("tr").Element("th", report.Say(ChartTexts.Step), ("scope", "col")).Element("th", report.Say(ChartTexts.Value), ("scope", "col"), ("class", "n"));
        page.Close().Close().Open("tbody");
        foreach (WaterfallStep step in chart.Steps)
        {
            page.Open("tr").Element("th", step.Name, ("scope", "row")).Element("td", Numbers.Exact(step.Value), ("class", "n")).Close();
        }

        End(page);
    }

    private static void Begin(HtmlWriter page, ReportContext report, Chart chart)
    {
        page.Open("details", ("class", "data")).Element("summary", report.Say(ChartTexts.Data));
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", chart.Title), ("tabindex", "0")).Open("table");
        page.Element("caption", $"{chart.Title} · {report.Say(ChartTexts.Measured, chart.Unit)}");
    }

    private static void End(HtmlWriter page) => page.Close().Close().Close().Close();
}
