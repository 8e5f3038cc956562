using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>Writes a model's table: printed figures with the marks of their readings.</summary>
internal static class ModelTableWriter
{
    // The source text has them all.
    private const int MostRows = 400;

    internal static void Write(HtmlWriter page, ReportContext report, ReportFiling filing, ModelTable table, string id)
    {
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", id), ("tabindex", "0")).Open("table", ("class", "model"));
        page.Open("caption", ("id", id), ("lang", "zh-CN")).Text(Caption(report, table.First)).Close();
        Head(page, report, table);
        page.Open("tbody");
        foreach (ModelRow row in table.Rows.Take(MostRows))
        {
            page.Open("tr").Open("th", ("scope", "row"), ("lang", "zh-CN"));
            page.Element("a", row.Item.Length > 0 ? row.Item : report.Say(ReportTexts.Line, row.Line), ("href", $"#{filing.LineId(row.Line)}")).Close();
            foreach ((ReportingPeriod? period, Field field) in table.Columns)
            {
                Cell(page, report, row.Facts.GetValueOrDefault((period, field)));
            }

            page.CloseLine();
        }

        page.Close().Close().CloseLine();
        if (table.Rows.Length > MostRows)
        {
            page.Element("p", report.Say(ReportTexts.ShortenedTable, table.Rows.Length - MostRows));
        }
    }

    private static void Head(HtmlWriter page, ReportContext report, ModelTable table)
    {
        page.Open("thead").Open("tr").Element("th", report.Say(ReportTexts.Item), ("scope", "col"), ("rowspan", "2"));
        foreach (IGrouping<ReportingPeriod?, Field> period in table.Columns.GroupBy(column => column.Period, column => column.Field))
        {
            LocalizedText name = period.Key is { } known ? NameTexts.Of(known) : ReportTexts.NoPeriod;
            page.Element("th", report.Say(name), ("scope", "colgroup"), ("colspan", Numbers.Write(period.Count())));
        }

        page.Close().Open("tr");
        foreach (Field field in table.Columns.GroupBy(column => column.Period).SelectMany(period => period).Select(column => column.Field))
        {
            page.Element("th", report.Say(FieldTexts.Of(field)), ("scope", "col"), ("class", "n"));
        }

        page.Close().CloseLine();
    }

    private static void Cell(HtmlWriter page, ReportContext report, Fact? fact)
    {
        page.Open("td", ("class", "n"));
        if (fact is { Figure.State: not CellState.Blank })
        {
            page.Text(fact.Evidence.Text).Text(" ");
            ReadingMark.Write(page, report, fact.Evidence.Reading);
            if (fact.Evidence.Reading == CellReading.Ambiguous && Alternatives(fact.Figure) is { Length: > 0 } alternatives)
            {
                page.Element("small", report.Say(ReportTexts.Alternatives, string.Join(" / ", alternatives)));
            }
        }

        page.Close();
    }

    private static string[] Alternatives(IFigure figure) => figure switch
    {
        Figure<MonetaryAmount> amount => [.. amount.Alternatives],
        Figure<Rate> rate => [.. rate.Alternatives],
        Figure<PercentagePoints> points => [.. points.Alternatives],
        Figure<Count> count => [.. count.Alternatives],
        Figure<UnitPrice> price => [.. price.Alternatives],
        _ => [],
    };

    private static string Caption(ReportContext report, Fact fact)
    {
        string name = fact.Evidence.Caption is { Length: > 0 } caption ? caption : fact.Evidence.SectionPath is [.., var section] ? section : report.Say(FieldTexts.Of(fact.Subject));
        string text = report.Say(ReportTexts.TableCaption, name, fact.Evidence.TableId);
        text += fact.Scope is { } scope ? $" · {report.Say(NameTexts.Of(scope))}" : "";
        return fact.Entity is { } entity ? $"{text} · {report.Say(ReportTexts.Entity, entity)}" : text;
    }
}
