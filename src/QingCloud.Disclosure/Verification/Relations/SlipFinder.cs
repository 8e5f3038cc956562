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

    internal static Correction? Find(TableFigures table, CellAddress address, Interval required, decimal mostChance = MostChance)
    {
        if (!DirectedNumber.TryParse(table.CellAt(address).Text, out PrintedNumber number) || number.Value == 0 || required.Low <= 0 && required.High >= 0)
        {
            return null;
        }

        PrintedScale scale = PrintedScale.Of(table, address);
        Interval target = new(required.Low / scale.Factor, required.High / scale.Factor);
        decimal printed = number.Value * (number.Form switch { NumberForm.Plain => 1m, NumberForm.Permille => 1000m, _ => 100m });
        decimal unit = Interval.FromPrinted(0, number.Decimals).Width;
        string digits = Digits(printed, number.Decimals);
        if (Chance(digits, target, unit) > mostChance)
        {
            return null;
        }

        if (Fits(-printed, target, unit))
        {
            return new(CorrectionKind.Sign, $"With the other sign, {scale.Write(-printed * scale.Factor)}, it holds.");
        }

        return Digit(digits, printed, number.Decimals, target, unit, scale) ?? Scale(printed, target, scale);
    }

    private static Correction? Digit(string digits, decimal printed, int decimals, Interval target, decimal unit, PrintedScale scale)
    {
        foreach ((CorrectionKind kind, string other) in Variants(digits))
        {
            if (TryValue(other, decimals, printed < 0, out decimal value) && value != printed && Fits(value, target, unit))
            {
                string text = scale.Write(value * scale.Factor);
                return new(kind, kind switch
                {
                    CorrectionKind.TransposedDigits => $"With two digits swapped, {text}, it holds.",
                    CorrectionKind.LostDigit => $"With a digit more or less, {text}, it holds.",
                    _ => $"With one other digit, {text}, it holds.",
                });
            }
        }

        return null;
    }

    private static Correction? Scale(decimal printed, Interval target, PrintedScale scale)
    {
        foreach (decimal factor in (ReadOnlySpan<decimal>)[10m, 100m, 1_000m, 10_000m, 0.1m, 0.01m, 0.001m, 0.0001m])
        {
            Interval scaled = Interval.FromPrinted(printed, scale.Decimals) * Interval.Point(factor);
            if (scaled.Intersects(target))
            {
                return new(CorrectionKind.Scale, string.Create(CultureInfo.InvariantCulture, $"Times {factor} it holds."));
            }
        }

        return null;
    }

    private static IEnumerable<(CorrectionKind Kind, string Digits)> Variants(string digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return (CorrectionKind.Digit, digits[..i] + digit + digits[(i + 1)..]);
            }
        }

        for (int i = 0; i + 1 < digits.Length; i++)
        {
            yield return (CorrectionKind.TransposedDigits, digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..]);
        }

        for (int i = 0; i < digits.Length; i++)
        {
            yield return (CorrectionKind.LostDigit, digits[..i] + digits[(i + 1)..]);
            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return (CorrectionKind.LostDigit, digits[..i] + digit + digits[i..]);
            }
        }
    }

    private static decimal Chance(string digits, Interval target, decimal unit)
    {
        decimal magnitude = Math.Max(Math.Abs(target.Low), Math.Abs(target.High));
        return magnitude == 0 ? 1m : 21m * digits.Length * (target.Width + unit) / magnitude;
    }

    private static bool Fits(decimal value, Interval target, decimal unit) => new Interval(value - (unit / 2), value + (unit / 2)).Intersects(target);

    private static string Digits(decimal value, int decimals) =>
        Math.Abs(value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static bool TryValue(string digits, int decimals, bool isNegative, out decimal value)
    {
        bool read = decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        value /= PowerOfTen(decimals);
        value = isNegative ? -value : value;
        return read;
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
