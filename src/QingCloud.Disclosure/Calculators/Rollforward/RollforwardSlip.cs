using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>How a printed term could have come about from the one that closes: a slip of the pen that is simple enough to name.</summary>
internal static class RollforwardSlip
{
    internal static string Explain(RollforwardTerms terms, RollforwardTerm term, MonetaryAmount required)
    {
        MonetaryAmount printed = terms[term]!;
        if (required.Range.Contains(0m))
        {
            // A term that should be nil is usually another one printed twice.
            return Repeats(terms, term) is { } twin ? $"it repeats {twin}" : "";
        }

        return required.Range.Intersects(-printed.Range) ? "its sign is the other way round"
            : IsScaled(printed, required) ? "it is in another unit"
            : ExchangesDigits(printed.Value, required) ? "two neighbouring digits are exchanged"
            : "";
    }

    private static RollforwardTerm? Repeats(RollforwardTerms terms, RollforwardTerm term)
    {
        foreach (RollforwardTerm other in (ReadOnlySpan<RollforwardTerm>)[RollforwardTerm.Charge, RollforwardTerm.Reversal, RollforwardTerm.WriteOff, RollforwardTerm.Other])
        {
            if (other != term && terms[other]!.Value != 0m && terms[other]!.Value == terms[term]!.Value)
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsScaled(MonetaryAmount printed, MonetaryAmount required)
    {
        // The rounding of a printed 0.00, times a million, would be any amount.
        if (printed.Range.Contains(0m))
        {
            return false;
        }

        foreach (decimal factor in (ReadOnlySpan<decimal>)[1_000m, 10_000m, 1_000_000m])
        {
            if ((printed.Range * Interval.Point(factor)).Intersects(required.Range) || (required.Range * Interval.Point(factor)).Intersects(printed.Range))
            {
                return true;
            }
        }

        return false;
    }

    // 12,345.67 for 12,435.67: accountants' commonest slip.
    private static bool ExchangesDigits(decimal printed, MonetaryAmount required)
    {
        char[] digits = printed.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (int i = 0; i + 1 < digits.Length; i++)
        {
            int next = digits[i + 1] == '.' ? i + 2 : i + 1;
            if (next >= digits.Length || !char.IsAsciiDigit(digits[i]) || digits[i] == digits[next])
            {
                continue;
            }

            (digits[i], digits[next]) = (digits[next], digits[i]);
            bool closes = decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal exchanged) && required.Range.Contains(exchanged);
            (digits[i], digits[next]) = (digits[next], digits[i]);
            if (closes)
            {
                return true;
            }
        }

        return false;
    }
}
