using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>How a figure was read, as a mark of its own shape and colour; a screen reader hears its name.</summary>
internal static class ReadingMark
{
    internal static void Write(HtmlWriter page, ReportContext report, CellReading reading)
    {
        string name = report.Say(NameTexts.Of(reading));
        page.Element("span", "", ("class", $"r {ClassOf(reading)}"), ("role", "img"), ("aria-label", name), ("title", name));
    }

    private static string ClassOf(CellReading reading) => reading switch
    {
        CellReading.Explicit => "explicit",
        CellReading.Inferred => "inferred",
        CellReading.Proven => "proven",
        _ => "ambiguous",
    };
}
