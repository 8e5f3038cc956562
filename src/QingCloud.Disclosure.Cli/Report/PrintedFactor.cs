using System.Globalization;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The unit that a finding's figure is printed in, told by the figure, its gap and what it should be: so that all of them are written alike.</summary>
/// <param name="Factor">How many base units (yuan, a whole) one printed unit is; 0 where that could not be told.</param>
/// <param name="Suffix">What is written behind a number.</param>
internal readonly record struct PrintedFactor(decimal Factor, string Suffix)
{
    // 元, %, 千元, 万元, 百万元, 亿元.
    private static readonly decimal[] Units = [1m, 0.01m, 1_000m, 10_000m, 1_000_000m, 100_000_000m];

    internal bool IsKnown => Factor > 0;

    internal static PrintedFactor Of(Finding finding)
    {
        if (finding.Recomputed is not { } range || finding.Gap <= 0 || !NumberParser.TryParse(finding.Place.Text, out PrintedNumber number))
        {
            return default;
        }

        // A rate and points are printed with their sign, and are fractions already.
        if (number.Form != NumberForm.Plain)
        {
            return IsPrinted(range, finding.Gap, number.Range, 1m) ? new(0.01m, "%") : default;
        }

        foreach (decimal unit in Units)
        {
            if (IsPrinted(range, finding.Gap, number.Range, unit))
            {
                return new(unit, "");
            }
        }

        return default;
    }

    internal string Write(Interval range) => Write(range.Low) == Write(range.High) ? Write(range.Low) : $"[{Write(range.Low)}, {Write(range.High)}]";

    internal string Write(decimal value)
    {
        decimal number = IsKnown ? value / Factor : value;
        return number.ToString(Math.Abs(number) < 1 ? "0.######" : "#,0.####", CultureInfo.InvariantCulture) + Suffix;
    }

    // The gap reaches from what the figure should be to the nearer edge of what its digits stand for.
    private static bool IsPrinted(Interval range, decimal gap, Interval printed, decimal unit)
    {
        (decimal low, decimal high) = (printed.Low * unit, printed.High * unit);
        decimal rest = low > range.High ? low - range.High - gap : high < range.Low ? range.Low - high - gap : gap;
        return Math.Abs(rest) <= (high - low) / 1_000;
    }
}
