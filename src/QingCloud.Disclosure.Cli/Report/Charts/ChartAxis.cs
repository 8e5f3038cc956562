namespace QingCloud.Disclosure.Cli.Report.Charts;

/// <summary>Where values lie between the left and the right of a drawing.</summary>
internal sealed class ChartAxis
{
    /// <summary>The width of all drawings, in units of their own.</summary>
    internal const decimal Width = 384;

    /// <summary>Where the bars begin: left of it stand the labels.</summary>
    internal const decimal Left = 112;

    private const decimal Right = 324;
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

    /// <summary>The axis on which zero and all values find a place, with ticks at round figures.</summary>
    internal static ChartAxis Over(IEnumerable<decimal> values) => Over(values, 0m);

    /// <summary>The axis on which all values and another, which is low, find a place.</summary>
    internal static ChartAxis Over(IEnumerable<decimal> values, decimal from)
    {
        (decimal low, decimal high) = (from, from);
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
