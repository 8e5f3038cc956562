namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Where values lie between the left and the right of a drawing; zero is always on it.</summary>
internal sealed class ChartAxis
{
    /// <summary>The width of all drawings, in units of their own.</summary>
    internal const decimal Width = 480;

    /// <summary>Where the bars begin: left of it stand the labels.</summary>
    internal const decimal Left = 130;

    private const decimal Right = 404;
    private const int MostTicks = 5;

    private ChartAxis(decimal low, decimal high, decimal step)
    {
        Low = low;
        High = high;
        Step = step;
    }

    internal decimal Low { get; }

    internal decimal High { get; }

    internal decimal Step { get; }

    internal IEnumerable<decimal> Ticks
    {
        get
        {
            for (decimal tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>The axis on which all values find a place, with ticks at round figures.</summary>
    internal static ChartAxis Over(IEnumerable<decimal> values)
    {
        (decimal low, decimal high) = (0m, 0m);
        foreach (decimal value in values)
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        decimal range = high > low ? high - low : 1m;
        decimal step = 1m;
        while (step * MostTicks < range)
        {
            step *= 10;
        }

        while (step > 0.000001m && step / 10 * MostTicks >= range)
        {
            step /= 10;
        }

        step = step / 5 * MostTicks >= range ? step / 5 : step / 2 * MostTicks >= range ? step / 2 : step;
        return new(decimal.Floor(low / step) * step, Math.Max(decimal.Ceiling(high / step) * step, low + step), step);
    }

    internal decimal At(decimal value) => Left + ((value - Low) / (High - Low) * (Right - Left));
}
