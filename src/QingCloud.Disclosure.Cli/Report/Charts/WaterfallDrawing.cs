namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Draws a waterfall: each change begins where the one before it ended.</summary>
internal static class WaterfallDrawing
{
    private const decimal RowHeight = 24;
    private const decimal BarHeight = 16;

    internal static void Draw(HtmlWriter page, string id, WaterfallChart chart)
    {
        (decimal From, decimal To)[] bars = Bars(chart);
        ChartAxis axis = ChartAxis.Over(bars.SelectMany((bar, i) => chart.Steps[i].IsLevel ? (decimal[])[bar.To] : [bar.From, bar.To]), chart.From);
        ChartCanvas canvas = new(page, axis, id, chart, chart.Steps.Length * RowHeight);
        for (int i = 0; i < bars.Length; i++)
        {
            WaterfallStep step = chart.Steps[i];
            decimal top = (i * RowHeight) + ((RowHeight - BarHeight) / 2);
            canvas.Label(step.Name, top + 12);
            canvas.Bar(step.IsLevel ? Math.Max(bars[i].From, axis.Low) : bars[i].From, bars[i].To, top, BarHeight, step.IsLevel ? "level" : step.Value >= 0 ? "up" : "down", $"{step.Name}: {Numbers.Exact(step.Value)} {chart.Unit}");
            string sign = !step.IsLevel && step.Value > 0 ? "+" : "";
            canvas.Value(sign + Numbers.Short(step.Value), Math.Max(bars[i].From, bars[i].To), top + 12);
        }

        canvas.End();
    }

    private static (decimal From, decimal To)[] Bars(WaterfallChart chart)
    {
        List<(decimal From, decimal To)> bars = [];
        decimal level = 0;
        foreach (WaterfallStep step in chart.Steps)
        {
            (decimal from, decimal to) = step.IsLevel ? (0m, step.Value) : (level, level + step.Value);
            bars.Add((from, to));
            level = to;
        }

        return [.. bars];
    }
}
