using System.Collections.Immutable;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Gives numbers of a list the unit and the direction that only one of them carries: 573.59、862.95、2,494.69万元; 3至5亿元.</summary>
internal static class SharedUnits
{
    internal static ImmutableArray<Quantity> Share(List<Quantity> found, string text)
    {
        decimal? carried = null;
        for (int i = found.Count - 2; i >= 0; i--)
        {
            Quantity left = found[i];
            Quantity right = found[i + 1];
            decimal? own = carried ?? FactorOf(text, right);
            carried = null;
            if (left.Kind == QuantityKind.Number && right.Kind is QuantityKind.Amount or QuantityKind.Rate or QuantityKind.Points or QuantityKind.Count && IsList(text, left, right) && own is { } factor && Fits(left, right))
            {
                // 573.59、862.95、2,494.69万元: the unit of the last goes on to the first.
                carried = factor;
                Interval range = left.Range!.Value * Interval.Point(factor);
                found[i] = left with { Kind = right.Kind, Currency = right.Currency, Value = Math.Clamp(left.Value!.Value * factor, range.Low, range.High), Range = range };
            }
        }

        return [.. found];
    }

    private static decimal? FactorOf(string text, Quantity quantity)
    {
        int digits = quantity.Span.End;
        while (digits > quantity.Span.Start && !char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits == quantity.Span.Start ? null : UnitSuffix.Read(text.AsSpan(digits)).Factor;
    }

    // A large or grouped number is no rate, whatever follows it.
    private static bool Fits(Quantity left, Quantity right) =>
        right.Kind is QuantityKind.Amount or QuantityKind.Count || Math.Abs(left.Value!.Value) <= 1_000m;

    private static bool IsList(string text, Quantity left, Quantity right)
    {
        ReadOnlySpan<char> between = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);
        foreach (char character in between)
        {
            if (character is not ('、' or '和' or '及' or '与' or '至' or '~' or '-' or '到' or ' '))
            {
                return false;
            }
        }

        return between.Trim(' ').Length is 1;
    }
}
