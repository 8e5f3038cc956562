using System.Globalization;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// Looks for the small slip that turns what a figure should be into what is printed: a digit, two digits swapped, a sign, a lost digit, a power of ten.
/// A slip counts only where few of all the figures that slips could make would fit, so that it is evidence and no accident.
/// </summary>
internal static class SlipFinder
{
    /// <summary>What all slips together may cover of the figures of that size.</summary>
    internal const decimal MostChance = 0.02m;

    /// <summary>The same where nothing else speaks for the relation.</summary>
    internal const decimal NoChance = 0.0002m;

    // A sign, a power of ten, two neighbours swapped: a dozen figures in all; another digit at any place, a digit lost or doubled: so many for each digit.
    private const int FewVariants = 16;
    private const int ManyVariants = 21;

    // With a digit put in, a figure must still be a long.
    private const int LongestFigure = 17;

    /// <summary>The slip of a figure that is wrong in any case: any kind of slip will do.</summary>
    internal static Correction? Find(TableFigures table, CellAddress address, Interval required) =>
        Slip.Of(table, address, required) is { } slip ? Find(slip, MostChance) : null;

    /// <summary>The slip of a figure in running text whose size alone counts; the last digit is left to rounding.</summary>
    internal static Correction? Find(Quantity quantity, string printed, Interval required, decimal mostChance) =>
        Slip.Of(quantity, printed, required.Abs()) is { } slip && !slip.IsOfLastDigit ? Find(slip, mostChance) : null;

    private static Correction? Find(Slip slip, decimal mostChance)
    {
        // The kinds that make fewest figures first: they say most.
        decimal magnitude = Magnitude(slip.Target);
        return (Chance(slip, magnitude, FewVariants) > mostChance ? null : Sign(slip) ?? Transposed(slip) ?? Scale(slip))
            ?? (Chance(slip, magnitude, ManyVariants * slip.Digits.Length) > mostChance ? null : Digit(slip, withLost: true));
    }

    /// <summary>
    /// The slip that alone says that a sum is meant: a digit or two digits swapped in one of its figures. A sum that is not meant is off by any
    /// amount up to its largest figure, a slip by one of few. A sign is no such evidence: a figure that is no item is taken away by it.
    /// </summary>
    internal static Correction? FindIn(TableFigures table, CellAddress address, Interval required, decimal largest, decimal mostChance) =>
        Slip.Of(table, address, required) is { } slip && Chance(slip, largest / Math.Abs(slip.Scale.Factor), ManyVariants * slip.Digits.Length) <= mostChance ? Digit(slip, withLost: false) : null;

    private static Correction? Sign(Slip slip) =>
        Fits(-slip.Printed, slip) ? new(CorrectionKind.Sign, FindingMessages.OtherSign.With(slip.Scale.Write(-slip.Printed * slip.Scale.Factor))) : null;

    private static Correction? Transposed(Slip slip) => slip.Digits.Length > LongestFigure ? null : Fitting(slip, Swaps(slip.Digits));

    private static Correction? Digit(Slip slip, bool withLost) => slip.Digits.Length > LongestFigure ? null : Fitting(slip, Variants(slip.Digits, withLost));

    private static Correction? Fitting(Slip slip, IEnumerable<(CorrectionKind Kind, long Units)> variants)
    {
        (long least, long most) = slip.UnitsNear();
        foreach ((CorrectionKind kind, long units) in variants)
        {
            if (units >= least && units <= most && slip.Fits(units) && units != slip.Units)
            {
                string text = slip.Scale.Write(slip.ValueOf(units) * slip.Scale.Factor);
                return new(kind, kind switch
                {
                    CorrectionKind.TransposedDigits => FindingMessages.SwappedDigits.With(text),
                    CorrectionKind.LostDigit => FindingMessages.LostDigit.With(text),
                    _ => FindingMessages.OtherDigit.With(text),
                });
            }
        }

        return null;
    }

    private static Correction? Scale(Slip slip)
    {
        foreach (decimal factor in (ReadOnlySpan<decimal>)[10m, 100m, 1_000m, 10_000m, 0.1m, 0.01m, 0.001m, 0.0001m])
        {
            if ((Interval.FromPrinted(slip.Printed, slip.Scale.Decimals) * Interval.Point(factor)).Intersects(slip.Target))
            {
                return new(CorrectionKind.Scale, FindingMessages.Times.With(factor.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return null;
    }

    private static IEnumerable<(CorrectionKind Kind, long Units)> Swaps(string digits)
    {
        long all = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        long place = 1;
        for (int i = digits.Length - 1; i > 0; i--, place *= 10)
        {
            yield return (CorrectionKind.TransposedDigits, all + (9 * (digits[i] - digits[i - 1]) * place));
        }
    }

    // The figures that one slip makes, in units of the last digit: all others digits at each place, neighbours swapped, a digit left out or put in.
    private static IEnumerable<(CorrectionKind Kind, long Units)> Variants(string digits, bool withLost)
    {
        long all = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        long place = 1;
        for (int i = digits.Length - 1; i >= 0; i--, place *= 10)
        {
            int own = digits[i] - '0';
            for (int digit = 0; digit <= 9; digit++)
            {
                yield return (CorrectionKind.Digit, all + ((digit - own) * place));
            }
        }

        foreach ((CorrectionKind, long) swap in Swaps(digits))
        {
            yield return swap;
        }

        place = 1;
        for (int i = digits.Length; withLost && i >= 0; i--, place *= 10)
        {
            (long before, long after) = (all / place, all % place);
            yield return (CorrectionKind.LostDigit, (before / 10 * place) + after);
            for (int digit = 0; digit <= 9; digit++)
            {
                yield return (CorrectionKind.LostDigit, (((before * 10) + digit) * place) + after);
            }
        }
    }

    // As many figures as slips could make, each as wide as the target, among all of a size.
    private static decimal Chance(Slip slip, decimal magnitude, int variants) => magnitude == 0 ? 1m : variants * (slip.Target.Width + slip.Unit) / magnitude;

    private static decimal Magnitude(Interval range) => Math.Max(Math.Abs(range.Low), Math.Abs(range.High));

    private static bool Fits(decimal value, Slip slip) => new Interval(value - (slip.Unit / 2), value + (slip.Unit / 2)).Intersects(slip.Target);

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>A printed figure and what it should be, both in the unit of the page.</summary>
    private readonly record struct Slip(decimal Printed, Interval Target, PrintedScale Scale, string Digits)
    {
        internal decimal Unit { get; } = Interval.FromPrinted(0, Scale.Decimals).Width;

        /// <summary>The printed figure without its sign, in units of its last digit.</summary>
        internal decimal Units => Math.Abs(Printed) / Unit;

        /// <summary>Whether another rounding of the last digit would do.</summary>
        internal bool IsOfLastDigit => Interval.Point(Printed).GapTo(Target) <= 3 * Unit / 2;

        internal decimal ValueOf(long units) => Printed < 0 ? -units * Unit : units * Unit;

        internal bool Fits(long units) => ValueOf(units) is var value && value - (Unit / 2) <= Target.High && value + (Unit / 2) >= Target.Low;

        /// <summary>The units that may fit, with one more on both sides: whole numbers are compared sooner than amounts.</summary>
        internal (long Least, long Most) UnitsNear()
        {
            (decimal low, decimal high) = Printed < 0 ? (-Target.High, -Target.Low) : (Target.Low, Target.High);
            return (InLong(decimal.Floor(low / Unit) - 2), InLong(decimal.Ceiling(high / Unit) + 2));
        }

        private static long InLong(decimal units) => (long)Math.Clamp(units, long.MinValue, long.MaxValue);

        internal static Slip? Of(TableFigures table, CellAddress address, Interval required)
        {
            if (!DirectedNumber.TryParse(table.CellAt(address).Text, out PrintedNumber number) || number.Value == 0 || (required.Low <= 0 && required.High >= 0))
            {
                return null;
            }

            PrintedScale scale = PrintedScale.Of(table, address);
            return Of(number.Value * (number.Form switch { NumberForm.Plain => 1m, NumberForm.Permille => 1000m, _ => 100m }), scale with { Decimals = number.Decimals }, required);
        }

        internal static Slip? Of(Quantity quantity, string text, Interval required)
        {
            PrintedScale scale = PrintedScale.Of(quantity, text);
            return quantity.Value is not { } value || value == 0 || required.Low <= 0 ? null : Of(Math.Abs(value) / scale.Factor, scale, required);
        }

        private static Slip Of(decimal printed, PrintedScale scale, Interval required)
        {
            string digits = Math.Abs(printed).ToString("F" + scale.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
            return new(printed, new(Math.Min(required.Low / scale.Factor, required.High / scale.Factor), Math.Max(required.Low / scale.Factor, required.High / scale.Factor)), scale, digits);
        }
    }
}
