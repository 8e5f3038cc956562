namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Draws bars: a row for each category, or a row for each series of each category.</summary>
internal static class BarDrawing
{
    private const decimal RowHeight = 26;
    private const decimal BarHeight = 18;
    private const decimal ThinRow = 17;
    private const decimal ThinBar = 14;
    private const decimal GapOfCategories = 8;

    internal static void Draw(HtmlWriter page, string id, BarChart chart)
    {
        if (chart.IsStacked)
        {
            Stacked(page, id, chart);
        }
        else
        {
            Beside(page, id, chart);
        }
    }

    private static void Stacked(HtmlWriter page, string id, BarChart chart)
    {
        ChartAxis axis = ChartAxis.Over(Enumerable.Range(0, chart.Categories.Length).SelectMany(i => (decimal[])[Sum(chart, i, positive: true), Sum(chart, i, positive: false)]));
        ChartCanvas canvas = new(page, axis, id, chart, chart.Categories.Length * RowHeight);
        for (int i = 0; i < chart.Categories.Length; i++)
        {
            decimal top = (i * RowHeight) + ((RowHeight - BarHeight) / 2);
            canvas.Label(chart.Categories[i], top + 13);
            (decimal up, decimal down) = (0m, 0m);
            for (int s = 0; s < chart.Series.Length; s++)
            {
                decimal value = chart.Series[s].Values[i] ?? 0;
                decimal from = value >= 0 ? up : down;
                if (value != 0)
                {
                    canvas.Bar(from, from + value, top, BarHeight, Class(s), $"{chart.Categories[i]}, {chart.Series[s].Name}: {Numbers.Exact(value)} {chart.Unit}");
                }

                (up, down) = value >= 0 ? (up + value, down) : (up, down + value);
            }

            canvas.Value(Numbers.Short(up + down), up, top + 13);
        }

        canvas.End();
    }

    private static void Beside(HtmlWriter page, string id, BarChart chart)
    {
        ChartAxis axis = ChartAxis.Over(chart.Series.SelectMany(series => series.Values.OfType<decimal>()));
        int rows = Enumerable.Range(0, chart.Categories.Length).Sum(i => chart.Series.Count(series => series.Values[i] is not null));
        ChartCanvas canvas = new(page, axis, id, chart, (rows * ThinRow) + (chart.Categories.Length * GapOfCategories));
        decimal top = GapOfCategories / 2;
        for (int i = 0; i < chart.Categories.Length; i++)
        {
            int own = chart.Series.Count(series => series.Values[i] is not null);
            canvas.Label(chart.Categories[i], top + (own * ThinRow / 2) + 3);
            for (int s = 0; s < chart.Series.Length; s++)
            {
                if (chart.Series[s].Values[i] is { } value)
                {
                    canvas.Bar(0, value, top, ThinBar, Class(s), $"{chart.Categories[i]}, {chart.Series[s].Name}: {Numbers.Exact(value)} {chart.Unit}");
                    canvas.Value(Numbers.Short(value), Math.Max(value, 0), top + 11);
                    top += ThinRow;
                }
            }

            top += GapOfCategories;
        }

        canvas.End();
    }

    private static decimal Sum(BarChart chart, int category, bool positive) =>
        chart.Series.Sum(series => series.Values[category] is { } value && value > 0 == positive ? value : 0);

    private static string Class(int series) => $"s{Numbers.Write(series % ChartFigure.MostSeries)}";
}
