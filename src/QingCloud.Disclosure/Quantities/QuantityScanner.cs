using System.Buffers;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>
/// Finds the quantities of running text in one pass: amounts, rates, percentage points, counts, numbers, periods, days, relative periods, aging buckets.
/// What cannot be read with certainty is left out, never guessed.
/// </summary>
public static class QuantityScanner
{
    // Where a quantity can begin; all other characters are skipped without a look.
    private static readonly SearchValues<char> Starts =
        SearchValues.Create("0123456789一二三四五六七八九十百千万两零〇壹贰叁肆伍陆柒捌玖拾期本上报去年半");

    /// <summary>The quantities of a text, in order.</summary>
    /// <param name="source">The text.</param>
    /// <returns>The quantities; their spans do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ImmutableArray<Quantity> Scan(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ScanFolded(source.Folded);
    }

    /// <summary>The quantities of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quantities; their spans do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<Quantity> Scan(string text) => ScanFolded(CharacterFolding.Fold(text));

    private static ImmutableArray<Quantity> ScanFolded(string text)
    {
        List<Quantity> found = [];
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(Starts);
            if (next < 0)
            {
                break;
            }

            at += next;
            int before = found.Count;
            int end = char.IsAsciiDigit(text[at]) ? ReadDigits(text, at, found) : ReadChinese(text, at, found);
            at = Math.Max(end, at + 1);
            if (found.Count > before && found[before].Span.End > at)
            {
                at = found[^1].Span.End;
            }
        }

        return SharedUnits.Share(found, text);
    }

    private static int ReadDigits(string text, int at, List<Quantity> found)
    {
        if (PeriodScanner.TryRead(text, at, found, out int end))
        {
            return end;
        }

        if (DigitRun.TryRead(text, at, out DigitRun run))
        {
            return NumberScanner.Read(text, run, found);
        }

        // Too long a number is refused as a whole.
        return run.End;
    }

    private static int ReadChinese(string text, int at, List<Quantity> found)
    {
        if (ChineseQuantityScanner.TryRead(text, at, found, out int end) || PeriodScanner.TryRead(text, at, found, out end))
        {
            return end;
        }

        // 二三四: what is no numeral at its first character is none at its second.
        end = at;
        while (end < text.Length && ChineseNumeral.IsNumeral(text[end]))
        {
            end++;
        }

        return end;
    }
}
