using System.Globalization;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Cells of several rates that can begin at a place of glued text: a range, or rates with words between them.</summary>
internal static class GluedRateGrammar
{
    private const int MaxDigits = 3;
    private const int MostWords = 6;
    private const double Range = 4;
    private const double LongRange = 2;
    private const double InWords = 1;

    /// <summary>Adds 1.05%-2.30%-2.70%: rates that grow from one to the next, joined by dashes.</summary>
    internal static void AddRange(string text, int start, List<CellCandidate> candidates)
    {
        if (start > 1 && text[start - 1] == '-' && text[start - 2] == '%')
        {
            return;
        }

        (int at, int parts, decimal before) = (start, 0, -1);
        while (RateEnd(text, at) is var end and > 0 && decimal.Parse(text.AsSpan(at, end - at - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is var rate && rate > before)
        {
            parts++;
            before = rate;
            at = end + 1;
            if (parts > 1)
            {
                candidates.Add(new(GluedCellKind.Percent, end - start, parts > 2 ? LongRange : Range, 2, 1));
            }

            if (!GluedNumberGrammar.IsAt(text, end, '-'))
            {
                return;
            }
        }
    }

    /// <summary>Adds 保底1.5%,预期2.8%或2.9%: several rates with the words that tell them apart are one cell of a column of rates.</summary>
    internal static void AddInWords(string text, int start, List<CellCandidate> candidates)
    {
        if (start > 0 && text[start - 1] >= '\u3400')
        {
            return;
        }

        (int at, int rates) = (start, 0);
        while (RateEnd(text, WordsEnd(text, at)) is var end and > 0)
        {
            rates++;
            if (rates > 1)
            {
                candidates.Add(new(GluedCellKind.Percent, end - start, InWords, 2, 1));
            }

            at = GluedNumberGrammar.IsAt(text, end, ',') || GluedNumberGrammar.IsAt(text, end, '、') ? end + 1 : end;
            if (at == text.Length || text[at] < '\u3400')
            {
                return;
            }
        }
    }

    private static int WordsEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < MostWords && text[end] >= '\u3400')
        {
            end++;
        }

        return end;
    }

    private static int RateEnd(string text, int start)
    {
        int end = GluedLineShape.DigitRunEnd(text, start);
        if (end > start && end - start <= MaxDigits && GluedNumberGrammar.IsAt(text, end, '.'))
        {
            int decimals = GluedLineShape.DigitRunEnd(text, end + 1);
            end = decimals > end + 1 ? Math.Min(decimals, end + 1 + GluedNumberGrammar.MaxDecimals) : end;
        }

        return end > start && end - start <= MaxDigits + 1 + GluedNumberGrammar.MaxDecimals && GluedNumberGrammar.IsAt(text, end, '%') ? end + 1 : 0;
    }
}
