namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Draws rows of labels, bars and values as SVG; colours come from the page's style sheet by class.</summary>
internal sealed class ChartCanvas
{
    private const decimal LabelWidth = 102;
    private const decimal FontSize = 12;
    private const decimal Foot = 24;

    private readonly HtmlWriter _page;
    private readonly ChartAxis _axis;

    internal ChartCanvas(HtmlWriter page, ChartAxis axis, string id, Chart chart, decimal height)
    {
        _page = page;
        _axis = axis;
        page.Open(
            "svg", ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"),
            ("viewBox", $"0 0 {Numbers.Place(ChartAxis.Width)} {Numbers.Place(height + Foot)}"), ("xmlns", "http://www.w3.org/2000/svg"));
        page.Element("title", chart.Title, ("id", $"{id}-title"));
        page.Element("desc", chart.Description, ("id", $"{id}-desc"));
        foreach (decimal tick in axis.Ticks)
        {
            string x = Numbers.Place(axis.At(tick));
            page.Open("line", ("class", tick == 0 ? "zero" : "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", Numbers.Place(height))).Close();
            Text(Numbers.Short(tick), axis.At(tick), height + 15, "middle", "tick");
        }
    }

    internal void Bar(decimal from, decimal to, decimal top, decimal height, string cssClass, string tooltip)
    {
        (decimal left, decimal right) = (Math.Min(_axis.At(from), _axis.At(to)), Math.Max(_axis.At(from), _axis.At(to)));
        _page.Open(
            "rect", ("class", cssClass), ("x", Numbers.Place(left)), ("y", Numbers.Place(top)), ("width", Numbers.Place(Math.Max(right - left, 1))), ("height", Numbers.Place(height)));
        _page.Element("title", tooltip).Close();
    }

    /// <summary>The name of a row, shortened where it is longer than its place; the whole name is in the data of the chart.</summary>
    internal void Label(string text, decimal baseline) => Text(Shortened(text), ChartAxis.Left - 8, baseline, "end", "label");

    internal void Value(string text, decimal value, decimal baseline) => Text(text, _axis.At(Math.Max(value, _axis.Low)) + 4, baseline, "start", "value");

    internal void End() => _page.CloseLine();

    private void Text(string text, decimal x, decimal y, string anchor, string cssClass) =>
        _page.Element("text", text, ("class", cssClass), ("x", Numbers.Place(x)), ("y", Numbers.Place(y)), ("text-anchor", anchor));

    private static string Shortened(string text)
    {
        decimal width = 0;
        for (int i = 0; i < text.Length; i++)
        {
            width += text[i] < '\u2E80' ? FontSize * 0.56m : FontSize;
            if (width > LabelWidth)
            {
                return text[..Math.Max(1, i - (char.IsLowSurrogate(text[i]) ? 2 : 1))] + "…";
            }
        }

        return text;
    }
}
